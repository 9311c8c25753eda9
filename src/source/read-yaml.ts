import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type ParsedNode,
  parseDocument,
  type Scalar,
} from 'yaml';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { finding } from '../diagnostics/rule.ts';
import { LineIndex } from './line-index.ts';
import { Origin, type Path } from './origin.ts';
import { sourceRules } from './rules.ts';
import { isTodo, type OpenFact, openFact } from './todo.ts';
import { problemAdvice, problemSentence } from './yaml-problems.ts';

export type Value = string | number | boolean | null | readonly Value[] | Mapping;
export interface Mapping {
  readonly [key: string]: Value;
}

/** One YAML file as plain data, with the places of its values and its open facts taken out. */
export interface ReadYaml {
  readonly value: Value;
  readonly origin: Origin;
  readonly open: readonly OpenFact[];
  readonly problems: readonly Diagnostic[];
}

const MAX_NODES = 200_000;
const MAX_DEPTH = 100;
const HINT = /^#[^\s!]/;

class TooManyNodes extends Error {}

/** Parses one YAML 1.2 text. A syntax error gives one problem, and the value is then null. */
export function readYaml(file: string, text: string): ReadYaml {
  const lines = new LineIndex(file, text);
  const origin = new Origin(lines.range(0, 0));
  const document = parseDocument(text, { version: '1.2', schema: 'core', uniqueKeys: true });
  const error = document.errors[0] ?? document.warnings[0];
  if (error) {
    const rule = error.code === 'DUPLICATE_KEY' ? sourceRules.duplicateKey : sourceRules.syntax;
    const place = { range: lines.range(error.pos[0], error.pos[1]), path: [] };
    const advice = problemAdvice(error);
    const sentence = `${problemSentence(error)} Nothing else was checked.`;
    const problem = finding(rule, place, sentence, advice ? { how: advice } : {});
    return { value: null, origin, open: [], problems: [problem] };
  }
  const walk = new Walk(document, lines, origin, text);
  try {
    const value = walk.read(document.contents, [], 0);
    return { value, origin, open: walk.open, problems: walk.problems };
  } catch (thrown) {
    if (!(thrown instanceof TooManyNodes)) throw thrown;
    const place = { range: lines.range(0, 0), path: [] };
    const sentence = 'The aliases of this file multiply into more values than a declaration holds.';
    const problem = finding(sourceRules.alias, place, `${sentence} Nothing else was checked.`);
    return { value: null, origin, open: [], problems: [problem] };
  }
}

class Walk {
  readonly open: OpenFact[] = [];
  readonly problems: Diagnostic[] = [];
  readonly #document: Document.Parsed;
  readonly #lines: LineIndex;
  readonly #origin: Origin;
  readonly #text: string;
  #nodes = 0;

  constructor(document: Document.Parsed, lines: LineIndex, origin: Origin, text: string) {
    this.#document = document;
    this.#lines = lines;
    this.#origin = origin;
    this.#text = text;
  }

  read(node: ParsedNode | Node | null, path: Path, depth: number): Value {
    this.#nodes += 1;
    if (this.#nodes > MAX_NODES || depth > MAX_DEPTH) throw new TooManyNodes();
    if (isAlias(node)) {
      const target = node.resolve(this.#document);
      if (target) return this.read(target, path, depth + 1);
      const place = { range: this.#rangeOf(node), path };
      const message = `No anchor \`&${node.source}\` stands before this alias.`;
      this.problems.push(finding(sourceRules.alias, place, message));
      return null;
    }
    if (isMap(node)) return this.#readMap(node.items, path, depth);
    if (isSeq(node)) return this.#readList(node.items, path, depth);
    if (isScalar(node)) {
      this.#warnOfComment(node, path);
      return scalarValue(node);
    }
    return null;
  }

  #readMap(items: readonly { key: unknown; value: unknown }[], path: Path, depth: number): Value {
    const entries: [string, Value][] = [];
    for (const { key, value } of items) {
      if (!isScalar(key)) {
        const place = { range: this.#rangeOf(key as Node), path };
        this.problems.push(finding(sourceRules.syntax, place, 'A key must be a plain word.'));
        continue;
      }
      const name = key.source ?? String(key.value);
      const at = [...path, name];
      const node = value as ParsedNode | null;
      const keyRange = this.#rangeOf(key);
      this.#origin.set(at, node?.range ? this.#rangeOf(node) : keyRange, keyRange);
      const read = this.read(node, at, depth + 1);
      if (!this.#takeTodo(read, at)) entries.push([name, read]);
    }
    return Object.fromEntries(entries);
  }

  #readList(items: readonly unknown[], path: Path, depth: number): Value {
    const list: Value[] = [];
    for (const [index, item] of items.entries()) {
      const node = item as ParsedNode | null;
      const written = [...path, String(index)];
      if (node?.range) this.#origin.set(written, this.#rangeOf(node));
      const read = this.read(node, written, depth + 1);
      if (this.#takeTodo(read, written)) continue;
      if (node?.range && list.length !== index) {
        this.#origin.set([...path, String(list.length)], this.#rangeOf(node));
      }
      list.push(read);
    }
    return list;
  }

  #takeTodo(value: Value, path: Path): boolean {
    if (!isTodo(value)) return false;
    this.open.push(openFact(value, this.#origin.value(path)));
    return true;
  }

  #warnOfComment(node: Scalar.Parsed | Scalar, path: Path): void {
    const end = node.range?.[1];
    if (end === undefined || (node.type !== 'PLAIN' && node.value !== null)) return;
    const rest = this.#text.slice(end, this.#text.indexOf('\n', end) >>> 0).trimStart();
    if (!HINT.test(rest)) return;
    const message = `Only \`${String(node.value ?? '')}\` is read: \`${rest.trim()}\` is taken as a comment.`;
    this.problems.push(
      finding(sourceRules.swallowed, { range: this.#rangeOf(node), path }, message),
    );
  }

  #rangeOf(node: Node): ReturnType<LineIndex['range']> {
    const [start, end] = node.range ?? [0, 0];
    return this.#lines.range(start, end);
  }
}

function scalarValue(node: Scalar): Value {
  const { value } = node;
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  return typeof value === 'number' ? value : String(value);
}
