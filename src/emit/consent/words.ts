import type * as Declared from '../../schema/declaration.ts';

type Where = NonNullable<
  NonNullable<NonNullable<Declared.Declaration['consentManager']>['reopen']>['where']
>;

/** What a consent manager says besides the declared words, in one language. */
export interface ConsentWords {
  readonly title: string;
  /** What is asked for, from purposes that complete “to …”. */
  readonly ask: (purposes: string) => string;
  /** Where the purposes are not declared. */
  readonly askWithout: string;
  readonly withdraw: string;
  /** How the choice is opened again, by the words on its link. */
  readonly reopen: (label: string, where: string) => string;
  readonly where: Readonly<Record<Where, string>>;
  readonly changed: string;
  readonly usedTo: (purposes: string) => string;
  readonly noConsent: string;
  readonly acceptAll: string;
  readonly rejectAll: string;
  readonly choose: string;
  readonly save: string;
  readonly close: string;
  /** One service and several, with a bar between. */
  readonly services: string;
}

const en: ConsentWords = {
  title: 'Your choice about cookies',
  ask: (purposes) => `With your consent, we use cookies and similar techniques to: ${purposes}.`,
  askWithout: 'With your consent, we use cookies and similar techniques.',
  withdraw: 'You can refuse, and you can withdraw your consent at any time.',
  reopen: (label, where) => `To do so, use “${label}”${where}.`,
  where: {
    footer: ' in the footer',
    header: ' in the header',
    everyPage: ' on every page',
    appSettings: ' in the settings of the app',
  },
  changed: 'What we ask for has changed since your last choice.',
  usedTo: (purposes) => `Used to: ${purposes}.`,
  noConsent: 'This needs no consent.',
  acceptAll: 'Accept all',
  rejectAll: 'Reject all',
  choose: 'Choose',
  save: 'Save my choice',
  close: 'Close',
  services: 'Service|Services',
};

const WORDS: Readonly<Record<string, ConsentWords>> = { en };

/** The words in a language; English where it has none yet. */
export function consentWords(language: string): ConsentWords {
  return WORDS[language.split('-')[0] ?? ''] ?? en;
}
