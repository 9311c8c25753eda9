import { SMALL } from '../letters.ts';
import { isButton } from './buttons.ts';
import { isOptions } from './options.ts';
import { matchBrackets, type Pair } from './pairs.ts';
import { type Placeholder, type PlaceholderStyle, placeholder } from './placeholder.ts';
import { isAside, type Unfilled, unfilled } from './unfilled.ts';

const timeUnit = new RegExp(
  String.raw`^\s*(?:(?:business|calendar|working) )?(?:days?|weeks?|months?|years?|hours?|Tagen?|Wochen?|Monaten?|Jahren?|jours?|semaines?|mois|ans?|años?|días?|meses|mes|giorni|mesi|anni|dagen|weken|maanden|jaar|dias|anos?|日間?|天|个月|ヶ月|か月|年)(?![${SMALL}])`,
  'iu',
);

const styles: Readonly<Record<Unfilled, PlaceholderStyle>> = {
  instruction: 'bracketed-instruction',
  options: 'options',
  field: 'slot',
};

/** Finds `[insert name]`, `[Name]`, `[[NAME]]`, `[I/We]` and `(insert name)`, closed or not. */
export function* findBrackets(text: string): Generator<Placeholder> {
  const definitions = linkDefinitions(text);
  const { pairs, open } = matchBrackets(text, '[', ']');
  let done = 0;
  for (const pair of pairs) {
    if (pair.start < done || isLink(text, pair, definitions)) continue;
    const style = styleOf(text, pair);
    if (!style) continue;
    yield placeholder(style, text, pair.start, pair.end);
    done = pair.end;
  }
  yield* findUnclosed(text, open);
  for (const { start, end, content } of matchBrackets(text, '(', ')').pairs) {
    if (text[start - 1] !== ']' && isAside(content)) {
      yield placeholder('bracketed-instruction', text, start, end);
    }
  }
}

/** Takes a text and where brackets open that nothing closes; finds those that hold an instruction. */
export function* findUnclosed(text: string, open: readonly number[]): Generator<Placeholder> {
  for (const start of open) {
    const line = opened(text.slice(start + 1, start + 200));
    if (/^\p{L}.{2}/u.test(line) && unfilled(line) === 'instruction') {
      yield placeholder('unclosed-bracket', text, start, start + 1 + line.length);
    }
  }
}

/** What an open bracket holds: its line, up to a bracket of another kind that closes it. */
function opened(rest: string): string {
  const [line = ''] = rest.split(/[\n[]/, 1);
  const close = line.search(/[)}】］]/u);
  return (close < 0 || /[({【［]/u.test(line) ? line : line.slice(0, close + 1)).trimEnd();
}

function styleOf(text: string, { start, end, content }: Pair): PlaceholderStyle | undefined {
  const before = text.slice(Math.max(0, start - 40), start);
  const after = text.slice(end, end + 30);
  if (/^\s*[xX]?\s*$/.test(content) && /(?:^|\n)[\s>]*(?:[-*+•]|\d+[.)])\s+$/.test(before)) {
    return undefined;
  }
  if (/^\s*(?:\d+(?:\s*[-–/]\s*\d+)?|[xn])\s*$/i.test(content) && !/^[X]$/.test(content)) {
    return timeUnit.test(after) ? 'slot' : undefined;
  }
  if (isAlternative(text, start, end) && content.trim().includes(' ')) return 'options';
  if (isChoice(before, content, after)) return 'options';
  const kind = unfilled(content);
  if (kind === undefined || isButton(text, start, end)) return undefined;
  // `_ga_[name]` is the name of a cookie, and “[Your Name]’s iPhone” that of a device.
  const inName = /[A-Za-z0-9_-]\\?$|_[\w-]*\.$/.test(before) || /^[\w-]/.test(after);
  const inQuotes = /["“„«「『]\\?$/u.test(before) && /^['’]s\b/u.test(after);
  if (inQuotes || (kind === 'field' && (inName || isLabelOf(text, start, content, after)))) {
    return undefined;
  }
  return /^\s*\[[^[\]]*\]\s*$/.test(content) ? 'double-brackets' : styles[kind];
}

/** `[住所] 東京都`: a label, where something stands beside it. */
function isLabelOf(text: string, start: number, content: string, after: string): boolean {
  return /^[^\S\n]*[^\s*_]/u.test(after) && isLabel(text, start, content, after);
}

/** 【住所】東京都: in Chinese and Japanese, brackets set off the label of what follows them. */
export function isLabel(text: string, start: number, content: string, after: string): boolean {
  if (!/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u.test(content)) return false;
  if (!/(?:^|\n)[\s>#*・●■◆-]*$/u.test(text.slice(Math.max(0, start - 12), start))) return false;
  return !/^(?:[*_\]]{0,3})(?:[（(]以下|[はがをのにへとでや、，]|（?以下|是|的|将|會|会|为|尊重|非常|深知|致力|作为|及其|（以下|\()/u.test(
    after,
  );
}

/** `[is] [is not]`, `[do]/[do not]` */
function isChoice(before: string, content: string, after: string): boolean {
  const next = /^ ?\/? ?\[([^[\]]{1,20})\]/.exec(after)?.[1];
  if (next !== undefined) return isOptions(`${content}/${next}`);
  const previous = /\[([^[\]]{1,20})\] ?\/? ?$/.exec(before)?.[1];
  return previous !== undefined && isOptions(`${previous}/${content}`);
}

/** `[is kept on your device]|[is sent to us]` */
function isAlternative(text: string, start: number, end: number): boolean {
  return text.startsWith('|[', end) || text.slice(Math.max(0, start - 2), start) === ']|';
}

/** `[text](address)`, `![image]`, `[text][label]` and `[label]` with its definition. */
function isLink(text: string, { start, end, content }: Pair, definitions: ReadonlySet<string>) {
  if (text[start - 1] === '\\') return false;
  if (text[end] === '(' || text[start - 1] === '!') return true;
  if (definitions.has(label(content))) return true;
  if (text[end] !== '[') return false;
  const close = text.indexOf(']', end);
  return close > 0 && close - end < 100 && definitions.has(label(text.slice(end + 1, close)));
}

function linkDefinitions(text: string): ReadonlySet<string> {
  if (!text.includes(']:')) return new Set();
  const lines = text.matchAll(/^ {0,3}\[([^\][\n]{1,100})\]:[ \t]*(?:<|https?:|mailto:|[/#.])/gm);
  return new Set([...lines].map(([, name = '']) => label(name)));
}

function label(content: string): string {
  return content.trim().toLowerCase().replace(/\s+/g, ' ');
}
