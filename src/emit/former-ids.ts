import type { Policy, PolicyBlock, Section } from '../document/tree.ts';

/** For each section's id the older ids that still lead to it; none is given twice on a page. */
export function formerIds(policy: Policy): ReadonlyMap<string, readonly string[]> {
  const sections = sectionsIn(policy.children);
  const taken = new Set(sections.map(({ id }) => id));
  const former = new Map<string, readonly string[]>();
  for (const { id, formerly } of sections) {
    const free = [...new Set(formerly)].filter((old) => !taken.has(old));
    for (const old of free) taken.add(old);
    former.set(id, free);
  }
  return former;
}

function sectionsIn(blocks: readonly PolicyBlock[]): readonly Section[] {
  return blocks.flatMap((block) =>
    block.type === 'section' ? [block, ...sectionsIn(block.children)] : [],
  );
}
