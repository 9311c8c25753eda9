/** A written number of a heading, such as 3.2, taken apart. */
export interface Numbered<T> {
  readonly of: T;
  /** How it is written: `1.2`, `§`, `第条`; numbers of different styles do not count on. */
  readonly style: string;
  readonly path: readonly number[];
}

/** What is wrong with a number, given the one before it. */
export interface Misnumbered<T> {
  readonly of: T;
  readonly what: 'missing' | 'twice' | 'backwards' | 'orphan';
  /** The number that was to be expected, or the chapter that is not there. */
  readonly expected: string;
}

const CHINESE = '〇一二三四五六七八九';

/** Takes the label of a heading; returns its number, or nothing for letters and Roman numerals. */
export function numberOf<T>(of: T, label: string): Numbered<T> | undefined {
  const dotted = /^\d{1,3}(?:\.\d{1,3})*/.exec(label);
  if (dotted) return { of, style: '1', path: dotted[0].split('.').map(Number) };
  const [, digits, chinese, unit] =
    /(?:(\d{1,3})|([〇一二三四五六七八九十]{1,3}))([条章节節部分項]?)$/u.exec(label) ?? [];
  const number = digits ? Number(digits) : chinese ? chineseNumber(chinese) : undefined;
  if (number === undefined) return undefined;
  return {
    of,
    style: label.replace(digits ?? chinese ?? '', '').toLowerCase() + (unit ?? ''),
    path: [number],
  };
}

/** Takes the numbers of headings in order; returns those that do not follow from the ones before. */
export function misnumbered<T>(numbers: readonly Numbered<T>[]): readonly Misnumbered<T>[] {
  const last = new Map<string, number>();
  return numbers.flatMap(({ of, style, path }) => {
    const number = path.at(-1) ?? 0;
    const parent = path.slice(0, -1);
    const key = `${style} ${parent.join('.')}`;
    const before = last.get(key);
    last.set(key, number);
    const wrong = (what: Misnumbered<T>['what'], expected: readonly number[]) => [
      { of, what, expected: expected.join('.') },
    ];
    const chapter = parent.at(-1);
    if (chapter !== undefined && before === undefined) {
      const open = last.get(`${style} ${parent.slice(0, -1).join('.')}`);
      if (open !== undefined && open !== chapter) return wrong('orphan', parent);
      return number > 1 ? wrong('missing', [...parent, 1]) : [];
    }
    // A part that starts again at 1 counts for itself.
    if (before === undefined || number === before + 1 || (number <= 1 && parent.length === 0))
      return [];
    if (number === before) return wrong('twice', [...parent, before + 1]);
    if (number < before) return wrong('backwards', [...parent, before + 1]);
    return wrong('missing', [...parent, before + 1]);
  });
}

function chineseNumber(text: string): number {
  if (!text.includes('十')) {
    return text.length === 1 ? CHINESE.indexOf(text) : Number.NaN;
  }
  const [tens = '', ones = ''] = text.split('十');
  return (tens ? CHINESE.indexOf(tens) : 1) * 10 + (ones ? CHINESE.indexOf(ones) : 0);
}
