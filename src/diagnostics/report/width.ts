/** East Asian Width W and F, and pictures, in blocks (Unicode 16, UAX #11), first to last. */
const WIDE: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x2e80, 0x303e],
  [0x3041, 0xa4cf],
  [0xa960, 0xa97c],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff01, 0xff60],
  [0xffe0, 0xffe6],
  [0x1f300, 0x1f64f],
  [0x1f680, 0x1f6ff],
  [0x1f900, 0x1f9ff],
  [0x20000, 0x3fffd],
];

/** The columns that a text takes on a terminal: wide letters take two, combining marks none. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += columnsOf(character);
  return width;
}

function columnsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x300 || isSign(code)) return 1;
  if (/^[\p{Mn}\p{Me}\u200c\u200d]$/u.test(character)) return 0;
  return WIDE.some(([first, last]) => code >= first && code <= last) ? 2 : 1;
}

/** What messages are full of: quotation marks, dashes, arrows, frames, ticks. None is wide or a mark. */
function isSign(code: number): boolean {
  return (code >= 0x2010 && code < 0x20d0) || (code >= 0x2100 && code < 0x2800);
}
