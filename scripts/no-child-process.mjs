// Stands in the bundle for node:child_process: privacyc starts no other program.
export {};
