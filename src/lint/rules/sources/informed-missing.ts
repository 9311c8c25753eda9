import { hasWords } from '../../../model/text.ts';
import { ownActivities } from '../../active-activities.ts';
import { calledActivity } from '../../called.ts';
import { hasOpenSource } from '../../open-source.ts';
import type { Rule } from '../../rule.ts';
import { uncoveredData } from '../../uncovered-data.ts';

export default {
  id: 'sources/informed-missing',
  severity: 'warning',
  title: 'Nothing says when people are told of data that come from elsewhere.',
  why: 'People who did not give the data themselves must be informed within a month, or with the first message to them or the first disclosure (Art. 14(3)). Whether that happens, the declaration alone cannot show.',
  how: 'Add `informed` to the source, such as `informed: in our first message`; if an exemption applies, add `informationExemption`.',
  law: ['GDPR-14-3'],
  bad: `activities:
  reviews:
    title: Reviews of concerts
    purpose: review concerts and quote the musicians
    kind: service.provide
    legalBasis: { legitimateInterests: reporting on concerts }
    subjects: [businessContact]
    data: [name, content.public]
    source: 
      agency: { name: the press office of the concert hall } # <--
    recipients: [donauhost, readers]
    retention: { until: the review is deleted }
    register: { balancingTest: notes/balancing.md }`,
  good: `activities:
  reviews:
    title: Reviews of concerts
    purpose: review concerts and quote the musicians
    kind: service.provide
    legalBasis: { legitimateInterests: reporting on concerts }
    subjects: [businessContact]
    data: [name, content.public]
    source: 
      agency: { name: the press office of the concert hall, informed: in our first message }
    recipients: [donauhost, readers]
    retention: { until: the review is deleted }
    register: { balancingTest: notes/balancing.md }`,
  *check(facts) {
    for (const activity of ownActivities(facts)) {
      const { notice, declared, path, sources } = activity;
      if (notice !== 'article14' || declared.informationExemption) continue;
      const untold = sources.filter(
        ({ id, kind, declared: part }) =>
          (kind === 'recipient' || kind === 'other') &&
          !hasWords(part.informed) &&
          !facts.isOpen([...path, 'source', id, 'informed']),
      );
      const [first, ...others] = untold;
      if (!first || hasOpenSource(activity, facts)) continue;
      // The source that is missing could be the person.
      if (uncoveredData(activity).length > 0) continue;
      const name = calledActivity(activity, facts.model);
      const message = `${name} gets its data from others and does not say when people are informed.`;
      yield {
        path: [...first.path, 'informed'],
        at: 'key',
        message,
        related: others.map((source) => ({
          message: 'The same is missing here.',
          range: facts.origin.key(source.path).range,
        })),
      };
    }
  },
} satisfies Rule;
