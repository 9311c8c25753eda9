import type { Path } from '../../../model/model.ts';
import { hasWords } from '../../../model/text.ts';
import { broaderData } from '../../../model/vocabulary.ts';
import type { Period } from '../../../schema/declaration.ts';
import { called, calledActivity } from '../../called.ts';
import { type StorageRule, storageRules } from '../../periods.ts';
import type { Facts, Rule } from '../../rule.ts';

export default {
  id: 'retention/empty',
  severity: 'error',
  title: 'A rule of storage says neither how long nor until when.',
  why: 'A reason or a law alone tells people nothing about when their data are erased.',
  how: 'Add `period` with `from`, or `until`.',
  law: ['GDPR-13-2-a-1', 'GDPR-30-1-f'],
  bad: `activities:
  website:
    retention: # <--
      # period: not written
      # from: not written
      because: attacks are noticed late`,
  good: `activities:
  website:
    retention:
      period: P7D
      from: the request
      because: attacks are noticed late`,
  *check(facts) {
    for (const one of storageRules(facts)) {
      const { activity, path, rule, data } = one;
      if (saysHowLong(rule, path, facts) || (!data && isCovered(one, facts))) continue;
      const name = calledActivity(activity, facts.model);
      const what = data ? `${called(undefined, data, facts.model)} of ${name}` : name;
      yield {
        path: [...path, 'period'],
        at: 'key',
        message: `The rule of storage for ${what} has neither a \`period\` nor an \`until\`.`,
      };
    }
  },
} satisfies Rule;

function saysHowLong(rule: Period, path: Path, { isOpen }: Facts): boolean {
  if (rule.none || rule.period || rule.as || hasWords(rule.until)) return true;
  return ['period', 'until', 'as'].some((member) => isOpen([...path, member]));
}

/** No general rule is missed where the exceptions cover all the data. */
function isCovered({ activity }: StorageRule, { model }: Facts): boolean {
  const exceptions = new Set(Object.keys(activity.declared.retention?.except ?? {}));
  return (
    exceptions.size > 0 &&
    activity.data.every(({ id }) =>
      [id, ...broaderData(id, model.declaration)].some((term) => exceptions.has(term)),
    )
  );
}
