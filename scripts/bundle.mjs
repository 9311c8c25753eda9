// How the command line and the library are bundled: the build writes it, a test reads its chunks.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformSync } from 'esbuild';
import { rolldown } from 'rolldown';
import { examplesApart } from './examples-apart.mjs';

/**
 * Chunks that are kept whole, each with all that it imports: what every start needs, what checking
 * needs, what compiling needs, what the register needs. Every file more that a command loads costs it
 * a millisecond.
 */
const groups = [
  { name: 'start', test: /src\/main\.ts$/, priority: 4 },
  { name: 'check', test: /src\/(commands\/check|diagnostics\/report\/human)\.ts$/, priority: 3 },
  {
    name: 'compile',
    test: /src\/(compile|emit\/(publishable|policy-file|heading-ranks))\.ts$/,
    priority: 2,
  },
  { name: 'register', test: /src\/emit\/register\/register-(csv|json)\.ts$/, priority: 1 },
];

const alias = {
  // Commander asks for it at every start and uses it for commands in files of their own: we have none.
  'node:child_process': fileOf('./no-child-process.mjs'),
  '#supports-color': fileOf('./no-terminal.mjs'),
  // What the package gives Node is CommonJS: nothing of it can be left out.
  yaml: fileOf('../node_modules/yaml/browser/dist/index.js'),
};

/**
 * Bundles into dist/, as CommonJS, which Node loads faster; with `write: false` nothing is written.
 * Gives the chunks as rolldown tells of them.
 */
export async function bundle(root, { write }) {
  const bundled = await rolldown({
    cwd: root,
    input: { main: 'src/main.ts', index: 'src/index.ts' },
    platform: 'node',
    transform: { target: 'node20.19' },
    resolve: { alias },
    plugins: [examplesApart()],
    checks: { ineffectiveDynamicImport: false },
  });
  const { output } = await bundled.generate({
    format: 'cjs',
    minify: true,
    comments: false,
    entryFileNames: '[name].js',
    chunkFileNames: '[name]-[hash].js',
    codeSplitting: { groups },
  });
  if (write)
    for (const { fileName, code } of output)
      writeFileSync(join(root, 'dist', fileName), narrow(code));
  return output;
}

/** Writes letters beyond ASCII as escapes: a file without them is read and parsed in half the time. */
function narrow(code) {
  const { code: narrowed } = transformSync(code, {
    charset: 'ascii',
    minify: true,
    legalComments: 'none',
    target: 'node20.19',
  });
  // In regular expressions esbuild leaves them.
  return narrowed.replace(/[\u0080-\uffff]/g, (unit) => {
    return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}

function fileOf(path) {
  return new URL(path, import.meta.url).pathname;
}
