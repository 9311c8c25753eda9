import type { Emitter } from './emitter.ts';
import { emitMarkdown } from './markdown.ts';
import { policyFile } from './policy-file.ts';

/** The policy as Markdown, for static sites. */
export const policyMarkdown: Emitter = {
  id: 'markdown',
  title: 'The policy as Markdown',
  audience: 'public',
  standard: 'CommonMark 0.31, GFM tables',
  byDefault: true,
  emit: ({ policy, frontMatter }, languages) =>
    languages.map((language, at) => ({
      path: policyFile(language, at, 'md'),
      text: emitMarkdown(policy(language), { frontMatter }),
    })),
};
