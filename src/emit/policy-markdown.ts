import type { Emit } from './emitter.ts';
import { emitMarkdown } from './markdown.ts';
import { policyFile } from './policy-file.ts';

/** The policy as Markdown, for static sites. */
const policyMarkdown: Emit = ({ policy, frontMatter }, languages) =>
  languages.map((language, at) => ({
    path: policyFile(language, at, 'md'),
    text: emitMarkdown(policy(language), { frontMatter }),
  }));

export default policyMarkdown;
