import { specialCategoryCondition } from '../../law/special-categories.ts';
import type { Activity, Model } from '../../model/model.ts';
import { blocks, type Context, raise, refTo, word } from '../context.ts';
import { dataList } from '../names.ts';
import type { Slot } from '../skeleton.ts';
import { type Row, tableOf } from '../tables.ts';
import { statedActivities } from './activities.ts';
import { lawList } from './entry.ts';
import type { SectionPlan } from './plan.ts';

export const specialCategories: SectionPlan = {
  id: 'special-categories',
  part: 'section',
  applies: (model) => specialActivities(model).length > 0,
  blocks: (context) => {
    const consent = specialActivities(context.model).some(
      ({ declared }) => declared.specialCategories?.explicitConsent,
    );
    return blocks(context, 'special-categories', {
      table: specialTable(context),
      consent,
    });
  },
};

/** Activities with data of Art. 9, whether or not the condition that allows their use is declared. */
function specialActivities(model: Model): readonly Activity[] {
  return statedActivities(model).filter(({ data }) =>
    data.some(({ special }) => special === 'art9'),
  );
}

function specialTable(context: Context): Slot {
  const headings = ['data', 'use', 'condition', 'law'].map((key) => word(context, 'columns', key));
  const rows = specialActivities(context.model).flatMap((activity) => {
    const special = activity.data.filter((term) => term.special === 'art9');
    const conditions = Object.entries(activity.declared.specialCategories ?? {});
    const use = [raise(dataList(context, special)), refTo(context, activity.id, 'title')] as const;
    if (conditions.length === 0) return [[...use, undefined, undefined]];
    return conditions.map(([key, law]): Row => {
      const condition = key as Parameters<typeof specialCategoryCondition>[0];
      const name = raise(word(context, 'conditions', condition)) ?? '';
      const article = `Article 9(2)(${specialCategoryCondition(condition).letter}) GDPR`;
      return [
        ...use,
        {
          phrases: [
            { type: 'text', value: `${name} ` },
            { type: 'lawNote', value: article },
          ],
        },
        lawList(context, law),
      ];
    });
  });
  const laws = rows.some((row) => row[3] !== undefined);
  const width = laws ? 4 : 3;
  const cut = rows.map((row) => row.slice(0, width));
  return tableOf(word(context, 'captions', 'special'), headings.slice(0, width), cut);
}
