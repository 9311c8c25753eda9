import { countryName } from '../../model/drafting/country.ts';
import { blocks, type Context, raise, say, stop } from '../context.ts';
import { webLink } from '../links.ts';
import type { SectionPlan } from './plan.ts';

export const children: SectionPlan = {
  id: 'children',
  part: 'section',
  applies: ({ declaration: { children: declared } }) =>
    declared !== undefined && Object.keys(declared).some((key) => key !== 'none'),
  blocks: (context) => blocks(context, 'children', childrenView(context)),
};

function childrenView(context: Context): object {
  const { notDirectedUnder, offeredFrom, consentAge, parentalConsent, page } =
    context.model.declaration.children ?? {};
  const ages = Object.entries(consentAge ?? {}).map(
    ([code, age]) => `${countryName(code, context.language)}: ${age}`,
  );
  return {
    notDirectedUnder,
    offeredFrom,
    ages: ages.join(', '),
    parentalConsent: stop(raise(say(context, parentalConsent))),
    page: webLink(page),
  };
}
