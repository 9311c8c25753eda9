import type { Element, ElementContent, Text } from 'hast';
import type { Nodes, Parents } from 'mdast';
import type { State } from 'mdast-util-to-hast';
import type { LawNote } from '../../document/tree.ts';
import { lawBracket } from '../law-bracket.ts';
import { element, text } from './element.ts';

const BRACKETED_NUMBER = /(\d+[a-z]?(?:\([^()\s]{1,8}\))+)/;

/** A law in prose: in small brackets, the space before it within; in bold words as bold as they. */
export function lawInProse(_: State, node: LawNote, parent: Parents | undefined): ElementContent[] {
  const bracket = lawBracket(node, parent?.children ?? []);
  if (bracket === undefined) return [];
  if (parent?.type === 'strong') return [text(bracket)];
  return [element('small', { className: ['pp-ref'] }, ...unbroken(text(bracket).value))];
}

/** A law at the end of a value: a tag; inside a sentence it is written as in prose. */
export function lawInValue(
  state: State,
  node: LawNote,
  parent: Parents | undefined,
): ElementContent[] {
  const siblings: readonly Nodes[] = parent?.children ?? [];
  const at = siblings.indexOf(node);
  if (siblings.slice(at + 1).some(({ type }) => type !== 'lawNote')) {
    return lawInProse(state, node, parent);
  }
  const tag = element('span', { className: ['pp-tag'] }, text(node.value));
  return at === 0 ? [tag] : [{ type: 'text', value: ' ' }, tag];
}

function unbroken(value: string): readonly (Element | Text)[] {
  return value.split(BRACKETED_NUMBER).map((part, index) => {
    const piece: Text = { type: 'text', value: part };
    return index % 2 === 1 ? element('span', {}, piece) : piece;
  });
}
