import type { ListItem } from 'mdast';
import { blocks, type Context, raise, say } from '../context.ts';
import { oneLine, type Slot } from '../skeleton.ts';
import type { SectionPlan } from './plan.ts';

export const security: SectionPlan = {
  id: 'security',
  part: 'section',
  applies: ({ measures }) => measures.length > 0,
  blocks: (context) => blocks(context, 'security', { measures: measureList(context) }),
};

function measureList(context: Context): Slot {
  const children = context.model.measures.map(({ text, id }): ListItem => {
    const value = raise(oneLine(say(context, text) ?? id)) ?? id;
    const paragraph = { type: 'paragraph' as const, children: [{ type: 'text' as const, value }] };
    return { type: 'listItem', spread: false, children: [paragraph] };
  });
  return { blocks: [{ type: 'list', ordered: false, spread: false, children }] };
}
