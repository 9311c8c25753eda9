// Writes the licences of the packages that the bundle holds, as they ask for.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the catalogue takes from elsewhere under a licence that asks to be named. */
const DATA = [
  `fideslang 3.1 (CC-BY-4.0)

Keys and words of its taxonomy and models, by Ethyca (https://github.com/ethyca/fideslang, 40394c4),
mapped to those of privacyc. https://creativecommons.org/licenses/by/4.0/
`,
];

/** One file with the name, version and licence text of every package in the bundle. */
export function writeNotices(root, chunks) {
  const names = new Set();
  for (const input of chunks.flatMap(({ moduleIds }) => moduleIds)) {
    const found = /(?:^|\/)(node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input);
    if (found) names.add(found[1]);
  }
  const notices = [...names].sort().map((folder) => noticeOf(join(root, folder)));
  writeFileSync(
    join(root, 'dist/THIRD_PARTY_NOTICES.txt'),
    [...notices, ...DATA].join(`\n${'-'.repeat(78)}\n\n`),
  );
}

function noticeOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  const text =
    file && existsSync(join(folder, file)) ? readFileSync(join(folder, file), 'utf8') : '';
  return `${name} ${version} (${license})\n\n${text.trim()}\n`;
}
