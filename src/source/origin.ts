import type { Range } from '../diagnostics/diagnostic.ts';
import type { Place } from '../diagnostics/rule.ts';

export type Path = readonly string[];

/** A range that is found when it is asked for: nearly all never are. */
export type Lazily = () => Range;

interface Entry {
  readonly key: Lazily | undefined;
  readonly value: Lazily;
}

const SEPARATOR = '\u0001';

/** Where each value and each key of a declaration was written, by path. */
export class Origin {
  readonly #entries = new Map<string, Entry>();
  readonly #hidden = new Map<string, string>();
  readonly #root: Range;

  constructor(root: Range) {
    this.#root = root;
  }

  set(path: Path, value: Lazily, key?: Lazily): void {
    this.#entries.set(path.join(SEPARATOR), { key, value });
  }

  /** Notes the comment that stands where the value of a path was meant to be. */
  hide(path: Path, comment: string): void {
    this.#hidden.set(path.join(SEPARATOR), comment);
  }

  /** The comment in place of the value at a path. */
  hidden(path: Path): string | undefined {
    return this.#hidden.get(path.join(SEPARATOR));
  }

  has(path: Path): boolean {
    return this.#entries.has(path.join(SEPARATOR));
  }

  /** The value at a path, or the nearest parent that is written. */
  value(path: Path): Place {
    const entry = this.#entries.get(path.join(SEPARATOR));
    if (entry) return { range: entry.value(), path };
    return { range: path.length === 0 ? this.#root : this.#parent(path), path };
  }

  /** The key at a path, or the nearest parent's key: the place for what is missing under it. */
  key(path: Path): Place {
    const entry = this.#entries.get(path.join(SEPARATOR));
    if (entry) return { range: (entry.key ?? entry.value)(), path };
    return { range: path.length === 0 ? this.#root : this.#parent(path), path };
  }

  /** An origin with the entries of both; this one's stand where both have one. */
  over(other: Origin): Origin {
    const united = new Origin(this.#root);
    for (const origin of [other, this]) {
      for (const [path, entry] of origin.#entries) united.#entries.set(path, entry);
    }
    return united;
  }

  #parent(path: Path): Range {
    for (let length = path.length - 1; length > 0; length -= 1) {
      const entry = this.#entries.get(path.slice(0, length).join(SEPARATOR));
      if (entry) return (entry.key ?? entry.value)();
    }
    return this.#root;
  }
}
