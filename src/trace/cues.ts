/** Numbers of articles by which the policy itself says which sentence is about what, in any language. */
const articles: Readonly<Record<string, string>> = {
  'GDPR-13-2-b-1': '(15)',
  'GDPR-13-2-b-2': '(16)',
  'GDPR-13-2-b-3': '(17)',
  'GDPR-13-2-b-4': '(18)',
  'GDPR-13-2-b-5': '(21)',
  'GDPR-13-2-b-6': '(20)',
  'GDPR-13-2-c-1': '7(3)',
  'GDPR-13-2-c-2': '7(3)',
  'GDPR-13-2-c-3': '7(3)',
  'GDPR-13-2-d-1': '77',
  'GDPR-13-3': '13(3)',
  'GDPR-14-2-d': '7(3)',
  'GDPR-14-2-e': '77',
  'GDPR-14-4': '13(3)',
  'GDPR-14-5': '14(5)',
  'GDPR-21-4-1': '21(1)',
  'GDPR-21-4-2': '21(2)',
  'GDPR-21-6': '21(6)',
  'GDPR-22-2': '22(2)',
  'GDPR-22-3': '22(3)',
  'GDPR-26-3': '26',
  'GDPR-9-2': 'Article 9',
  'GDPR-10': 'Article 10',
};

/** Words of sentences that the compiler writes in English, where no article says it. */
const english: Readonly<Record<string, string>> = {
  'GDPR-12-3': 'within one month',
  'GDPR-12-5': 'free',
  'GDPR-12-6': 'proof of identity',
  'GDPR-13-2-d-2': 'where you live',
  'GDPR-14-2-c': 'these rights',
};

/** What marks the sentence of the policy that answers a provision, whatever is declared. */
export function cuesOf(provision: string, language: string): readonly string[] {
  const words = language.startsWith('en') ? english[provision] : undefined;
  return [articles[provision], words].filter((cue) => cue !== undefined);
}
