/** A stretch of Markdown that is markup, and what it comes to. */
export interface Cut {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

interface Run {
  start: number;
  length: number;
}

const LONGEST = 3;

/**
 * Finds the marks of emphasis of a text while it is read from left to right: of those that have a
 * partner it makes cuts. Longer runs are no emphasis: `____` is a blank to be filled in.
 */
export function delimiters(
  raw: string,
  cuts: Cut[],
): { read: (at: number) => number; isLoud: () => boolean } {
  const open: Readonly<Record<string, Run[]>> = { '*': [], _: [], '~': [] };
  const loud: { start: number; end: number }[] = [];

  return {
    read: (at) => {
      const letter = raw[at] ?? '';
      let length = 1;
      while (raw[at + length] === letter) length += 1;
      const fits = letter === '~' ? length === 2 : length <= LONGEST;
      if (fits) place(letter, at, length);
      return at + length;
    },
    isLoud: () => {
      const [first] = loud;
      return first !== undefined && first.end - first.start > 4 && covers(first);
    },
  };

  function place(letter: string, at: number, length: number): void {
    const before = raw[at - 1] ?? ' ';
    const after = raw[at + length] ?? ' ';
    const isWord = (one: string) => letter === '_' && /[\p{L}\p{N}_]/u.test(one);
    const stack = open[letter] ?? [];
    let left = length;
    if (!/\s/.test(before) && !isWord(after)) {
      while (left > 0 && stack.length > 0) {
        left -= join(stack, at + length - left, left);
      }
    }
    if (left > 0 && !/\s/.test(after) && !isWord(before)) {
      stack.push({ start: at + length - left, length: left });
    }
  }

  /** Joins a closing run with the last opening one; returns how many marks that used up. */
  function join(stack: Run[], at: number, left: number): number {
    const run = stack.at(-1);
    if (!run) return left;
    const used = Math.min(run.length, left);
    const start = run.start + run.length - used;
    cuts.push({ start, end: start + used, text: '' }, { start: at, end: at + used, text: '' });
    if (used >= 2) loud.push({ start, end: at + used });
    run.length -= used;
    if (run.length === 0) stack.pop();
    return used;
  }

  function covers({ start, end }: { start: number; end: number }): boolean {
    return (
      loud.length === 1 && /^[\s*_]*$/.test(raw.slice(0, start)) && /^[\s*_]*$/.test(raw.slice(end))
    );
  }
}
