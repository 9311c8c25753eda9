import { LETTERS } from '../letters.ts';
import { type Placeholder, type PlaceholderStyle, placeholder } from './placeholder.ts';
import { unfilled } from './unfilled.ts';

const delimiters: readonly (readonly [string, string, PlaceholderStyle])[] = [
  ['{{{', '}}}', 'mustache'],
  ['{{', '}}', 'mustache'],
  ['{!!', '!!}', 'mustache'],
  ['{%', '%}', 'template-tag'],
  ['<%', '%>', 'template-tag'],
  ['<?', '?>', 'template-tag'],
  ['[%', '%]', 'template-tag'],
  ['${', '}', 'variable'],
  ['#{', '}', 'variable'],
];

const longest = 400;

const percent = new RegExp(
  `(?<![${LETTERS}%])%(?:%?[A-Za-z][A-Za-z_]{2,40}%{1,2}(?![0-9A-Fa-f]{2})|s(?![${LETTERS}%])|\\d\\$s)`,
  'gu',
);

const braced = new RegExp(
  `(?<![${LETTERS}_$#{%.=/-])\\{ ?\\$?(\\p{L}[\\p{L}\\p{N}_ .'’-]{1,40}) ?\\}(?![\\w}-])`,
  'gu',
);

/** `##COMPANY##`, `###COMPANY###`, `@@NAME@@`, `$COMPANY_NAME$`, `YOUR_EMAIL`, `COMPANY_NAME`. */
const constants = new RegExp(
  `(?<![${LETTERS}_#@$.-])(?:#{2,3}[A-Z][A-Z_]{2,40}#{2,3}|@@[A-Z][A-Z_]{2,40}@@|\\$[A-Z][A-Z_]{2,40}\\$?|(?:YOUR|INSERT|ENTER|ADD|MY|IHRE|IHR|VOTRE|TU|SEU|SUA)_[A-Z_]{2,40}|(?:COMPANY|BUSINESS|SITE|WEBSITE|APP|SHOP|STORE|CONTACT|SUPPORT|LEGAL|FIRMEN|ENTREPRISE|EMPRESA|AZIENDA|BEDRIJFS)_(?:NAME|EMAIL|ADDRESS|URL|DOMAIN|PHONE|NOM|NOMBRE|NOME|NAAM))(?![${LETTERS}_@#-])`,
  'gu',
);

/** What each of these has; to look for it takes a tenth of the time. */
const hints = [
  [/%[A-Za-z%\d]/, percent],
  [/[A-Z]_[A-Z]|##|@@|\$[A-Z]/, constants],
] as const;

/** Finds `{{x}}`, `{% x %}`, `<%= x %>`, `<?= x ?>`, `${x}`, `%NAME%`, `%s`, `{company}`, `YOUR_NAME`. */
export function* findExpressions(text: string): Generator<Placeholder> {
  for (const [opening, closing, style] of delimiters) {
    yield* delimited(text, opening, closing, style);
  }
  const patterns = hints.flatMap(([hint, pattern]) => (hint.test(text) ? [pattern] : []));
  for (const pattern of patterns) {
    for (const { 0: whole, index } of text.matchAll(pattern)) {
      yield placeholder('variable', text, index, index + whole.length);
    }
  }
  if (!text.includes('{')) return;
  for (const { 0: whole, 1: content = '', index } of text.matchAll(braced)) {
    if (!unfilled(content)) continue;
    yield placeholder('variable', text, index, index + whole.length);
  }
}

/** The nearest closing mark is looked for once, however many opening marks stand before it. */
function* delimited(
  text: string,
  opening: string,
  closing: string,
  style: PlaceholderStyle,
): Generator<Placeholder> {
  let close = -1;
  for (let at = text.indexOf(opening); at >= 0; ) {
    const from = at + opening.length;
    if (close < from) close = text.indexOf(closing, from);
    if (close < 0) return;
    const end = close + closing.length;
    if (end - at <= longest && isExpression(text, at, text.slice(from, close))) {
      yield placeholder(style, text, at, end);
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
