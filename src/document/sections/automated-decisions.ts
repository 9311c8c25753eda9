import { specialCategoryCondition } from '../../law/special-categories.ts';
import type { Activity } from '../../model/model.ts';
import { blocks, type Context, raise, say, stop, word } from '../context.ts';
import { mailLink } from '../links.ts';
import { dataList } from '../names.ts';
import type { PolicyBlock } from '../tree.ts';
import { statedActivities } from './activities.ts';
import { isDecided, lawList } from './entry.ts';
import type { SectionPlan } from './plan.ts';

export const automatedDecisions: SectionPlan = {
  id: 'automated-decisions',
  part: 'section',
  applies: (model) =>
    statedActivities(model).some(isDecided) || saysNone(model.declaration.automatedDecisions),
  blocks: (context) => {
    const decided = statedActivities(context.model).filter(isDecided);
    if (decided.length === 0) return blocks(context, 'no-decisions', {});
    return decided.flatMap((activity): PolicyBlock[] =>
      blocks(context, 'decision', decisionView(context, activity)),
    );
  },
};

function saysNone(declared: object | undefined): boolean {
  return declared !== undefined && 'none' in declared;
}

function decisionView(context: Context, activity: Activity): object {
  const decision = activity.declared.automatedDecision ?? {};
  const { ground, safeguards = [] } = decision;
  const { rights, controller } = context.model.declaration;
  const special = activity.data.filter((term) => term.special === 'art9');
  const [condition] = Object.keys(activity.declared.specialCategories ?? {});
  const known = condition as Parameters<typeof specialCategoryCondition>[0] | undefined;
  return {
    decides: say(context, decision.decides),
    logic: stop(raise(say(context, decision.logic))),
    consequence: stop(raise(say(context, decision.consequence))),
    contract: ground?.contract !== undefined,
    consent: ground?.explicitConsent !== undefined,
    laws: lawList(context, ground?.law),
    special: special.length > 0 && known ? dataList(context, special) : undefined,
    condition: known ? word(context, 'conditions', known) : undefined,
    article: known ? `Article 9(2)(${specialCategoryCondition(known).letter}) GDPR` : undefined,
    review: safeguards.includes('humanReview'),
    view: safeguards.includes('ownView'),
    contest: safeguards.includes('contest'),
    any: safeguards.length > 0,
    email: mailLink(rights?.email ?? controller?.email),
  };
}
