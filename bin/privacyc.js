#!/usr/bin/env node
const { join } = require('node:path');
const { setFlagsFromString } = require('node:v8');
const { loader } = require('./compiled.js');

// A short run matches most expressions a few times only: to compile them, or to improve them, costs more.
setFlagsFromString('--regexp-tier-up-ticks=100');
setFlagsFromString('--no-regexp-peephole-optimization');
// Cleaning up alone is done sooner than sharing the work, and at the end it is in vain.
setFlagsFromString('--no-parallel-scavenge');
setFlagsFromString('--no-minor-gc-task');
// A build is over before it has used much memory: to look ahead for what it could give back is in vain.
setFlagsFromString('--no-incremental-marking');
// What a run has compiled is kept for the next one: also after a long run, which has cleared out often.
setFlagsFromString('--no-flush-bytecode');
// Node 20 optimises sooner than a short run can gain from it.
if (process.version.startsWith('v20.')) setFlagsFromString('--interrupt-budget=2000000');

const command = /^[a-z]{2,12}$/.exec(process.argv[2])?.[0] ?? 'start';
const { main, processIo } = loader(join(__dirname, '../dist'), command)('main.js');
const io = processIo();
main(io.argv, io).then((code) => {
  process.exitCode = code;
});
