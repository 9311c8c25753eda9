import type { Activity, Model } from '../../model/model.ts';
import { blocks, refTo, say } from '../context.ts';
import { joinSlots } from '../links.ts';
import { statedActivities } from './activities.ts';
import { lawList } from './entry.ts';
import type { SectionPlan } from './plan.ts';

export const criminalOffences: SectionPlan = {
  id: 'criminal-offences',
  part: 'section',
  applies: (model) => activitiesWithOffences(model).length > 0,
  blocks: (context) => {
    const found = activitiesWithOffences(context.model);
    const laws = [
      ...new Set(found.flatMap(({ declared }) => declared.criminalOffences?.law ?? [])),
    ];
    const uses = joinSlots(
      found.flatMap(({ id }) => refTo(context, id, 'title') ?? []),
      ', ',
    );
    const authorities = found.flatMap(
      ({ declared }) => say(context, declared.criminalOffences?.officialAuthority) ?? [],
    );
    return blocks(context, 'criminal-offences', {
      laws: lawList(context, laws),
      authority: [...new Set(authorities)].join(', '),
      uses,
    });
  },
};

function activitiesWithOffences(model: Model): readonly Activity[] {
  return statedActivities(model).filter(
    ({ declared: { criminalOffences } }) =>
      (criminalOffences?.law ?? []).length > 0 || criminalOffences?.officialAuthority !== undefined,
  );
}
