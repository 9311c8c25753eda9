import { ownActivities } from '../../active-activities.ts';
import { calledActivity } from '../../called.ts';
import { english } from '../../english.ts';
import type { Rule } from '../../rule.ts';
import { written } from '../../written.ts';

/** Art. 14(3)(a) GDPR: one month, of which the longest has 31 days. */
const LIMIT = 31;
const NUMBERS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
const DAYS: Readonly<Record<string, number>> = { day: 1, week: 7, month: 30.44, year: 365.25 };
const PERIOD = /\b(\w+) (day|week|month|year)s?\b/gi;

export default {
  id: 'sources/informed-late',
  severity: 'error',
  title: 'People are told of data from elsewhere later than the law allows.',
  why: 'Whoever gets data about people from others tells them within a month at the latest, and earlier if they are written to or the data are passed on before that (Art. 14(3)).',
  how: 'Tell people within a month, and write when: `informed: in our first message, within a month at the latest`.',
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
      agency:
        name: the press office of the concert hall
        informed: within three months # <--
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
      agency:
        name: the press office of the concert hall
        informed: when the review appears, within two weeks
    recipients: [donauhost, readers]
    retention: { until: the review is deleted }
    register: { balancingTest: notes/balancing.md }`,
  *check(facts) {
    for (const activity of ownActivities(facts)) {
      for (const { path, kind, declared } of activity.sources) {
        if (kind !== 'recipient' && kind !== 'other') continue;
        const words = [...english(declared.informed).matchAll(PERIOD)].find(daysIn);
        if (!words || daysIn(words) <= LIMIT) continue;
        yield {
          path: written(facts.origin, [...path, 'informed', 'en']),
          message: `${calledActivity(activity, facts.model)} informs people after “${words[0]}”, and the law allows one month.`,
        };
      }
    }
  },
} satisfies Rule;

/** Nothing where what stands before the unit is no number. */
function daysIn([, count = '', unit = '']: RegExpExecArray): number {
  const number = NUMBERS.indexOf(count.toLowerCase());
  return (number < 0 ? Number(count) : number) * (DAYS[unit.toLowerCase()] ?? 0);
}
