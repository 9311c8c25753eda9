import type { Emit } from './emitter.ts';
import { emitHtml } from './html.ts';
import { emitHtmlFragment } from './html-fragment.ts';
import { policyFile } from './policy-file.ts';

/** The policy as a page of its own, or as a part of another page. */
const policyHtml: Emit = ({ policy, fragment }, languages) =>
  languages.map((language, at) => {
    const tree = policy(language);
    const text = fragment ? emitHtmlFragment(tree) : emitHtml(tree, {});
    return { path: policyFile(language, at, 'html'), text };
  });

export default policyHtml;
