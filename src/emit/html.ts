import { createHash } from 'node:crypto';
import Handlebars from 'handlebars/runtime.js';
import type { Policy } from '../document/tree.ts';
import { pageStyle, pageStyleHash, pageTemplate } from '../generated/page.js';
import { direction } from './html/languages.ts';
import { pageBody } from './html/page-body.ts';
import { serialise } from './html/serialise.ts';
import { type Theme, themeStyle } from './html/theme.ts';
import { oneLine } from './one-line.ts';
import { publishable } from './publishable.ts';

export type { Theme } from './html/theme.ts';

const page = Handlebars.template<PageSlots>(pageTemplate);

/** What the page's template prints around the body. */
interface PageSlots {
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly title: string;
  readonly description: string;
  readonly url: string | undefined;
  readonly styleHashes: string;
  readonly style: string;
  readonly theme: string;
  readonly data: string | undefined;
  readonly body: string;
}

/** What a page has beside its text: colours, and data of schema.org about itself. */
interface PageExtras {
  readonly theme?: Theme;
  readonly data?: object;
}

/** The whole page: nothing runs and nothing is asked for; throws on a theme that is none. */
export function emitHtml(policy: Policy, options: PageExtras): string {
  const theme = themeStyle(options.theme ?? {});
  const body = serialise(pageBody(publishable(policy)));
  const title = [policy.title, policy.brand].filter((part) => part !== undefined).join(' | ');
  return page({
    language: policy.language,
    direction: direction(policy.language),
    title: oneLine(title),
    description: oneLine(policy.description),
    url: policy.url !== undefined && /^https?:\/\//.test(policy.url) ? policy.url : undefined,
    styleHashes: [pageStyleHash, ...(theme ? [hashOf(theme)] : [])]
      .map((hash) => `'${hash}'`)
      .join(' '),
    style: pageStyle,
    theme,
    data: options.data && dataBlock(options.data),
    body,
  });
}

function hashOf(style: string): string {
  return `sha256-${createHash('sha256').update(style).digest('base64')}`;
}

/** JSON for a data block, which no value can end: `<` only stands in strings. */
function dataBlock(data: object): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
