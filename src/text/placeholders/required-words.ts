import { LETTERS } from '../letters.ts';

/** Stands for what may differ from match to match; letters of private use stand for a choice of words. */
const ANY = '\0';
const CHOICES = 0xe000;
const apart = `[${LETTERS}_${ANY}\uE000-\uEFFF]`;
const wholeWord = new RegExp(`(?<!${apart})[${LETTERS}]+(?!${apart})`, 'g');
const wholeChoice = new RegExp(`(?<!${apart})[\uE000-\uEFFF](?!${apart})`, 'g');
const group = /\((\?:|\?<?[=!])?([^()]*)\)([?*+]|\{[^}]*\})?/g;

/**
 * Takes a phrase, a regular expression; returns lists of words in lower case: each text that it matches
 * holds one word of each list, as a whole word. No list where nothing in it is sure to be a whole word.
 */
export function requiredWords(phrase: string): readonly (readonly string[])[] {
  const choices: (readonly string[])[] = [];
  let rest = phrase.replace(/\\[pP]\{\w+\}|\\[A-Za-z]|\[[^\]]*\]/g, ANY).replace(/\\./g, ',');
  for (let before = ''; before !== rest; ) {
    before = rest;
    rest = rest.replace(group, (_, kind = '', inner: string, quantity = '') => {
      if (kind !== '' && kind !== '?:') return '';
      const options = inner.split('|');
      const words = options.map(longestWord);
      if (quantity !== '' || words.includes('')) return vague(options);
      return String.fromCharCode(CHOICES + choices.push(words) - 1);
    });
  }
  rest = rest.replace(/.(?:[?*+]|\{[^}]*\})/g, ANY);
  if (rest.includes('|')) return [];
  const words = rest.match(wholeWord) ?? [];
  const chosen = rest.match(wholeChoice) ?? [];
  return [
    ...words.map((word) => [word.toLowerCase()]),
    ...chosen.map((mark) => choices[mark.charCodeAt(0) - CHOICES] ?? []),
  ];
}

function longestWord(option: string): string {
  const words = option.replace(/.(?:[?*+]|\{[^}]*\})/g, ANY).match(wholeWord) ?? [];
  return words.reduce((a, b) => (b.length > a.length ? b : a), '').toLowerCase();
}

/** What may differ, with the spaces that all of its options start or end with: words end there. */
function vague(options: readonly string[]): string {
  const opens = options.every((option) => option.startsWith(' ')) ? ' ' : '';
  const closes = options.every((option) => option.endsWith(' ')) ? ' ' : '';
  return `${opens}${ANY}${closes}`;
}
