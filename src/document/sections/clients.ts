import { countryName } from '../../model/drafting/country.ts';
import type { Activity, Model } from '../../model/model.ts';
import { blocks, type Context, raise, say, word } from '../context.ts';
import { markdownField } from '../markdown-field.ts';
import { countriesOf, dataList, recipientPhrase, titleOf } from '../names.ts';
import type { Slot } from '../skeleton.ts';
import { type Row, tableOf } from '../tables.ts';
import type { SectionPlan } from './plan.ts';

/** What we do as a processor, on behalf of others (Art. 28, 30(2)). */
export const clients: SectionPlan = {
  id: 'clients',
  part: 'section',
  applies: (model) => processed(model).length > 0,
  blocks: (context) => {
    const activities = processed(context.model);
    const categories = activities.flatMap(
      ({ declared }) => say(context, declared.onBehalfOf?.category) ?? [],
    );
    const notes = activities.flatMap(
      ({ declared }) => markdownField(say(context, declared.note)) ?? [],
    );
    return blocks(context, 'clients', {
      categories: raise([...new Set(categories)].join('; ')),
      table: clientTable(context, activities),
      notes,
    });
  },
};

function processed(model: Model): readonly Activity[] {
  return model.activities.filter(({ role, active }) => active && role === 'processor');
}

function clientTable(context: Context, activities: readonly Activity[]): Slot {
  const headings = ['service', 'data', 'helpers', 'country'].map((key) =>
    word(context, 'columns', key),
  );
  const rows = activities.map((activity): Row => {
    const helpers = activity.recipients.flatMap((one) => recipientPhrase(context, one) ?? []);
    const countries = [...new Set(activity.recipients.flatMap(countriesOf))];
    return [
      titleOf(context, activity),
      raise(dataList(context, activity.data)),
      helpers.join(', ') || undefined,
      countries.map((code) => countryName(code, context.language)).join(', ') || undefined,
    ];
  });
  return tableOf(word(context, 'captions', 'clients'), headings, rows);
}
