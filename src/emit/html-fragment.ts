import type { Root } from 'hast';
import type { Policy } from '../document/tree.ts';
import { fragmentStyle } from '../generated/page.js';
import { banner } from './html/banner.ts';
import { blocks } from './html/blocks.ts';
import { contents } from './html/contents.ts';
import { element, lines } from './html/element.ts';
import { headBlocks } from './html/head-blocks.ts';
import { direction } from './html/languages.ts';
import { pageScope } from './html/scope.ts';
import { serialise } from './html/serialise.ts';
import { publishable } from './publishable.ts';

const PREFIX = 'privacy-';

/** The policy to embed in a page of one's own: no title, its ids prefixed, its style scoped. */
export function emitHtmlFragment(policy: Policy): string {
  const kept = publishable(policy);
  const scope = pageScope(kept, PREFIX, blocks);
  const text = element(
    'div',
    { className: ['pp-text'] },
    ...lines([
      ...(kept.draft ? [banner(kept.draft, PREFIX)] : []),
      ...headBlocks(kept, scope),
      ...contents(kept, PREFIX),
      ...blocks(kept.children, scope),
    ]),
  );
  const properties = {
    className: ['privacy-policy'],
    lang: kept.language,
    dir: direction(kept.language),
    ariaLabel: kept.title,
  };
  const style = element('style', {}, { type: 'text', value: fragmentStyle });
  const root: Root = {
    type: 'root',
    children: [...lines([style, element('article', properties, ...lines([text]))])],
  };
  return serialise(root).trimStart();
}
