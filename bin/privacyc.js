#!/usr/bin/env node
const { enableCompileCache } = require('node:module');
const { setFlagsFromString } = require('node:v8');

// A short run matches most expressions a few times only: compiling them costs more than that.
setFlagsFromString('--regexp-tier-up-ticks=100');
// Node 20 keeps no compiled code, and optimises sooner than a short run can gain from it.
if (enableCompileCache) enableCompileCache();
else setFlagsFromString('--interrupt-budget=2000000');

const { main, processIo } = require('../dist/main.js');
const io = processIo();
main(io.argv, io).then((code) => {
  process.exitCode = code;
});
