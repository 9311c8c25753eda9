import { anyCase } from '../../../text/any-case.ts';
import { ownActivities } from '../../active-activities.ts';
import { calledActivity } from '../../called.ts';
import { english } from '../../english.ts';
import type { Rule } from '../../rule.ts';

/** Names of sources that anybody can read, as of 2026-11-22. */
const PUBLIC = anyCase(
  /\b(?:public(?:ly)?(?: accessible| available)?(?: sources?| registers?| records?| profiles?)|(?:company|commercial|trade|land|electoral|insolvency|companies) (?:register|registry|house|roll)|phone ?books?|telephone director(?:y|ies)|official gazettes?|the internet|public websites?)\b/i,
);

export default {
  id: 'sources/public-unstated',
  severity: 'error',
  title: 'A source that anybody can read is not said to be public.',
  why: 'For data from a publicly accessible source the notice must say so (Art. 14(2)(f)).',
  how: 'Add `public: true` to the source, or `public: false` if it is not open to everybody.',
  law: ['GDPR-14-2-f-2'],
  bad: `activities:
  reviews:
    title: Reviews of concerts
    purpose: review concerts and quote the musicians
    kind: service.provide
    legalBasis: { legitimateInterests: reporting on concerts }
    subjects: [businessContact]
    data: [name, content.public]
    source: 
      register: { name: the commercial register, informed: in our first message } # <--
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
      register: { name: the commercial register, public: true, informed: in our first message }
    recipients: [donauhost, readers]
    retention: { until: the review is deleted }
    register: { balancingTest: notes/balancing.md }`,
  *check(facts) {
    for (const activity of ownActivities(facts)) {
      for (const { path, recipient, name, declared } of activity.sources) {
        if (declared.public !== undefined) continue;
        const words = english(name);
        const isPublic = recipient?.role === 'public' || (words !== '' && PUBLIC.test(words));
        if (!isPublic) continue;
        const source = words || recipient?.id;
        const message = `${calledActivity(activity, facts.model)} has data from a public source (${source}) and does not say that it is public.`;
        yield { path: [...path, 'public'], at: 'key', message };
      }
    }
  },
} satisfies Rule;
