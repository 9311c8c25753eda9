import { dateText } from '../../model/drafting/date.ts';
import { durationText } from '../../model/drafting/duration.ts';
import type { Version } from '../../model/model.ts';
import { blocks, type Context, say, word } from '../context.ts';
import { markdownField } from '../markdown-field.ts';
import type { Slot } from '../skeleton.ts';
import { tableOf } from '../tables.ts';
import type { SectionPlan } from './plan.ts';

export const changes: SectionPlan = {
  id: 'changes',
  part: 'section',
  applies: ({ versions, declaration }) => versions.length > 0 || declaration.changes !== undefined,
  blocks: (context) => {
    const { notify = [], to, ahead, newPurposes } = context.model.declaration.changes ?? {};
    const ways = new Set(notify);
    return blocks(context, 'changes', {
      to: say(context, to),
      email: ways.has('email'),
      post: ways.has('post'),
      account: ways.has('account'),
      website: ways.has('website'),
      app: ways.has('app'),
      ahead: ahead && ways.size > 0 ? durationText(ahead, context.language) : undefined,
      newPurposes,
      versions: context.model.versions.length > 0 ? versionTable(context) : undefined,
    });
  },
};

function versionTable(context: Context): Slot {
  const { versions } = context.model;
  const numbered = versions.some(({ version }) => version !== undefined);
  const explained = versions.some(({ changes: said }) => said !== undefined);
  const keys = [...(numbered ? ['version'] : []), 'appliesFrom', ...(explained ? ['changes'] : [])];
  const rows = versions.map((one) => [
    ...(numbered ? [one.version] : []),
    dayOf(context, one),
    ...(explained ? [markdownField(say(context, one.changes))] : []),
  ]);
  const headings = keys.map((key) => word(context, 'columns', key));
  return tableOf(word(context, 'captions', 'versions'), headings, rows);
}

function dayOf(context: Context, { date }: Version): Slot {
  return { phrases: [{ type: 'day', date, value: dateText(date, context.language) }] };
}
