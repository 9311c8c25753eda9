import { type Options, toMarkdown } from 'mdast-util-to-markdown';
import { stringify } from 'yaml';
import type { Policy } from '../document/tree.ts';
import { listedSections } from './contents.ts';
import { formerIds } from './former-ids.ts';
import { banner } from './markdown/banner.ts';
import { blocks } from './markdown/blocks.ts';
import { plainLines } from './markdown/plain-lines.ts';
import type { Scope } from './markdown/scope.ts';
import { headingAt } from './markdown/section.ts';
import { STYLE } from './markdown/style.ts';
import { oneLine } from './one-line.ts';
import { publishable } from './publishable.ts';

const WRITTEN: Options = { ...STYLE, handlers: { root: plainLines } };

/** The policy as CommonMark with the tables of GFM, on request behind YAML front matter. */
export function emitMarkdown(policy: Policy, options: { readonly frontMatter?: boolean }): string {
  const kept = publishable(policy);
  const { language } = kept;
  const scope: Scope = {
    level: 1,
    language,
    listed: listedSections(kept),
    formerIds: formerIds(kept),
    blocks,
  };
  const text = toMarkdown(
    {
      type: 'root',
      children: [
        ...(kept.draft ? [banner(kept.draft)] : []),
        headingAt(1, kept.title),
        ...blocks(kept.head, scope),
        ...blocks(kept.children, scope),
      ],
    },
    WRITTEN,
  );
  return options.frontMatter ? `${frontMatter(kept)}\n${text}` : text;
}

function frontMatter({ title, language, description }: Policy): string {
  const data = { title: oneLine(title), lang: language, description: oneLine(description) };
  return `---\n${stringify(data, { lineWidth: 0 })}---\n`;
}
