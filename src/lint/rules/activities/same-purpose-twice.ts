import type { Activity } from '../../../model/model.ts';
import { say } from '../../../model/text.ts';
import { ownActivities } from '../../active-activities.ts';
import { calledActivity } from '../../called.ts';
import { fromRoot } from '../../from-root.ts';
import type { Rule } from '../../rule.ts';
import { written } from '../../written.ts';

export default {
  id: 'activities/same-purpose-twice',
  severity: 'warning',
  title: 'Two activities state the same purpose.',
  why: 'People must learn which basis, which period and which recipients go with a purpose; of two entries with one purpose they cannot tell which concerns them.',
  how: 'Merge the two, and say with each basis what it is `for`; or state in each purpose what sets it apart.',
  law: ['GDPR-13-1-c-1', 'GDPR-13-1-c-2'],
  bad: `activities:
  replies:
    title: Replies
    purpose: publish comments under the articles and answer them # <--
    kind: service.provide
    legalBasis: contract
    subjects: [commenter]
    data: [name, contact.email, content.public]
    source: subject
    recipients: [donauhost, readers]
    retention: { until: the article is deleted }
    provision: { voluntary: I cannot answer you }`,
  good: `activities:
  replies:
    title: Replies
    purpose: answer questions that readers send by e-mail
    kind: service.support
    legalBasis: contract
    subjects: [commenter]
    data: [name, contact.email, content.private]
    source: subject
    recipients: [donauhost]
    retention: { period: P1Y, from: the last message }
    provision: { voluntary: I cannot answer you }`,
  *check(facts) {
    const { model, origin } = facts;
    const [language = 'en'] = model.languages;
    const pathOf = ({ path }: Activity) => written(origin, [...path, 'purpose', language]);
    const seen = new Map<string, Activity>();
    for (const activity of ownActivities(facts)) {
      const words = say(activity.declared.purpose, language) ?? '';
      const key = words
        .toLowerCase()
        .replace(/[\s.]+/g, ' ')
        .trim();
      if (key === '') continue;
      const first = seen.get(key);
      seen.set(key, first ?? activity);
      if (!first) continue;
      // Of two files, the one that is compiled is where the repetition is mended.
      const isRepeat = fromRoot(origin, pathOf(activity));
      const [other, repeat] = isRepeat ? [first, activity] : [activity, first];
      yield {
        path: pathOf(repeat),
        message: `${calledActivity(repeat, model)} states the same purpose as ${calledActivity(other, model)}.`,
        related: [
          { message: 'The other one stands here.', range: origin.value(pathOf(other)).range },
        ],
      };
    }
  },
} satisfies Rule;
