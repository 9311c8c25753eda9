import type { Activity } from '../../../model/model.ts';
import { references } from '../../../model/references.ts';
import { broaderData } from '../../../model/vocabulary.ts';
import { fromRoot } from '../../from-root.ts';
import type { Facts, Rule } from '../../rule.ts';

export default {
  id: 'references/unused-data',
  severity: 'warning',
  title: 'A category of data is declared that no activity processes.',
  why: 'The register lists the data that are really processed; an unused term hides a forgotten one.',
  how: 'Add its id to the `data` of an activity, or delete the entry.',
  law: ['GDPR-30-1-c-2'],
  bad: `vocabulary:
  data:
    content.draft: { label: Unpublished drafts, broader: content } # <--`,
  good: `activities:
  comments:
    data: [name, contact.email, content.public, content.draft]
vocabulary:
  data:
    content.draft: { label: Unpublished drafts, broader: content }`,
  *check(facts) {
    const { declaration, activities } = facts.model;
    if (facts.isOpen(['activities'])) return;
    const named = references(declaration)
      .filter(({ target, path }) => target === 'data' && path[0] === 'activities')
      .map(({ id }) => id);
    const used = new Set(named.flatMap((id) => [id, ...broaderData(id, declaration)]));
    for (const id of Object.keys(declaration.vocabulary?.data ?? {})) {
      const path = ['vocabulary', 'data', id];
      if (used.has(id) || !fromRoot(facts.origin, path)) continue;
      if (activities.some((activity) => couldUse(activity, id, facts))) continue;
      yield { path, at: 'key', message: `\`${id}\` is declared, but no activity processes it.` };
    }
  },
} satisfies Rule;

/** While the data of an activity are not said, or their exceptions, it could process these too. */
function couldUse({ path, declared }: Activity, id: string, facts: Facts): boolean {
  const { data, retention } = declared;
  if (!data || !retention) return true;
  return facts.hasOpen([...path, 'data']) || facts.isOpen([...path, 'retention', 'except', id]);
}
