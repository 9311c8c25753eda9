// Checks every mutant of the complete examples and prints which ones no rule reports, and why.
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Bundles what the tests are made of, so that Node can run it. */
async function bundle(folder) {
  const { build } = await import('esbuild');
  const { precompile } = await import('./precompile.mjs');
  precompile();
  await build({
    absWorkingDir: root,
    entryPoints: { run: 'test/mutation/run.ts', print: 'test/mutation/print.ts' },
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    format: 'esm',
    platform: 'node',
    logLevel: 'warning',
    banner: {
      js: "import { createRequire as __cr } from 'node:module';const require = __cr(import.meta.url);",
    },
  });
}

/** The outcomes of one worker's share. */
function share(folder, turn, turns) {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: { folder, turn, turns } });
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}

/** The shares of all workers, dealt out again as they were dealt in. */
function inOrder(shares) {
  const length = Math.max(...shares.map((one) => one.length));
  return Array.from({ length }, (_, at) => shares.flatMap((one) => one.slice(at, at + 1))).flat();
}

async function main() {
  process.chdir(root);
  const folder = mkdtempSync(join(tmpdir(), 'privacyc-mutate-'));
  try {
    await bundle(folder);
    const turns = availableParallelism();
    const shares = Array.from({ length: turns }, (_, turn) => share(folder, turn, turns));
    const outcomes = inOrder(await Promise.all(shares));
    const { report, isComplete } = await import(pathToFileURL(join(folder, 'print.mjs')).href);
    console.log(report(outcomes).join('\n'));
    process.exitCode = isComplete(outcomes) ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (isMainThread) {
  await main();
} else {
  const { folder, turn, turns } = workerData;
  const { run } = await import(pathToFileURL(join(folder, 'run.mjs')).href);
  parentPort.postMessage(run(turn, turns));
}
