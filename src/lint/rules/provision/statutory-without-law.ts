import type { Activity } from '../../../model/model.ts';
import { ownActivities } from '../../active-activities.ts';
import { calledActivity } from '../../called.ts';
import type { Rule } from '../../rule.ts';

export default {
  id: 'provision/statutory-without-law',
  severity: 'warning',
  title: 'A statutory duty to give data is claimed, and no law is named.',
  why: 'People must learn whether a law obliges them to give the data (Art. 13(2)(e)). Where the activity rests on no law and cites none, nobody can see which law that is.',
  how: 'Rest the activity on the law with `legalObligation` or `publicTask`, cite it under `retention`, or choose another word for `provision`.',
  law: ['GDPR-13-2-e-1'],
  bad: `activities:
  comments:
    provision: { statutory: the comment cannot be published, optional: [contact.email] } # <--`,
  good: `activities:
  comments:
    provision: { voluntary: the comment cannot be published, optional: [contact.email] }`,
  *check(facts) {
    for (const activity of ownActivities(facts)) {
      if (!activity.declared.provision?.statutory || citesLaw(activity)) continue;
      yield {
        path: [...activity.path, 'provision', 'statutory'],
        at: 'key',
        message: `${calledActivity(activity, facts.model)} says that a law demands the data, and names none.`,
      };
    }
  },
} satisfies Rule;

/** True where the law could be told from what the activity rests on or cites. */
function citesLaw({ bases, declared }: Activity): boolean {
  const { retention, provision } = declared;
  const said = Object.values(provision?.statutory ?? {}).join(' ');
  return (
    bases.some(
      ({ word, law }) => word === 'legalObligation' || word === 'publicTask' || law.length > 0,
    ) ||
    (retention?.law?.length ?? 0) > 0 ||
    /\bAct\b|\bArt\.|§|\d/.test(said)
  );
}
