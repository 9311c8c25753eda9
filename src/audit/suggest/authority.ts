import { authorities } from '../../law/authorities.ts';
import { LETTERS } from '../../text/letters.ts';
import type { SuggestWords } from './languages/language.ts';
import { fact, type Node, open } from './node.ts';
import type { Passage } from './passages.ts';
import { words } from './pattern.ts';

/** English names that say which country or Land; the others fit several. */
const OF_A_COUNTRY =
  /^(?:Austrian|Danish|Hellenic|Italian|Dutch|Spanish|Icelandic|Norwegian|Bavarian|Berlin|Hamburg|Hessian|Saxon|Thuringian|Information Commissioner’s) | of [A-Z][a-z]+(?:-[A-Z][a-z]+| Saxony)?$/u;
/** Names that two authorities have, or that stand for any. */
const OF_SEVERAL: ReadonlySet<string> = new Set([
  'Datatilsynet',
  'Datenschutzstelle',
  'Autorité de protection des données',
]);

const known = authorities.map(({ code, name, english, abbreviation = '', website }) => ({
  code,
  names: [
    ...name.split(' / ').filter((one) => !OF_SEVERAL.has(one)),
    ...(OF_A_COUNTRY.test(english) ? [english] : []),
  ].map(plain),
  // A short one may mean anything else.
  abbreviation: /^\p{L}{4,}$/u.test(abbreviation)
    ? new RegExp(`(?<![${LETTERS}])${abbreviation}(?![${LETTERS}])`, 'u')
    : undefined,
  host: new URL(website).hostname.replace(/^www\./, ''),
}));

/** The authority that the text names for complaints; open where it names none. */
export function authorityOf(passages: readonly Passage[], { authority }: SuggestWords): Node {
  const about = passages.filter(({ text }) => words(authority).test(text));
  for (const passage of about) {
    const code = codeIn(passage);
    if (code) return fact(code, passage.line);
  }
  const [first] = about;
  return first
    ? open(
        'the authority that people can complain to; the text says only that there is one',
        first.line,
      )
    : open('the authority that people can complain to, such as AT or DE-BE');
}

function codeIn({ text, targets }: Passage): string | undefined {
  const told = plain(text);
  const hosts = targets.map(hostOf);
  return known.find(
    ({ names, abbreviation, host }) =>
      names.some((name) => told.includes(name)) || abbreviation?.test(text) || hosts.includes(host),
  )?.code;
}

function plain(name: string): string {
  return name.toLowerCase().replaceAll("'", '’');
}

function hostOf(target: string): string {
  return /^https?:\/\/(?:www\.)?([^/?#:]+)/iu.exec(target)?.[1]?.toLowerCase() ?? '';
}
