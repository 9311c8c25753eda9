import type { Element } from 'hast';
import type { Policy } from '../../document/tree.ts';
import { banner } from './banner.ts';
import { blocks } from './blocks.ts';
import { contents } from './contents.ts';
import { element, lines, text } from './element.ts';
import { headBlocks } from './head-blocks.ts';
import { languageNav } from './languages.ts';
import { pageScope, type Scope } from './scope.ts';

// Declared ids have no double hyphen, so none of them can be this one.
const MAIN = 'pp--text';

/** The body of the page: banner, header, contents, the policy, footer. */
export function pageBody(policy: Policy): Element {
  const scope = pageScope(policy, '', blocks);
  const { draft, labels } = policy;
  const main = element(
    'main',
    { className: ['pp-text'], id: MAIN },
    ...lines(blocks(policy.children, scope)),
  );
  const middle = element(
    'div',
    { className: ['pp-frame'] },
    ...lines([...contents(policy, ''), main]),
  );
  const skip = element('a', { className: ['pp-skip'], href: `#${MAIN}` }, text(labels.skip));
  const parts = [
    skip,
    ...(draft ? [banner(draft, '')] : []),
    header(policy, scope),
    middle,
    footer(policy),
  ];
  const mark = draft ? { dataDraft: draft.label } : {};
  return element('body', { className: ['privacy-policy'], ...mark }, ...lines(parts));
}

function header(policy: Policy, scope: Scope): Element {
  const name = policy.brand === undefined ? [] : [element('strong', {}, text(policy.brand))];
  const brand = element(
    'div',
    { className: ['pp-brand'] },
    ...lines([...name, ...languageNav(policy)]),
  );
  const title = element('h1', {}, text(policy.title));
  const words = element('div', {}, ...lines([title, ...headBlocks(policy, scope)]));
  return element('header', { className: ['pp-frame'] }, ...lines([brand, words]));
}

function footer({ brand, title, labels }: Policy): Element {
  const name = element(
    'span',
    {},
    text([brand, title].filter((part) => part !== undefined).join(' · ')),
  );
  const top = element('a', { href: '#' }, text(labels.top));
  const line = element('p', {}, name, { type: 'text', value: ' ' }, top);
  return element('footer', { className: ['pp-frame'] }, ...lines([line]));
}
