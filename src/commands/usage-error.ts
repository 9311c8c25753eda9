/** The command cannot run, and the person can do something about it; the message says what. */
export class UsageError extends Error {}
