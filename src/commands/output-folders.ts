import { basename, dirname } from 'node:path';
import type { Named } from './find-files.ts';

const OWN_NAME = /^(.+)\.privacy\.ya?ml$/;

/**
 * The folder below the output folder for each declaration: none for a single one, else the name of
 * the declaration's folder, made longer where two would share it.
 */
export function outputFolders(declarations: readonly Named[]): readonly string[] {
  if (declarations.length < 2) return declarations.map(() => '');
  const wanted = declarations.map(candidates);
  const counts = new Map<string, number>();
  for (const name of wanted.flatMap((names) => [...new Set(names.map(key))])) {
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const taken = new Set<string>();
  return wanted.map((names) => {
    const free = names.find((name) => counts.get(key(name)) === 1 && !taken.has(key(name)));
    const name = free ?? numbered(names.at(-1) ?? 'privacy', taken);
    taken.add(key(name));
    return name;
  });
}

/** Names for one declaration, from the shortest to the longest. */
function candidates({ file, path }: Named): readonly string[] {
  const folder = path === undefined ? 'stdin' : basename(dirname(path)) || 'privacy';
  const parts = dirname(file)
    .split('/')
    .filter((part) => part !== '..' && part !== '.');
  const long = parts.length > 0 ? parts.join('-') : folder;
  const own = OWN_NAME.exec(basename(file))?.[1];
  return own === undefined ? [folder, long] : [folder, `${folder}-${own}`, `${long}-${own}`];
}

function numbered(name: string, taken: ReadonlySet<string>): string {
  let number = 2;
  while (taken.has(key(`${name}-${number}`))) number += 1;
  return taken.has(key(name)) ? `${name}-${number}` : name;
}

/** Some disks take two spellings for one name. */
function key(name: string): string {
  return name.toLowerCase();
}
