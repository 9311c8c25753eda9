import { invalidDecisions } from '../../../law/adequacy.ts';
import { anyCase } from '../../../text/any-case.ts';
import type { Rule } from '../../rule.ts';
import { walkTexts } from '../../walk-texts.ts';

/** Who says that an instrument has ended does not rely on it. */
const PAST = anyCase(
  /\b(?:invalid|annulled|struck down|repealed|replace[sd]?|no longer|successor)\b/i,
);

export default {
  id: 'transfers/repealed-instrument',
  severity: 'error',
  title: 'An instrument is named that no longer carries any transfer.',
  why: 'Safe Harbor, the Privacy Shield and the older standard clauses were annulled or repealed; data that still go out on them go out without protection.',
  how: 'Name the instrument that is in force and agreed on.',
  law: ['GDPR-45', 'GDPR-46-2', 'GDPR-13-1-f-3'],
  bad: `activities:
  comments:
    recipients: [donauhost, readers, inkwell]
recipients:
  inkwell:
    name: Inkwell, Inc.
    category: e-mail delivery
    country: US
    role: processor
    contract: 2026-10-04
    transfers: { US: { standardContractualClauses: { module: 2, assessed: 2026-02-03, ref: Decision 2010/87/EU } } } # <--
rights: { onRequest: [safeguards] }`,
  good: `activities:
  comments:
    recipients: [donauhost, readers, inkwell]
recipients:
  inkwell:
    name: Inkwell, Inc.
    category: e-mail delivery
    country: US
    role: processor
    contract: 2026-10-04
    transfers: { US: { standardContractualClauses: { module: 2, assessed: 2026-02-03, ref: Decision (EU) 2021/914 } } }
rights: { onRequest: [safeguards] }`,
  *check(facts) {
    for (const { path, text } of walkTexts(facts)) {
      if (!path.includes('transfers') || PAST.test(text)) continue;
      for (const { act, why, words, since, replacedBy } of invalidDecisions) {
        if (since > facts.date) continue;
        const named = words.find((name) => holds(text, name));
        if (!named) continue;
        const message = `“${named}” names ${act}, which is ${why}.`;
        yield { path, message, how: `Use ${replacedBy}.` };
      }
    }
  },
} satisfies Rule;

/** True if a text holds a name, and not only as the start of a longer number. */
function holds(text: string, name: string): boolean {
  const at = text.toLowerCase().indexOf(name.toLowerCase());
  return at >= 0 && !/\d/.test(text.charAt(at + name.length));
}
