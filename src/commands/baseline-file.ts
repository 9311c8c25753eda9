import type { Range } from '../diagnostics/diagnostic.ts';
import type { Io } from '../io.ts';
import type { Accepted } from '../lint/baseline.ts';
import { decode } from '../source/decode.ts';
import { isMapping, readYaml, type Value } from '../source/read-yaml.ts';
import { diskError } from './disk-error.ts';
import { nameOf } from './find-files.ts';
import { UsageError } from './usage-error.ts';

const FORMAT_VERSION = '1.0';

/** A baseline as it stands on the disk; without a file it has no text. */
export interface BaselineFile {
  /** Its name in messages. */
  readonly name: string;
  readonly path: string;
  readonly text: string | undefined;
  readonly entries: readonly Accepted[];
  readonly rangeOf: (entry: Accepted) => Range;
}

/** Reads a baseline; where no file stands it is an empty one. */
export function readBaseline(path: string, io: Io): BaselineFile {
  const name = nameOf(path, io);
  const start = { file: name, line: 1, column: 1, endLine: 1, endColumn: 1 };
  if (io.files.stat(path) === undefined) {
    return { name, path, text: undefined, entries: [], rangeOf: () => start };
  }
  const text = textOf(path, name, io);
  // JSON is YAML, whose reader knows where each entry stands.
  const { value, origin, problems } = readYaml(name, text);
  const entries = isMapping(value) ? entriesOf(value) : undefined;
  if (!entries) throw new UsageError(`\`${name}\` is no baseline: ${reason(value, problems)}`);
  const places = new Map(entries.map((entry, at) => [entry, origin.value(['accepted', `${at}`])]));
  return { name, path, text, entries, rangeOf: (entry) => places.get(entry)?.range ?? start };
}

/** The text of a baseline: sorted, one entry a line, so that changes are easy to read and to merge. */
export function baselineText(entries: readonly Accepted[]): string {
  const key = ({ file, rule, path, on }: Accepted) => [file, rule, path, on].join('\u0000');
  const lines = entries
    .toSorted((a, b) => (key(a) < key(b) ? -1 : 1))
    .map(({ file, rule, path, on }) => {
      const members = Object.entries({ file, rule, path, on });
      const words = members.map(([name, word]) => `"${name}": ${JSON.stringify(word)}`);
      return `    { ${words.join(', ')} }`;
    });
  const list = lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n  ]`;
  return `{\n  "formatVersion": "${FORMAT_VERSION}",\n  "accepted": ${list}\n}\n`;
}

function textOf(path: string, name: string, io: Io): string {
  try {
    const text = decode(io.files.read(path));
    if (typeof text === 'string') return text;
    throw new UsageError(`\`${name}\` is no baseline: it is not UTF-8.`);
  } catch (error) {
    throw diskError(error, `Cannot read \`${name}\``);
  }
}

function entriesOf({ formatVersion, accepted }: Readonly<Record<string, Value>>) {
  if (typeof formatVersion !== 'string' || !formatVersion.startsWith('1.')) return undefined;
  if (!Array.isArray(accepted)) return undefined;
  const entries = accepted.map(entryOf).filter((entry) => entry !== undefined);
  return entries.length === accepted.length ? entries : undefined;
}

function entryOf(value: Value): Accepted | undefined {
  if (!isMapping(value)) return undefined;
  const { file, rule, path, on } = value;
  const words = [file, rule, path, on];
  if (!words.every((word) => typeof word === 'string')) return undefined;
  const [where = '', id = '', way = '', day = ''] = words;
  return { file: where, rule: id, path: way, on: day };
}

function reason(value: Value, problems: readonly { readonly message: string }[]): string {
  const [problem] = problems;
  if (value === null && problem) return problem.message;
  return `it needs a \`formatVersion\` of 1 and a list \`accepted\` of file, rule, path and on.`;
}
