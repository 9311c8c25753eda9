#!/usr/bin/env node
import module from 'node:module';

module.enableCompileCache?.();

const { main, processIo } = await import('../dist/main.js');
const io = processIo();
process.exitCode = await main(io.argv, io);
