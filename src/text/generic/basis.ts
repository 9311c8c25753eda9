import { normalise, saysOnly, words } from './empty-words.ts';

const empty = words(`
  we us our you your it the a an any all this these such is are be by of in on to for with as and or
  under within per based basis bases ground grounds legal lawful law laws legislation statutory
  statute statutes regulatory regulation regulations provision provisions requirement requirements
  obligation obligations duty duties rule rules applicable relevant respective existing mandatory
  required require requires permitted permits allowed allows accordance according pursuant comply
  compliance data protection privacy national european eu domestic other various certain
  general gdpr dsgvo rgpd avg regulation art article articles processing personal our`);

const formula = /\b(?:laws?|legal|lawful|legislation|statut\w+|regulat\w+|gdpr|dsgvo|rgpd|basis)\b/;

const articleSix =
  /\bart(?:icles?|s|\.)?\s*6\b(?!\s*\(?(?:[2-4]\)|(?:abs|par)[a-z.]*\s*[2-4]))(?:[\s,]*(?:\(1\)|(?:abs|par)[a-z.]*\s*1\b))?/g;

const letter =
  /^[\s,]*(?:(?:subparagraph|sentence|satz|s\.|no\.|point|lit|letter|let|buchst)[.\s]*(?:1[\s,]*)?)*[\s,(]*(?:lit\.?\s*|point\s*)?\(?([a-f])\b/;

const names = [
  'consent',
  'contract',
  'legal obligation',
  'vital interest',
  'public (?:task|interest)',
  'legitimate interest',
];

const either = new RegExp(
  `(?:${names.join('|')})s?\\b[^.;]{0,60}\\bor\\b[^.;]{0,60}(?:${names.join('|')})`,
);

/**
 * Takes a text on a legal basis; true if it cites none exactly: Article 6(1) without its letter,
 * "applicable law", or "consent or legitimate interests" (GDPR Art. 13(1)(c), 6(1)).
 */
export function isGenericBasisMention(text: string): boolean {
  const phrase = normalise(text);
  const cited = [...phrase.matchAll(articleSix)];
  if (cited.some((match) => !letter.test(phrase.slice(match.index + match[0].length)))) return true;
  if (/^legal obligations?$/.test(phrase)) return false;
  return (cited.length === 0 && saysOnly(text, empty, formula)) || either.test(phrase);
}
