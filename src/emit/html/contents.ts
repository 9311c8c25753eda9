import type { Element } from 'hast';
import type { Policy } from '../../document/tree.ts';
import { contentsSection, listedSections } from '../contents.ts';
import { element, lines, text } from './element.ts';

/** The list of contents in a disclosure of its own; nothing where the policy has none. */
export function contents(policy: Policy, prefix: string): readonly Element[] {
  const section = contentsSection(policy);
  if (section === undefined) return [];
  const items = listedSections(policy).map(({ id, number, title }) => {
    const label = [element('b', {}, text(number)), text(` ${title}`)];
    return element('li', {}, element('a', { href: `#${prefix}${id}` }, ...label));
  });
  const list = element('ol', {}, ...lines(items));
  const details = element(
    'details',
    {},
    ...lines([element('summary', {}, text(section.title)), list]),
  );
  const properties = { className: ['pp-contents'], ariaLabel: policy.labels.contents };
  return [element('nav', properties, ...lines([details]))];
}
