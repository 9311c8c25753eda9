import { anyCase } from '../../../text/any-case.ts';
import { calledActivity } from '../../called.ts';
import { english } from '../../english.ts';
import { storageRules } from '../../periods.ts';
import type { Rule } from '../../rule.ts';
import { written } from '../../written.ts';

/** Words by which texts claim a duty to keep records, as of 2026-11-22. */
const CLAIM = anyCase(
  /\b(?:by law|(?:the|tax|commercial|accounting|social security) laws?(?! firms?\b)|statut(?:e|es|ory)|legally|legal (?:dut|obligation|requirement|retention|period)\w*|retention (?:dut|obligation)\w*)\b/i,
);

export default {
  id: 'retention/law-missing',
  severity: 'warning',
  title: 'A duty to keep data is claimed without its law.',
  why: 'According to the guidelines, a notice that relies on a statutory period says which law sets it; people can then check it.',
  how: 'Add `law` with the citation, such as `law: BAO § 132`.',
  law: ['GDPR-13-2-a-2', 'GDPR-6-3'],
  bad: `activities:
  comments:
    retention:
      until: the article is deleted
      because: tax law demands it # <--`,
  good: `activities:
  comments:
    retention:
      until: the article is deleted
      because: tax law demands it
      law: BAO § 132`,
  *check(facts) {
    for (const { activity, path, rule } of storageRules(facts)) {
      if ((rule.law?.length ?? 0) > 0 || facts.isOpen([...path, 'law'])) continue;
      const members = ['because', 'until', 'note'] as const;
      const member = members.find((name) => CLAIM.test(english(rule[name])));
      if (!member) continue;
      yield {
        path: written(facts.origin, [...path, member]),
        message: `${calledActivity(activity, facts.model)} keeps data because of a law and does not name it.`,
      };
    }
  },
} satisfies Rule;
