#!/usr/bin/env node
const { enableCompileCache } = require('node:module');
const { setFlagsFromString } = require('node:v8');

// Most runs end before optimised code pays for its making: only what runs long is optimised.
setFlagsFromString('--interrupt-budget=2000000');
enableCompileCache?.();

const { main, processIo } = require('../dist/main.js');
const io = processIo();
main(io.argv, io).then((code) => {
  process.exitCode = code;
});
