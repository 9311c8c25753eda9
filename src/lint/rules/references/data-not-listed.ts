import { dataCategory } from '../../../catalog/data-categories.ts';
import type { Activity } from '../../../model/model.ts';
import { broaderData, isDataTerm } from '../../../model/vocabulary.ts';
import type { Declaration } from '../../../schema/declaration.ts';
import { calledActivity } from '../../called.ts';
import type { Facts, Found, Rule } from '../../rule.ts';
import { written } from '../../written.ts';

export default {
  id: 'references/data-not-listed',
  severity: 'error',
  title: 'A part of an activity names data that the activity does not process.',
  why: 'The policy would state a source, a period or a choice for data that it says are not processed.',
  how: 'Add the category to the `data` of the activity, or take it out here. An exception under `retention` can also name a narrower category.',
  law: ['GDPR-14-1-d', 'GDPR-30-1-c-2'],
  bad: `activities:
  comments:
    provision:
      voluntary: the comment cannot be published
      optional: [contact.phone_number] # <--`,
  good: `activities:
  comments:
    provision:
      voluntary: the comment cannot be published
      optional: [contact.email]`,
  *check(facts) {
    for (const activity of facts.model.activities) {
      const { declared, path } = activity;
      if (!declared.data) continue;
      if (facts.hasOpen([...path, 'data'])) continue;
      const listed = new Set<string>(declared.data);
      const optional = declared.provision?.optional ?? [];
      yield* unlisted(activity, optional, listed, [...path, 'provision', 'optional'], facts);
      for (const [id, { data = [] }] of Object.entries(declared.source ?? {})) {
        yield* unlisted(activity, data, listed, [...path, 'source', id, 'data'], facts);
      }
      yield* strayExceptions(activity, listed, facts);
    }
  },
} satisfies Rule;

function* unlisted(
  activity: Activity,
  ids: readonly string[],
  listed: ReadonlySet<string>,
  path: readonly string[],
  { model, origin }: Facts,
): Iterable<Found> {
  for (const [index, id] of ids.entries()) {
    if (listed.has(id) || !isDataTerm(id, model.declaration)) continue;
    const place = written(origin, [...path, `${index}`]);
    yield { path: place, message: messageOf(activity, id, { model }) };
  }
}

function* strayExceptions(
  activity: Activity,
  listed: ReadonlySet<string>,
  { model, isOpen }: Facts,
): Iterable<Found> {
  const { declaration } = model;
  const wider = new Set([...listed].flatMap((id) => broaderData(id, declaration)));
  for (const id of Object.keys(activity.declared.retention?.except ?? {})) {
    if (!isDataTerm(id, declaration) || listed.has(id) || wider.has(id)) continue;
    if (isOpen(['vocabulary', 'data', id, 'broader']) || isLoose(id, declaration)) continue;
    if (broaderData(id, declaration).some((term) => listed.has(term))) continue;
    const path = [...activity.path, 'retention', 'except', id];
    yield { path, at: 'key', message: messageOf(activity, id, { model }) };
  }
}

/** A term of one’s own without a broader one is reported as such. */
function isLoose(id: string, { vocabulary }: Declaration): boolean {
  return !dataCategory(id) && vocabulary?.data?.[id]?.broader === undefined;
}

function messageOf(activity: Activity, id: string, { model }: Pick<Facts, 'model'>): string {
  return `\`${id}\` is not among the data of ${calledActivity(activity, model)}.`;
}
