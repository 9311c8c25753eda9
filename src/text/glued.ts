import { ALPHABETS, CAPITAL, SMALL, WORDS } from './letters.ts';
/**
 * Two sentences, or a heading and its text, without a space between them: “comment.It appears”,
 * “cookiesThese are”. In addresses, names of files and brands the second word is another one.
 */
export const gluedSentence = new RegExp(
  `(?<![${SMALL}])[${SMALL}]{2,}[.!?;,][${CAPITAL}][${SMALL}]+`,
  'u',
);

export const gluedHeading = new RegExp(
  String.raw`(?<![${WORDS}_.@/-])[${ALPHABETS}]?[${SMALL}]{3,30}[.!?:]?(?:We|These|This|They|You|Our|Your|When|Wir|Diese|Unsere|Nous|Ces|Notre|Nuestro|Nuestra|Estos|Estas|Questi|Nostro|Deze|Onze|Wij|Nossos|Estes)(?=\s[${SMALL}])`,
  'u',
);
