import { lawOf } from '../../law/national-laws.ts';
import type { Activity, BasisWord, Model } from '../../model/model.ts';
import { compare } from '../../text/compare.ts';
import { citationsOf } from '../citations.ts';
import { blocks, type Context, raise, word } from '../context.ts';
import { titleOf } from '../names.ts';
import { tableOf } from '../tables.ts';
import { entryView } from './entry.ts';
import type { PartPlan, SectionPlan } from './plan.ts';

const BASES: readonly BasisWord[] = [
  'consent',
  'contract',
  'legalObligation',
  'vitalInterests',
  'publicTask',
  'legitimateInterests',
];

/** The activities that the policy states: those that take place, as controller. */
export function statedActivities(model: Model): readonly Activity[] {
  return model.activities.filter(({ active, role }) => active && role === 'controller');
}

export const activities: SectionPlan = {
  id: 'activities',
  part: 'section',
  applies: (model) => statedActivities(model).length > 0,
  blocks: (context) => {
    const bases = basesTable(context);
    const laws = lawsTable(context);
    return blocks(context, 'activities', { bases, laws: laws?.table, oneLaw: laws?.count === 1 });
  },
  parts: (model) => statedActivities(model).map(entryPlan),
};

function entryPlan(activity: Activity): PartPlan {
  return {
    id: activity.id,
    part: 'entry',
    formerly: activity.declared.formerly ?? [],
    title: (context) => titleOf(context, activity),
    blocks: (context) => blocks(context, 'entry', entryView(context, activity)),
  };
}

function basesTable(context: Context) {
  const used = statedActivities(context.model).flatMap(({ bases }) => bases);
  const rows = BASES.flatMap((basis) => {
    const one = used.find((candidate) => candidate.word === basis);
    if (!one) return [];
    const name = raise(word(context, 'bases', basis)) ?? '';
    const law = { type: 'lawNote' as const, value: `Article ${one.article} GDPR` };
    return [
      [
        { phrases: [{ type: 'text' as const, value: `${name} ` }, law] },
        word(context, 'meanings', basis),
      ],
    ];
  });
  if (rows.length === 0) return undefined;
  const headings = [word(context, 'columns', 'basis'), word(context, 'columns', 'meaning')];
  return tableOf(word(context, 'captions', 'bases'), headings, rows);
}

function lawsTable(context: Context) {
  const laws = new Map<string, string>();
  for (const citation of citationsOf(context.model)) {
    const law = lawOf(citation);
    // A citation that spells the title out needs no row to explain it.
    if (law && new RegExp(`(^|\\W)${law.short}(\\W|$)`).test(citation))
      laws.set(law.short, law.name);
  }
  if (laws.size === 0) return undefined;
  const rows = [...laws].sort(([a], [b]) => compare(a, b));
  const headings = [word(context, 'columns', 'shortName'), word(context, 'columns', 'law')];
  return { count: laws.size, table: tableOf(word(context, 'captions', 'laws'), headings, rows) };
}
