import { OWN_WORDS } from '../../../model/references.ts';
import { PART_IDS, SECTION_IDS } from '../../../model/section-ids.ts';
import type { Facts, Found, Rule } from '../../rule.ts';

export default {
  id: 'references/reserved-id',
  severity: 'error',
  title: 'An id is taken by the language or by another part of the policy.',
  why: 'Ids become anchors of the page; of two parts with one id, only one could be linked to.',
  how: 'Choose another id.',
  law: [],
  bad: `activities:
  cookies: # <--
    title: Cookie recipes
    purpose: send the recipe of the month to those who order it
    kind: service.provide
    legalBasis: contract
    subjects: [subscriber]
    data: [contact.email]
    source: subject
    recipients: [donauhost]
    retention: { until: you cancel the order }
    provision: { contractual: we cannot send the recipe }`,
  good: `activities:
  recipes:
    title: Cookie recipes
    purpose: send the recipe of the month to those who order it
    kind: service.provide
    legalBasis: contract
    subjects: [subscriber]
    data: [contact.email]
    source: subject
    recipients: [donauhost]
    retention: { until: you cancel the order }
    provision: { contractual: we cannot send the recipe }`,
  *check(facts) {
    yield* activityIds(facts);
    for (const id of PART_IDS) {
      if (!Object.hasOwn(facts.model.declaration.sections ?? {}, id)) continue;
      const message = `\`${id}\` is the id of a part of a built-in section and cannot name one of your own.`;
      yield { path: ['sections', id], at: 'key', message };
    }
    for (const { id, path } of facts.model.recipients) {
      if (!OWN_WORDS.some((word) => word === id)) continue;
      const message = `\`${id}\` is a word of the language and cannot be the id of a recipient.`;
      yield { path, at: 'key', message };
    }
  },
} satisfies Rule;

function* activityIds({ model, origin }: Facts): Iterable<Found> {
  const { activities = {}, sections = {} } = model.declaration;
  const builtIn = new Set<string>([...SECTION_IDS, ...PART_IDS]);
  for (const { id, path, declared } of model.activities) {
    if (builtIn.has(id)) {
      const message = `\`${id}\` is the id of a built-in section and cannot name an activity.`;
      yield { path, at: 'key', message };
    } else if (Object.hasOwn(sections, id)) {
      const { range } = origin.key(['sections', id]);
      const related = [{ message: 'The section stands here.', range }];
      const message = `\`${id}\` names an activity and a section of your own.`;
      yield { path, at: 'key', message, related };
    }
    for (const former of declared.formerly ?? []) {
      if (!Object.hasOwn(activities, former)) continue;
      const message = `\`${former}\` is given as a former id, but an activity still has it.`;
      yield { path: [...path, 'formerly'], message };
    }
  }
}
