import { matchBrackets, type Pair } from './pairs.ts';
import { type Placeholder, placeholder } from './placeholder.ts';
import { unfilled } from './unfilled.ts';

const style = 'bracketed-instruction';

const timeUnit =
  /^\s*(?:(?:business|calendar|working) )?(?:days?|weeks?|months?|years?|hours?|Tagen?|Wochen?|Monaten?|Jahren?|jours?|semaines?|mois|ans?|años?|días?|meses|mes|giorni|mesi|anni|dagen|weken|maanden|jaar|dias|anos?)\b/iu;

/** "Click [Delete account]", "Settings > [Name]": the label of a button. */
const pressing =
  /(?:(?<!\p{L})(?:click|press|tap|push|hit|button|icon|menu|klicken|cliquez|clique|pulse|clicca|klik)(?: (?:on|auf|sur|en|su|op|em|the|die|den|le|la|sie))*|\w > | → )[ "“„«*]*$/iu;

/** Finds `[insert name]`, `【请填写】` and what else stands in square brackets in place of a fact. */
export function* findBrackets(text: string): Generator<Placeholder> {
  const definitions = linkDefinitions(text);
  const { pairs, open } = matchBrackets(text, '[', ']');
  let done = 0;
  for (const pair of pairs) {
    if (pair.start < done || isLink(text, pair, definitions) || !isGap(text, pair)) continue;
    yield placeholder(style, text, pair.start, pair.end);
    done = pair.end;
  }
  for (const start of open) {
    const [line = ''] = text.slice(start + 1, start + 200).split(/[\n[]/, 1);
    if (/^\p{L}/u.test(line) && unfilled(line) === 'instruction') {
      yield placeholder(style, text, start, start + 1 + line.trimEnd().length);
    }
  }
  for (const { start, end, content } of matchBrackets(text, '【', '】').pairs) {
    if (unfilled(content)) yield placeholder(style, text, start, end);
  }
}

function isGap(text: string, { start, end, content }: Pair): boolean {
  const before = text.slice(Math.max(0, start - 40), start);
  const after = text.slice(end, end + 30);
  if (/^\s*[xX]?\s*$/.test(content) && /(?:^|\n)[\s>]*(?:[-*+•]|\d+[.)])\s+$/.test(before)) {
    return false;
  }
  if (/^\s*\d+(?:\s*[-–/]\s*\d+)?\s*$/.test(content)) return timeUnit.test(after);
  if (isAlternative(text, start, end) && content.trim().includes(' ')) return true;
  const kind = unfilled(content);
  if (kind === undefined || pressing.test(before)) return false;
  // `_ga_[name]` is the name of a cookie, and “[Your Name]’s iPhone” that of a device.
  const inName = /[\p{L}\p{N}_-]\\?$/u.test(before) || /^[\p{N}\p{L}_-]/u.test(after);
  const inQuotes = /["“„«]$/u.test(before) && /^['’]s\b/u.test(after);
  return !inQuotes && (kind === 'instruction' || !inName);
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
  const lines = text.matchAll(/^ {0,3}\[([^\][\n]{1,100})\]:[ \t]*(?:<|https?:|mailto:|[/#.])/gm);
  return new Set([...lines].map(([, name = '']) => label(name)));
}

function label(content: string): string {
  return content.trim().toLowerCase().replace(/\s+/g, ' ');
}
