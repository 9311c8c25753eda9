import type { Activity, Model } from '../../model/model.ts';
import { blocks, type Context, refTo } from '../context.ts';
import { joinSlots, mailLink, webLink } from '../links.ts';
import type { Slot } from '../skeleton.ts';
import type { SectionPlan } from './plan.ts';

/** Art. 21(4): brought to attention clearly and separately from any other information. */
export const objection: SectionPlan = {
  id: 'objection',
  part: 'objection',
  applies: ({ rights }: Model) =>
    rights.objection.length + rights.marketing.length + rights.research.length > 0,
  blocks: (context) => blocks(context, 'objection', objectionView(context)),
};

function objectionView(context: Context): object {
  const { rights, declaration, controller } = context.model;
  return {
    task: rights.objection.length > 0 && rights.objectionBases === 'task',
    interests: rights.objection.length > 0 && rights.objectionBases === 'interests',
    both: rights.objection.length > 0 && rights.objectionBases === 'both',
    situation: titles(context, rights.objection),
    marketing: titles(context, rights.marketing),
    research: titles(context, rights.research),
    email: mailLink(declaration.rights?.email ?? controller.declared.email),
    form: declaration.rights?.form ?? controller.declared.form,
    formLink: webLink(declaration.rights?.form ?? controller.declared.form),
  };
}

function titles(context: Context, activities: readonly Activity[]): Slot | undefined {
  return joinSlots(
    activities.flatMap(({ id }) => refTo(context, id, 'title') ?? []),
    ', ',
  );
}
