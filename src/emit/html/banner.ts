import type { Element } from 'hast';
import type { Draft } from '../../document/tree.ts';
import { element, lines, text } from './element.ts';

// More than a reader takes in at once are folded.
const MANY = 8;

/** What stands above a draft: that it is one, and links to the facts that are open. */
export function banner(draft: Draft, prefix: string): Element {
  const id = `${prefix}pp--draft`;
  const items = draft.gaps.map((gap) => {
    const label = text(gap.text);
    const link = (to: string) => element('a', { href: `#${prefix}${to}` }, label);
    return element('li', {}, gap.id === undefined ? label : link(gap.id));
  });
  const list = items.length === 0 ? [] : [element('ul', {}, ...lines(items))];
  const label = element('p', { id }, element('strong', {}, text(draft.label)));
  const body = element('div', {}, ...lines(told(draft, list)));
  const properties = { className: ['pp-banner', 'pp-frame'], ariaLabelledBy: [id] };
  return element('section', properties, ...lines([label, body]));
}

function told({ text: words, gaps }: Draft, list: readonly Element[]): readonly Element[] {
  if (gaps.length <= MANY) return [element('p', {}, text(words)), ...list];
  return [element('details', {}, ...lines([element('summary', {}, text(words)), ...list]))];
}
