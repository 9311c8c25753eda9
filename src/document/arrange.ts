import type { Model, Text } from '../model/model.ts';
import type { Section as Declared } from '../schema/declaration.ts';
import { type Context, raise, say, word } from './context.ts';
import { markdownBlocks } from './markdown-field.ts';
import { outline } from './outline.ts';
import type { PartPlan, SectionPlan } from './sections/plan.ts';
import type { PolicyBlock } from './tree.ts';

/** A section of this policy: built in, changed by the declaration, or the declaration's own. */
export interface Arranged {
  readonly id: string;
  readonly part: SectionPlan['part'];
  readonly title: (context: Context) => string;
  readonly blocks: (context: Context) => readonly PolicyBlock[];
  readonly parts: readonly PartPlan[];
}

/** The sections that the declaration gives something to say, in its order. */
export function arrange(model: Model): readonly Arranged[] {
  const declared = model.declaration.sections ?? {};
  const sections = outline
    .filter(({ id, applies }) => applies(model) && declared[id]?.omit === undefined)
    .map((plan) => builtIn(plan, declared[plan.id], model));
  for (const [id, own] of Object.entries(declared)) {
    const known = outline.some((plan) => plan.id === id);
    const at = place(sections, own);
    const found = sections.findIndex((section) => section.id === id);
    if (known && found >= 0 && at !== undefined) {
      const [moved] = sections.splice(found, 1);
      if (moved) sections.splice(place(sections, own) ?? found, 0, moved);
    }
    if (known || !own.text || own.omit) continue;
    sections.splice(at ?? sections.length, 0, ownSection(id, own));
  }
  return sections;
}

function place(sections: readonly Arranged[], own: Declared): number | undefined {
  const index = (id: string | undefined) => sections.findIndex((section) => section.id === id);
  if (own.after !== undefined && index(own.after) >= 0) return index(own.after) + 1;
  if (own.before !== undefined && index(own.before) >= 0) return index(own.before);
  return undefined;
}

function builtIn(plan: SectionPlan, change: Declared | undefined, model: Model): Arranged {
  return {
    id: plan.id,
    part: plan.part,
    title: (context) =>
      say(context, change?.title) ?? word(context, 'sections', headingOf(plan, model)),
    blocks: (context) => [
      ...ownText(context, change?.prepend),
      ...(change?.text ? ownText(context, change.text) : plan.blocks(context)),
      ...ownText(context, change?.append),
    ],
    parts: change?.text ? [] : (plan.parts?.(model) ?? []),
  };
}

/** A policy whose cookies are nothing but cookies says so in the heading. */
function headingOf(plan: SectionPlan, model: Model): string {
  const only = model.cookies.every(({ storage }) => storage === 'cookie');
  return plan.id === 'cookies' && only ? 'cookies-only' : plan.id;
}

function ownSection(id: string, own: Declared): Arranged {
  return {
    id,
    part: 'section',
    title: (context) => raise(say(context, own.title)) ?? id,
    blocks: (context) =>
      [own.prepend, own.text, own.append].flatMap((text) => ownText(context, text)),
    parts: [],
  };
}

function ownText(context: Context, text: Text | undefined): readonly PolicyBlock[] {
  const said = say(context, text);
  return said ? markdownBlocks(said) : [];
}
