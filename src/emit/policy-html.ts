import type { Policy } from '../document/tree.ts';
import type { Model } from '../model/model.ts';
import type { Emit } from './emitter.ts';
import { pageData } from './html/page-data.ts';
import { emitHtml } from './html.ts';
import { emitHtmlFragment } from './html-fragment.ts';
import { policyFile } from './policy-file.ts';

/** The policy as a page of its own, or as a part of another page. */
const policyHtml: Emit = ({ model, policy, fragment }, languages) =>
  languages.map((language, at) => {
    const tree = policy(language);
    const text = fragment ? emitHtmlFragment(tree) : page(model, tree);
    return { path: policyFile(language, at, 'html'), text };
  });

export default policyHtml;

/** A draft has no data about itself: it is not published. */
function page(model: Model, policy: Policy): string {
  return emitHtml(policy, policy.draft ? {} : { data: pageData(model, policy) });
}
