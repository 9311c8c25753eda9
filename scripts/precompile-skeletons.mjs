// Parses the skeletons of the examples' policies once, when privacyc is built.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { jsonString } from './json-string.mjs';

const TYPES = `/** Blocks of Markdown with numbered marks, parsed, as JSON. */
export declare const skeletons: string;
`;

/** Writes what is known of skeletons; a file without any serves until they are collected. */
function write(out, skeletons) {
  writeFileSync(`${out}/skeletons.js`, `export const skeletons = ${jsonString(skeletons)};\n`);
  writeFileSync(`${out}/skeletons.d.ts`, TYPES);
}

/** Makes sure that the sources can be bundled. */
export function startSkeletons(out) {
  if (!existsSync(`${out}/skeletons.js`)) write(out, {});
}

/** Compiles every example and keeps what was parsed on the way. */
export async function precompileSkeletons(root, out) {
  write(out, {});
  const folder = mkdtempSync(join(tmpdir(), 'privacyc-skeletons-'));
  try {
    await bundle(root, folder);
    const compiler = await import(pathToFileURL(join(folder, 'compiler.mjs')));
    const files = readdirSync(join(root, 'examples'))
      .map((example) => join(root, 'examples', example, 'privacy.yaml'))
      .filter((file) => existsSync(file));
    for (const file of files) compileExample(compiler, file);
    write(out, compiler.parsedSkeletons());
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Before the examples' first version and after their last. */
const DATES = ['2026-01-01', '2126-01-01'];

function compileExample({ check, compilationOf }, file) {
  const reader = (path) => ({ bytes: readFileSync(join(dirname(file), path)) });
  for (const date of DATES) {
    const checked = check({ file, bytes: readFileSync(file), reader }, date);
    for (const draft of [false, true]) {
      const { policy } = compilationOf(checked, date, { draft });
      for (const language of checked.model.languages) policy(language);
    }
  }
}

async function bundle(root, folder) {
  await build({
    absWorkingDir: root,
    stdin: {
      contents: `export { check } from './src/check.ts';
        export { compilationOf } from './src/compile.ts';
        export { parsedSkeletons } from './src/document/parse-skeleton.ts';`,
      resolveDir: root,
    },
    outfile: join(folder, 'compiler.mjs'),
    bundle: true,
    format: 'esm',
    platform: 'node',
    logLevel: 'error',
    banner: {
      js: "import { createRequire as __cr } from 'node:module';const require = __cr(import.meta.url);",
    },
  });
}
