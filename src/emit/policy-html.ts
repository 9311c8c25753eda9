import type { Emitter } from './emitter.ts';
import { emitHtml } from './html.ts';
import { emitHtmlFragment } from './html-fragment.ts';
import { policyFile } from './policy-file.ts';

/** The policy as a page of its own, or as a part of another page. */
export const policyHtml: Emitter = {
  id: 'html',
  title: 'The policy as a web page',
  audience: 'public',
  standard: 'HTML, WCAG 2.2 AA',
  byDefault: true,
  emit: ({ policy, fragment }, languages) =>
    languages.map((language, at) => {
      const tree = policy(language);
      const text = fragment ? emitHtmlFragment(tree) : emitHtml(tree, {});
      return { path: policyFile(language, at, 'html'), text };
    }),
};
