import type { Path } from '../model/model.ts';
import { factOf } from './contacts.ts';
import { type Context, raise, stop, word } from './context.ts';
import type { DraftFact } from './draft.ts';
import { fill } from './fill.ts';
import { oneLine } from './skeleton.ts';
import type { Facts, Gap } from './tree.ts';

/** The open facts of one section or entry as rows of their own, each a marked gap. */
export function gapFacts(context: Context, facts: readonly DraftFact[]): readonly Facts[] {
  if (facts.length === 0) return [];
  const children = facts.map((fact) => {
    const gap = gapOf(context, fact);
    const label = raise(labelOf(fact.path)) ?? word(context, 'draft', 'open');
    return factOf(label, { phrases: [gap] });
  });
  return [{ type: 'facts', look: 'facts', children }];
}

/** The gap of an open fact; its number is its place among all of the draft. */
export function gapOf(context: Context, fact: DraftFact): Gap {
  const at = context.draft?.indexOf(fact) ?? -1;
  const what = oneLine(fact.what);
  const text = fact.who
    ? fill(word(context, 'draft', 'missingFrom'), {
        what: stop(what) ?? what,
        who: oneLine(fact.who),
      })
    : fill(word(context, 'draft', 'missing'), { what });
  return { type: 'gap', id: at >= 0 ? `open-${at + 1}` : undefined, text };
}

/** The keys of the declaration in words: `legalBasis.consent` is “legal basis: consent”. */
function labelOf(path: Path): string {
  const keys = path[0] === 'activities' ? path.slice(2) : path;
  const words = (key: string) => key.replace(/([a-z])([A-Z])/g, '$1 $2').replaceAll('-', ' ');
  return keys
    .filter((key) => !/^\d+$/.test(key))
    .map((key) => words(key).toLowerCase())
    .join(': ');
}

/** The section that shows the open facts of a path. */
export function sectionFor(path: Path, ids: ReadonlySet<string>): string {
  const [top = '', id = ''] = path;
  if (top === 'activities' && ids.has(id)) return id;
  const home: Readonly<Record<string, string>> = {
    controller: 'controller',
    recipients: 'recipients',
    cookies: 'cookies',
    consentManager: 'cookies',
    rights: 'rights',
    automatedDecisions: 'automated-decisions',
    children: 'children',
    measures: 'security',
    changes: 'changes',
    notice: 'changes',
    activities: 'activities',
  };
  const section = home[top];
  return section && ids.has(section) ? section : 'controller';
}
