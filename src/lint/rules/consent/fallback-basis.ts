import { anyCase } from '../../../text/any-case.ts';
import { basesOf } from '../../bases.ts';
import { calledActivity } from '../../called.ts';
import { english } from '../../english.ts';
import type { Rule } from '../../rule.ts';
import { sameName } from '../../same-name.ts';

const FALLBACK = anyCase(
  /\b(?:without|refus\w*|withdr[ae]w\w*|withdrawal of|no|not) (?:\w+ )?consent\b|\b(?:do|does|did) not consent\b|\bconsent (?:is|was) (?:refused|withdrawn|missing)\b|^otherwise\b|\botherwise$/i,
);

export default {
  id: 'consent/fallback-basis',
  severity: 'warning',
  title: 'Another basis stands in where consent is refused or withdrawn.',
  why: 'Whoever asks for consent lets people decide; to go on without it is unfair to them (EDPB Guidelines 05/2020, paras 121–123).',
  how: 'Keep one basis for this purpose.',
  law: ['GDPR-CONS-SWAP', 'GDPR-5-1-a'],
  bad: `activities:
  comments:
    legalBasis:
      consent: { for: publishing the comment, give: checkbox, withdraw: email }
      legitimateInterests: # <--
        for: people who withdraw consent
        interest: an open discussion of the articles
    register: { consentRecord: log of the form }`,
  good: `activities:
  comments:
    legalBasis:
      consent: { for: publishing the comment, give: checkbox, withdraw: email }
      legitimateInterests:
        for: removing insults
        interest: an open discussion of the articles
    register: { consentRecord: log of the form }`,
  *check(facts) {
    for (const { activity, basis: consent } of basesOf(facts, 'consent')) {
      const share = english(consent.for);
      for (const { word, path, for: other } of activity.bases) {
        const words = english(other);
        if (word === 'consent' || words === '') continue;
        if (!sameName(words, share) && !FALLBACK.test(words)) continue;
        yield {
          path,
          at: 'key',
          message: `${calledActivity(activity, facts.model)} asks for consent and falls back on \`${word}\` for “${words}”.`,
        };
      }
    }
  },
} satisfies Rule;
