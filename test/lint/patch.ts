import { readFileSync } from 'node:fs';
import { type Document, isCollection, parseDocument } from 'yaml';
import { check } from '../../src/check.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import type { ReadResult } from '../../src/source/load.ts';

const ROOT = 'privacy.yaml';
const DATE = '2026-11-22';
const OTHER_DATE = /^# today: (\d{4}-\d\d-\d\d)$/m;
const MARK = /#\s*<--\s*$/;
const NOT_WRITTEN = /^( *)#\s*([^\s:]+): not written\b/;
const KEY = /^( *)((?:"[^"]*"|'[^']*'|[^\s#'"][^:]*)):(?:\s|$)/;

const base = readFileSync(new URL('../../examples/blog/privacy.yaml', import.meta.url), 'utf8');

/** Files that examples of `include` name beside the base. */
const others: Readonly<Record<string, string>> = {
  'a.yaml': 'controller: { phone: +43 1 999 99 98 }\n',
  'b.yaml': 'controller: { phone: +43 1 999 99 97 }\n',
};

/** The 1-based lines of a patch that are marked `# <--`. */
export function markedLines(patch: string): readonly number[] {
  return patch.split('\n').flatMap((line, index) => (MARK.test(line) ? [index + 1] : []));
}

/**
 * The findings on the small complete declaration, overridden by a patch as an including file does.
 * An example that needs another day than that of the tests says so: `# today: 2032-01-15`.
 */
export function checkPatch(patch: string): readonly Diagnostic[] {
  const files: Readonly<Record<string, string>> = { ...others, 'base.yaml': baseFor(patch) };
  const encoder = new TextEncoder();
  const reader = (file: string): ReadResult => {
    const text = files[file];
    if (text !== undefined) return { bytes: encoder.encode(text) };
    return { failure: file.startsWith('..') ? 'outside' : 'missing' };
  };
  const input = { file: ROOT, bytes: encoder.encode(rootFor(patch)), reader };
  const { diagnostics } = check(input, OTHER_DATE.exec(patch)?.[1] ?? DATE);
  return diagnostics.filter(({ rule }) => rule !== 'source/include-override');
}

/** The base without the facts that the patch says are not written. */
function baseFor(patch: string): string {
  const document = parseDocument(base);
  for (const path of notWritten(patch)) erase(document, path);
  return document.toString();
}

/** A plain value in place of a mapping is its main member, so the value goes with the member. */
function erase(document: Document, path: readonly string[]): void {
  for (let length = 1; length <= path.length; length += 1) {
    const part = path.slice(0, length);
    if (!document.hasIn(part)) return;
    if (length < path.length && isCollection(document.getIn(part))) continue;
    document.deleteIn(part);
    return;
  }
}

/** Paths of the facts in `# key: not written`, by the indentation of the comment. */
function notWritten(patch: string): readonly (readonly string[])[] {
  const parents: { readonly indent: number; readonly key: string }[] = [];
  const paths: string[][] = [];
  for (const line of patch.split('\n')) {
    const [, space = '', name = ''] = NOT_WRITTEN.exec(line) ?? KEY.exec(line) ?? [];
    if (name === '') continue;
    while ((parents.at(-1)?.indent ?? -1) >= space.length) parents.pop();
    const key = name.replace(/^(["'])(.*)\1$/, '$2');
    if (NOT_WRITTEN.test(line)) paths.push([...parents.map((parent) => parent.key), key]);
    else parents.push({ indent: space.length, key });
  }
  return paths;
}

/** The patch as the file that is checked: a mapping of comments alone must still be a mapping. */
function rootFor(patch: string): string {
  if (parseDocument(patch).errors.length > 0) return patch;
  const lines = patch.split('\n').map((line, index, all) => {
    const [found, space = ''] = NOT_WRITTEN.exec(line) ?? [];
    return found && space !== '' && standsAlone(all, index, space.length) ? `${space}{}` : line;
  });
  const version = /^privacyc:/m.test(patch) ? [] : ['privacyc: 1'];
  if (!/^include:/m.test(patch))
    return [...lines, ...version, 'include: [base.yaml]', ''].join('\n');
  const joined = lines.map((line) => line.replace(/^include: \[/, 'include: [base.yaml, '));
  return [...joined, ...version, ''].join('\n');
}

function standsAlone(lines: readonly string[], index: number, indent: number): boolean {
  const inner = (line: string) => line.search(/\S/) >= indent;
  const written = (line: string) => line.trim() !== '' && !line.trim().startsWith('#');
  const before = lines.slice(0, index);
  const parent = before.findLastIndex((line) => written(line) && !inner(line));
  const rest = lines.slice(parent + 1);
  const end = rest.findIndex((line) => written(line) && !inner(line));
  const block = end < 0 ? rest : rest.slice(0, end);
  const first = lines.findIndex((line, at) => at > parent && NOT_WRITTEN.test(line));
  return !block.some(written) && first === index;
}
