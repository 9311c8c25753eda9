import type { Model } from '../model/model.ts';
import { type Arranged, arrange } from './arrange.ts';
import { type Context, say, word } from './context.ts';
import type { DraftFacts } from './draft.ts';
import { fill } from './fill.ts';
import { gapFacts, gapOf, sectionFor } from './gaps.ts';
import { headBlocks } from './head.ts';
import { languagePack } from './language-pack.ts';
import { resolveLinks } from './resolve-links.ts';
import type { PartPlan } from './sections/plan.ts';
import type { PageLabels, Policy, PolicyBlock, Section } from './tree.ts';

/** The policy in one language as a tree; `draft` holds the open facts that a draft build shows. */
export function buildPolicy(
  model: Model,
  language: string,
  date: string,
  draft: DraftFacts | undefined,
): Policy {
  const sections = arrange(model);
  const ids = new Set(sections.flatMap(({ id, parts }) => [id, ...parts.map((part) => part.id)]));
  const context: Context = { model, language, date, pack: languagePack(language), ids, draft };
  const { declaration } = model;
  const { name } = model.controller.declared;
  const title = say(context, declaration.notice?.title) ?? word(context, 'page', 'title');
  const description = name
    ? fill(word(context, 'page', 'description'), { name })
    : word(context, 'page', 'descriptionUnnamed');
  return resolveLinks({
    type: 'policy',
    language,
    title,
    brand: name,
    description,
    url: declaration.notice?.url,
    languages: model.languages,
    draft: draft ? draftState(context, draft, sections) : undefined,
    labels: pageLabels(context),
    head: headBlocks(context),
    children: numbered(context, sections),
  });
}

function numbered(context: Context, sections: readonly Arranged[]): readonly Section[] {
  let count = 0;
  return sections.map((section): Section => {
    const number = section.part === 'section' ? String(++count) : undefined;
    const parts = section.parts.map((part, at) => partSection(context, part, number, at + 1));
    return {
      type: 'section',
      id: section.id,
      formerly: [],
      number,
      title: section.title(context),
      part: section.part,
      children: [...section.blocks(context), ...openFacts(context, section.id), ...parts],
    };
  });
}

function partSection(
  context: Context,
  plan: PartPlan,
  number: string | undefined,
  at: number,
): Section {
  return {
    type: 'section',
    id: plan.id,
    formerly: plan.formerly,
    number: number ? `${number}.${at}` : undefined,
    title: plan.title(context),
    part: plan.part,
    children: [...plan.blocks(context), ...openFacts(context, plan.id)],
  };
}

function openFacts(context: Context, id: string): readonly PolicyBlock[] {
  const here = (context.draft ?? []).filter(({ path }) => sectionFor(path, context.ids) === id);
  return gapFacts(context, here);
}

/** The banner of a draft: how many facts are open, and where, section by section. */
function draftState(
  context: Context,
  draft: DraftFacts,
  sections: readonly Arranged[],
): Policy['draft'] {
  const text =
    draft.length === 1
      ? word(context, 'draft', 'one')
      : fill(word(context, 'draft', 'other'), { count: String(draft.length) });
  const gaps = sections
    .flatMap((section) => [section, ...section.parts])
    .flatMap(({ id, title }) => {
      const here = draft.filter(({ path }) => sectionFor(path, context.ids) === id);
      const [first] = here;
      if (!first) return [];
      return [{ ...gapOf(context, first), text: `${title(context)} (${here.length})` }];
    });
  return { label: word(context, 'draft', 'label'), text, gaps };
}

function pageLabels(context: Context): PageLabels {
  const label = (key: string) => word(context, 'page', key);
  return {
    skip: label('skip'),
    contents: label('contents'),
    section: label('section'),
    language: label('language'),
    top: label('top'),
  };
}
