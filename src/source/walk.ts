import { type Alias, isAlias, isMap, isScalar, isSeq, type Node, type Scalar } from 'yaml';
import type { Diagnostic, Range } from '../diagnostics/diagnostic.ts';
import type { LineIndex } from '../diagnostics/line-index.ts';
import { finding, type RuleInfo } from '../diagnostics/rule.ts';
import { Aliases } from './aliases.ts';
import type { Lazily, Origin, Path } from './origin.ts';
import type { Value } from './read-yaml.ts';
import { sourceRules } from './rules.ts';
import { isTodo, type OpenFact, openFact } from './todo.ts';
import { TOO_DEEP } from './yaml-problems.ts';

const MAX_COPIES = 20_000;
const MAX_DEPTH = 100;
const COMMENT = /[ \t]*#[^\s!][^\n]*/y;
/** Nearly every value has one of them; the rest is asked what it holds. */
const VISIBLE = /[0-9A-Za-z]/;
const isInvisible = (text: string) => !VISIBLE.test(text) && /^[\s\p{C}]*$/u.test(text);

/** Thrown where a file goes beyond what any declaration holds. */
export class Limit extends Error {
  readonly rule: RuleInfo;
  readonly range: Range;
  readonly how: string;

  constructor(rule: RuleInfo, range: Range, message: string, how: string) {
    super(message);
    this.rule = rule;
    this.range = range;
    this.how = how;
  }
}

/** Turns the nodes of a YAML document into plain values, noting where each one stands. */
export class Walk {
  readonly open: OpenFact[] = [];
  readonly problems: Diagnostic[] = [];
  readonly #lines: LineIndex;
  readonly #origin: Origin;
  readonly #text: string;
  readonly #aliases = new Aliases();
  /** The alias in the file whose value is being repeated. */
  #outermost: Alias | undefined;
  #copies = 0;

  constructor(lines: LineIndex, origin: Origin, text: string) {
    this.#lines = lines;
    this.#origin = origin;
    this.#text = text;
  }

  read(node: Node | null, path: Path, depth: number): Value {
    if (!node) return null;
    if (depth > MAX_DEPTH) {
      throw new Limit(sourceRules.syntax, this.#rangeOf(node), TOO_DEEP.sentence, TOO_DEEP.advice);
    }
    if (isAlias(node)) return this.#readAlias(node, path, depth);
    if (this.#outermost) this.#count(this.#outermost);
    else this.#aliases.note(node);
    this.#aliases.enter(node);
    const value = this.#readNode(node, path, depth);
    this.#aliases.leave(node);
    return value;
  }

  #readNode(node: Node, path: Path, depth: number): Value {
    if (isMap(node)) return this.#readMap(node.items, path, depth);
    if (isSeq(node)) return this.#readList(node.items, path, depth);
    return isScalar(node) ? this.#readScalar(node, path) : null;
  }

  #readAlias(node: Alias, path: Path, depth: number): Value {
    const target = this.#aliases.target(node);
    if (target === 'unknown') {
      return this.#refuse(node, path, `No anchor \`&${node.source}\` stands before this alias.`);
    }
    if (target === 'itself') {
      return this.#refuse(node, path, `\`*${node.source}\` stands inside the value it repeats.`);
    }
    const outer = this.#outermost;
    this.#outermost ??= node;
    const value = this.read(target, path, depth + 1);
    this.#outermost = outer;
    return value;
  }

  #refuse(node: Alias, path: Path, message: string): null {
    if (!this.#outermost) this.#report(sourceRules.alias, node, path, message);
    return null;
  }

  #count(alias: Alias): void {
    this.#copies += 1;
    if (this.#copies <= MAX_COPIES) return;
    const message = 'The aliases of this file multiply into more values than a declaration holds.';
    throw new Limit(sourceRules.alias, this.#rangeOf(alias), message, 'Write the values out.');
  }

  #readMap(items: readonly { key: unknown; value: unknown }[], path: Path, depth: number): Value {
    const entries: [string, Value][] = [];
    const seen = new Set<string>();
    for (const { key, value } of items) {
      const name = isScalar(key) ? (key.source ?? String(key.value)) : '';
      if (!isScalar(key) || name === '') {
        this.#report(sourceRules.syntax, key as Node | null, path, 'A key must be a plain word.');
        continue;
      }
      const at = [...path, name];
      if (seen.has(name)) {
        this.#reportTwice(name, key, at);
        continue;
      }
      seen.add(name);
      if (!this.#outermost) this.#aliases.note(key);
      const node = value as Node | null;
      this.#origin.set(at, this.#placeOf(node?.range ? node : key), this.#placeOf(key));
      const read = this.read(node, at, depth + 1);
      if (!this.#takeTodo(read, at)) entries.push([name, read]);
    }
    return Object.fromEntries(entries);
  }

  #readList(items: readonly unknown[], path: Path, depth: number): Value {
    const list: Value[] = [];
    for (const [index, item] of items.entries()) {
      const node = item as Node | null;
      const written = [...path, String(index)];
      if (node?.range) this.#origin.set(written, this.#placeOf(node));
      const read = this.read(node, written, depth + 1);
      if (this.#takeTodo(read, written)) continue;
      if (node?.range && list.length !== index) {
        this.#origin.set([...path, String(list.length)], this.#placeOf(node));
      }
      list.push(read);
    }
    return list;
  }

  #readScalar(node: Scalar, path: Path): Value {
    const { value } = node;
    this.#noteComment(node, path);
    if (typeof value === 'string') return isInvisible(value) ? '' : value;
    return value === null || typeof value === 'boolean' || typeof value === 'number'
      ? value
      : String(value);
  }

  #takeTodo(value: Value, path: Path): boolean {
    if (!isTodo(value)) return false;
    this.open.push(openFact(value, this.#origin.value(path)));
    return true;
  }

  /** A `#` that was meant as part of the value: a warning, or the reason why there is no value. */
  #noteComment(node: Scalar, path: Path): void {
    if (!node.range || this.#outermost || (node.type !== 'PLAIN' && node.value !== null)) return;
    COMMENT.lastIndex = node.range[1];
    const comment = COMMENT.exec(this.#text)?.[0].trim();
    if (!comment) return;
    if (node.value === null) {
      this.#origin.hide(path, comment);
      return;
    }
    const message = `Only \`${String(node.value)}\` is read: \`${comment}\` is taken as a comment.`;
    this.problems.push(
      finding(sourceRules.swallowed, { range: this.#rangeOf(node), path }, message),
    );
  }

  #report(rule: RuleInfo, node: Node | null, path: Path, sentence: string): void {
    const range = node ? this.#rangeOf(node) : this.#origin.value(path).range;
    this.problems.push(finding(rule, { range, path }, `${sentence} Nothing else was checked.`));
  }

  #reportTwice(name: string, key: Node, path: Path): void {
    if (this.#outermost) return;
    const sentence = `\`${name}\` is written twice in the same mapping. Nothing else was checked.`;
    const first = { message: 'It stands here first.', range: this.#origin.key(path).range };
    const place = { range: this.#rangeOf(key), path };
    this.problems.push(finding(sourceRules.duplicateKey, place, sentence, { related: [first] }));
  }

  #placeOf(node: Node): Lazily {
    return () => this.#rangeOf(node);
  }

  #rangeOf(node: Node): Range {
    const [start, end] = node.range ?? [0, 0];
    return this.#lines.range(start, start + this.#text.slice(start, end).trimEnd().length);
  }
}
