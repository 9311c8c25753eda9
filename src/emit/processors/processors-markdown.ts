import type { Emit } from '../emitter.ts';
import { emitMarkdown } from '../markdown.ts';
import { whyNoProcessors } from './processors.ts';
import { processorsDocument } from './processors-document.ts';

export { whyNoProcessors as withheld };

/** The processors as Markdown, for static sites; no file where there are none. */
const processorsMarkdown: Emit = ({ model, date }, languages) => {
  const page = processorsDocument(model, languages[0] ?? model.languages[0] ?? 'en', date);
  return page
    ? [{ path: 'public/processors.md', text: emitMarkdown(page, { frontMatter: false }) }]
    : [];
};

export default processorsMarkdown;
