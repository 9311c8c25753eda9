import type { Activity, Model } from '../../model/model.ts';
import { blocks, refTo } from '../context.ts';
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
    return blocks(context, 'criminal-offences', { laws: lawList(context, laws), uses });
  },
};

function activitiesWithOffences(model: Model): readonly Activity[] {
  return statedActivities(model).filter(
    ({ declared }) => (declared.criminalOffences?.law ?? []).length > 0,
  );
}
