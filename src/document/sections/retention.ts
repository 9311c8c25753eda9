import { durationText } from '../../model/drafting/duration.ts';
import type { Model } from '../../model/model.ts';
import { blocks, type Context, raise, refTo, word } from '../context.ts';
import { raiseSlot } from '../links.ts';
import { dataList } from '../names.ts';
import { keptParts } from '../periods.ts';
import type { Slot } from '../skeleton.ts';
import { type Row, tableOf } from '../tables.ts';
import { statedActivities } from './activities.ts';
import type { SectionPlan } from './plan.ts';

export const retention: SectionPlan = {
  id: 'retention',
  part: 'section',
  applies: (model) => keeps(model) || model.declaration.erasure !== undefined,
  blocks: (context) => {
    const { backups, legalHold } = context.model.declaration.erasure ?? {};
    return blocks(context, 'retention', {
      table: keeps(context.model) ? retentionTable(context) : undefined,
      backups: backups ? durationText(backups, context.language) : undefined,
      legalHold,
    });
  },
};

function keeps(model: Model): boolean {
  return statedActivities(model).some(({ declared: { retention } }) =>
    [retention, ...Object.values(retention?.except ?? {})].some(
      (rule) => rule?.none ?? rule?.as ?? rule?.period ?? rule?.until,
    ),
  );
}

/** One row per rule of erasure: the data it is for, and how long. */
function retentionTable(context: Context): Slot {
  const rows = statedActivities(context.model).flatMap((activity) => {
    const parts = keptParts(context, activity);
    const all = activity.data.length > 0 ? raise(dataList(context, activity.data)) : undefined;
    // An exception without its own period is open; the general rule does not cover its data.
    const general = activity.declared.retention?.except
      ? word(context, 'retention', 'general')
      : all;
    const [first, ...rest] = parts;
    const ordered = first?.data === undefined && first ? [...rest, first] : parts;
    return ordered.map(
      ({ data, kept }): Row => [
        refTo(context, activity.id, 'title'),
        raise(data) ?? general ?? word(context, 'retention', 'all'),
        raiseSlot(kept),
      ],
    );
  });
  const headings = ['use', 'data', 'period'].map((key) => word(context, 'columns', key));
  return tableOf(word(context, 'captions', 'retention'), headings, rows);
}
