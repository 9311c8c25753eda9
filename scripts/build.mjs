// Precompiles schemas and templates, then bundles the command line and the library into dist/.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bundle } from './bundle.mjs';
import { writeNotices } from './notices.mjs';
import { precompile, precompileFromSources } from './precompile.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
precompile();
await precompileFromSources();
rmSync(`${root}/dist`, { recursive: true, force: true });
mkdirSync(`${root}/dist`);
writeFileSync(`${root}/dist/package.json`, '{ "type": "commonjs" }\n');
writeNotices(root, await bundle(root, { write: true }));
