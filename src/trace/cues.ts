/** Numbers of articles by which the policy itself says which sentence is about what, in any language. */
const articles: Readonly<Record<string, string>> = {
  'GDPR-13-2-b-1': '(15)',
  'GDPR-13-2-b-2': '(16)',
  'GDPR-13-2-b-3': '(17)',
  'GDPR-13-2-b-4': '(18)',
  'GDPR-13-2-b-5': '(21',
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
};

/** Words of the English templates that mark it where neither an article nor a declared word does. */
export const english: Readonly<Record<string, string>> = {
  'GDPR-12-3': 'within one month',
  'GDPR-12-5': 'our answer is free',
  'GDPR-12-6': 'proof of identity',
  'GDPR-12-CHG-1': 'material changes',
  'GDPR-12-CHG-2': 'material changes',
  'GDPR-13-1-d-2': 'weighing of interests',
  'GDPR-13-1-f-4': 'copy on request',
  'GDPR-13-2-a-1': 'kept:',
  'GDPR-13-2-a-2': 'kept:',
  'GDPR-13-2-a-3': 'kept:',
  'GDPR-13-2-c-3': 'how to withdraw',
  'GDPR-13-2-d-2': 'you choose which one',
  'GDPR-13-2-e-1': 'must you give us the data?',
  'GDPR-13-2-e-2': 'if you do not',
  'GDPR-13-2-e-3': 'you can leave out',
  'GDPR-13-2-f-1': 'automated decision',
  'GDPR-13-2-f-4': 'decision by computer alone',
  'GDPR-13-2-f-5': 'automated decision',
  'GDPR-13-2-f-6': 'what it means for you',
  'GDPR-14-2-a': 'kept:',
  'GDPR-14-2-c': 'these rights',
  'GDPR-14-2-g': 'automated decision',
  'GDPR-21-5': 'how to object',
  'GDPR-22-3': 'your rights:',
  'GDPR-26-1': 'we decide together',
  'GDPR-26-2': 'who does what',
  'GDPR-26-3': 'you can use your rights',
  'GDPR-7-2': 'how you consent',
  'GDPR-7-3-1': 'how to withdraw',
  'GDPR-7-3-2': 'how to withdraw',
  'GDPR-CONS-SCROLL': 'how you consent',
  'EPD-5-3-1': 'needs your consent first',
  'EPD-5-3-2': 'needs no consent',
  'EPD-13-1': 'how you consent',
  'EPD-13-2': 'if you are our customer',
  'EPD-13-4': 'how to withdraw',
};

/** By language; in another one, articles and declared words have to do. */
const words: Readonly<Record<string, typeof english>> = { en: english };

/** What marks the sentence of the policy that answers a provision, whatever is declared. */
export function cuesOf(provision: string, language: string): readonly string[] {
  const own = words[language.split('-')[0] ?? '']?.[provision];
  return [articles[provision], own].filter((cue) => cue !== undefined);
}
