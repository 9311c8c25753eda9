import type { Emitter } from './emitter.ts';
import { policyHtml } from './policy-html.ts';
import { policyMarkdown } from './policy-markdown.ts';
import { registerCsv } from './register/register-csv.ts';
import { registerJson } from './register/register-json.ts';
import { traceHtml } from './trace-html.ts';
import { traceJson } from './trace-json.ts';
import { traceMarkdown } from './trace-markdown.ts';

/** Every output format; `--format`, its help and the list of formats come from here. */
export const emitters: readonly Emitter[] = [
  policyHtml,
  policyMarkdown,
  registerJson,
  registerCsv,
  traceHtml,
  traceMarkdown,
  traceJson,
];
