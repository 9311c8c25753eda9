import type { ByLanguage } from './by-language.ts';
import { ALPHABETS, CAPITAL, SMALL, WORDS } from './letters.ts';

/** A few words without a stop at the start of a sentence, and then the words that begin another. */
const runIn = (openers: string, joints: string) =>
  new RegExp(
    `(?:^|(?<=[.!?] ))(?=[${CAPITAL}])(?:[${WORDS}'’&/-]{1,25} ){1,9}(?<!\\b(?:${joints}) )(?:${openers}) (?=[${SMALL}])`,
    'u',
  );

/** A heading that has run into its paragraph: “Advertising We also use”. */
export const runInHeading: ByLanguage<RegExp> = {
  en: runIn(
    'We|Our|You|Your|These|This|They|When|If',
    'and|or|that|which|if|when|to|of|with|by|from|for|on|in|at|as|is|are|because|while|than',
  ),
  de: runIn(
    'Wir|Unsere|Diese|Wenn|Bei|Dieser',
    'und|oder|dass|wenn|von|mit|zu|für|bei|wie|als|dem|den|der|die|das|sind|ist|haben|können|werden|verarbeiten',
  ),
  fr: runIn(
    'Nous|Notre|Nos|Ces|Lorsque|Vous',
    'et|ou|que|si|de|à|par|pour|avec|dans|sur|comme|quand',
  ),
  es: runIn(
    'Nosotros|Nuestro|Nuestra|Nuestros|Cuando|Estos|Estas',
    'y|o|que|si|de|a|por|para|con|en|como',
  ),
  it: runIn('Noi|Il nostro|La nostra|Quando|Questi|Queste', 'e|o|che|se|di|a|da|per|con|in|come'),
  nl: runIn('Wij|We|Onze|Deze|Wanneer|Als', 'en|of|dat|als|van|met|door|voor|bij|in|op|aan|om'),
  pt: runIn('Nós|Nosso|Nossa|Nossos|Quando|Estes|Estas', 'e|ou|que|se|de|a|por|para|com|em|como'),
};

/** A few words without a verb and a stop, and then “These” with the last of them. */
const stopped = (verbs: string, these: string) =>
  new RegExp(
    `(?<=[.!?] )(?=[${CAPITAL}])(?:(?!(?:${verbs}) )[${ALPHABETS}'’/-]{1,25} ){1,5}(?<last>[${ALPHABETS}]{3,25})(?=\\. (?:${these}) \\k<last>(?![${ALPHABETS}]))`,
    'u',
  );

/** A heading with a stop inside a paragraph: “Analytics cookies. These cookies count visits.” */
export const stoppedHeading: ByLanguage<RegExp> = {
  en: stopped(
    'We|You|They|It|There|This|These|Our|[Ww]e|you|they|it|is|are|was|were|may|can|will|must|has|have|had|do|does|use|uses|used|set|sets|store|stores|place|places|contain|contains|collect|collects|apply|applies|see|include|includes|delete|block|manage|accept|reject',
    'These|This',
  ),
  de: stopped(
    'Wir|Sie|Es|Dies|Diese|Unsere|[Ww]ir|wir|sie|ist|sind|war|kann|können|wird|werden|haben|hat|gibt|verwenden|nutzen|setzen|löschen|speichern|enthalten|blockieren',
    'Diese|Dieser|Dieses',
  ),
};
