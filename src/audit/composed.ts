import type { AuditText, Block } from './audit-text.ts';

/** The blocks of a text as one, for what is looked for across them or by how lines begin. */
export interface Composed {
  readonly text: string;
  /** Takes a stretch of `text`; returns the stretch of the source that it came from. */
  readonly sourceSpan: (start: number, end: number) => readonly [start: number, end: number];
}

/** Takes a text; returns its words as plain Markdown: `#` before headings, code hidden, no links. */
export function composed(text: AuditText): Composed {
  const parts: string[] = [];
  const blocks: Block[] = [];
  const starts: number[] = [];
  let length = 0;
  const add = (words: string) => {
    parts.push(words);
    length += words.length;
  };
  for (const block of text.blocks) {
    if (block.kind === 'code' || block.kind === 'comment' || block.text === '') continue;
    const isTight = block.kind === 'item' || block.kind === 'cell';
    if (blocks.length > 0) add(isTight && blocks.at(-1)?.kind === block.kind ? '\n' : '\n\n');
    const mark = emphasisOf(text, block);
    add(`${prefixOf(block)}${mark}`);
    blocks.push(block);
    starts.push(length);
    add(wordsOf(text, block));
    add(mark);
  }
  const placeOf = (at: number): readonly [Block, number] | undefined => {
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= at) low = middle + 1;
      else high = middle;
    }
    const found = Math.max(0, low - 1);
    const block = blocks[found];
    return block && [block, Math.min(Math.max(0, at - (starts[found] ?? 0)), block.text.length)];
  };
  return {
    text: parts.join(''),
    sourceSpan: (start, end) => {
      const [first, from] = placeOf(start) ?? [undefined, 0];
      const [last, to] = placeOf(end - 1) ?? [undefined, 0];
      if (!first || !last) return [0, 0];
      const final = Math.min(to, last.text.length - 1);
      const stop = last.sourceOffset(final);
      return [
        first.sourceOffset(Math.min(from, first.text.length - 1)),
        stop + lengthIn(text.source, stop, last.text[final]),
      ];
    },
  };
}

/** How long a letter of the text is in the source: `&#93;` stands for one. */
function lengthIn(source: string, at: number, letter: string | undefined): number {
  if (source[at] !== '&' || letter === '&') return 1;
  return /^&#?\w{1,32};/.exec(source.slice(at, at + 36))?.[0].length ?? 1;
}

/** A title that ends in a colon is the label of what follows. */
function prefixOf({ kind, level = 1, text }: Block): string {
  if (kind === 'heading' && !/[:：]$/u.test(text)) return `${'#'.repeat(level)} `;
  return kind === 'item' ? '- ' : '';
}

/** Emphasis around the whole of a block. */
function emphasisOf({ form, source }: AuditText, { text, sourceOffset }: Block): string {
  if (form !== 'markdown') return '';
  const before = source[sourceOffset(0) - 1] ?? '';
  const after = source[sourceOffset(text.length - 1) + 1] ?? '';
  return before === after && (before === '*' || before === '_') ? before : '';
}

/** Lines end where those of Markdown do; letters set as code are hidden, for code has no gaps. */
function wordsOf({ form, source }: AuditText, { text, code, sourceOffset }: Block): string {
  const letters = [...(code ?? [])];
  let words = text;
  for (const { start, end } of letters.reverse()) {
    words = words.slice(0, start) + '`'.repeat(end - start) + words.slice(end);
  }
  if (form !== 'markdown' || !source.includes('\n')) return words;
  return words.replace(/ /g, (space, at: number) => {
    const from = sourceOffset(at);
    return source[from] === '\n' || source[from] === '\r' ? '\n' : space;
  });
}
