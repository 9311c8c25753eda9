import { type Placeholder, placeholder } from './placeholder.ts';
import { unfilled } from './unfilled.ts';

const delimiters = [
  ['{{{', '}}}'],
  ['{{', '}}'],
  ['{%', '%}'],
  ['<%', '%>'],
  ['<?', '?>'],
  ['${', '}'],
  ['#{', '}'],
] as const;

const longest = 400;

const percent =
  /(?<![\p{L}\p{N}%])%(?:[A-Za-z][A-Za-z_]{2,40}%(?![0-9A-Fa-f]{2})|s(?![\p{L}\p{N}%])|\d\$s)/gu;

const braced = /(?<![\p{L}\p{N}_$#{%.-])\{ ?([A-Za-z][\w .-]{1,40}?) ?\}(?![\p{L}\p{N}_}-])/gu;

/** Finds `{{x}}`, `{% x %}`, `<%= x %>`, `<?= x ?>`, `${x}`, `%NAME%`, `%s` and `{company}`. */
export function* findExpressions(text: string): Generator<Placeholder> {
  for (const [opening, closing] of delimiters) yield* delimited(text, opening, closing);
  for (const { 0: whole, index } of text.matchAll(percent)) {
    yield placeholder('template-expression', text, index, index + whole.length);
  }
  for (const { 0: whole, 1: content = '', index } of text.matchAll(braced)) {
    if (!unfilled(content)) continue;
    yield placeholder('template-expression', text, index, index + whole.length);
  }
}

/** The nearest closing mark is looked for once, however many opening marks stand before it. */
function* delimited(text: string, opening: string, closing: string): Generator<Placeholder> {
  let close = -1;
  for (let at = text.indexOf(opening); at >= 0; ) {
    const from = at + opening.length;
    if (close < from) close = text.indexOf(closing, from);
    if (close < 0) return;
    const end = close + closing.length;
    if (end - at <= longest && isExpression(text, at, text.slice(from, close))) {
      yield placeholder('template-expression', text, at, end);
      at = text.indexOf(opening, end);
    } else {
      at = text.indexOf(opening, from);
    }
  }
}

function isExpression(text: string, at: number, content: string): boolean {
  if (content.trim() === '' || content.trimStart().startsWith('xml ')) return false;
  // `_hp2_id.${app}` and `$100 {a}` are no gaps: the first is the name of a cookie.
  const isSingle = text[at] === '$' || text[at] === '#';
  return !(isSingle && (/[\w.-]/.test(text[at - 1] ?? '') || /[\n{]/.test(content)));
}
