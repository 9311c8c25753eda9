import { buildPolicy } from '../../src/document/policy.ts';
import type { Policy, PolicyBlock, Section } from '../../src/document/tree.ts';
import { emitMarkdown } from '../../src/emit/markdown.ts';
import schema from '../../src/generated/declaration-schema.js';
import { link } from '../../src/model/link.ts';
import type { Declaration } from '../../src/schema/declaration.ts';
import { declare } from '../../src/schema/declare.ts';
import { expand } from '../../src/schema/expand.ts';
import type { Value } from '../../src/source/read-yaml.ts';
import { DATE } from './compiled.ts';

const nothing = declare('privacy.yaml', new Uint8Array(), () => ({ failure: 'missing' }));
const emitted = new Map<string, string>();

/**
 * The policy in Markdown of a declaration that is already parsed, section by section: what does
 * not change from one declaration to the next is emitted once. The contents stay empty.
 */
export function sectionBySection(value: object): string {
  const declaration = expand(value as Value, schema, 'en') as Declaration;
  const policy = buildPolicy(link({ ...nothing, declaration }, DATE), 'en', DATE, undefined);
  const sections = policy.children.flatMap(apart);
  const rest = sections.map((one) => ({ ...policy, title: '', head: [], children: [one] }));
  return [{ ...policy, children: [] }, ...rest].map(textOf).join('\n');
}

/** A section without the sections in it, then those. */
function apart(section: Section): readonly Section[] {
  const inner = section.children.filter(isSection);
  const own = section.children.filter((block) => !isSection(block));
  return [{ ...section, children: own }, ...inner.flatMap(apart)];
}

function isSection(block: PolicyBlock): block is Section {
  return block.type === 'section';
}

function textOf(policy: Policy): string {
  const key = JSON.stringify([policy.title, policy.head, policy.children]);
  const text = emitted.get(key) ?? emitMarkdown(policy, {}).replace(/^#\n/, '');
  emitted.set(key, text);
  return text;
}
