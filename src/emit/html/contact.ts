import type { Element, ElementContent } from 'hast';
import type { Paragraph } from 'mdast';
import type { Fact, Facts, PolicyBlock } from '../../document/tree.ts';
import { element, lines, text } from './element.ts';
import type { Scope } from './scope.ts';

type Contact = readonly [Paragraph, Facts];

/** The pairs of a sentence and a contact that blocks begin with. */
export function leadingContacts(blocks: readonly PolicyBlock[]): readonly Contact[] {
  const [sentence, contact, ...rest] = blocks;
  if (sentence?.type !== 'paragraph' || contact?.type !== 'facts') return [];
  if (contact.look !== 'contact') return [];
  return [[sentence, contact], ...leadingContacts(rest)];
}

/** Contacts side by side, each under its sentence. */
export function contacts(pairs: readonly Contact[], scope: Scope): Element {
  const cells = pairs.map(([sentence, contact]) => {
    const head = element('p', {}, ...scope.prose.all(sentence.children));
    return element('div', {}, ...lines([head, address(contact, scope)]));
  });
  return element('div', { className: ['pp-contact'] }, ...lines(cells));
}

function address(contact: Facts, scope: Scope): Element {
  const rows = contact.children.map((fact, index) => row(fact, index, scope));
  const broken = rows.flatMap((cells, index) => (index === 0 ? cells : [...newLine(), ...cells]));
  return element('address', {}, ...broken);
}

/** The name in bold; then the post, and links, which say themselves what they are; else a label. */
function row(fact: Fact, index: number, scope: Scope): readonly ElementContent[] {
  const values = fact.children.map((block) =>
    block.type === 'paragraph' ? scope.prose.all(block.children) : [],
  );
  const value = values.flatMap((cells, at) => (at === 0 ? cells : [...newLine(), ...cells]));
  if (isLink(fact) || index === 1) return value;
  return index === 0 ? [element('strong', {}, ...value)] : [text(`${fact.label}: `), ...value];
}

function isLink(fact: Fact): boolean {
  const [block, more] = fact.children;
  if (block?.type !== 'paragraph' || more) return false;
  const [link, rest] = block.children;
  return (link?.type === 'link' || link?.type === 'actionLink') && !rest;
}

function newLine(): readonly ElementContent[] {
  return [element('br', {}), { type: 'text', value: '\n' }];
}
