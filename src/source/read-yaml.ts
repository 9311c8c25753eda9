import { parseDocument } from 'yaml';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { LineIndex } from '../diagnostics/line-index.ts';
import { finding } from '../diagnostics/rule.ts';
import { Origin } from './origin.ts';
import { sourceRules } from './rules.ts';
import type { OpenFact } from './todo.ts';
import { Limit, Walk } from './walk.ts';
import { explainYaml } from './yaml-problems.ts';

export type Value = string | number | boolean | null | readonly Value[] | Mapping;
export interface Mapping {
  readonly [key: string]: Value;
}

/** True for a YAML mapping. */
export function isMapping(value: Value | undefined): value is Mapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** One YAML file as plain data, with the places of its values and its open facts taken out. */
export interface ReadYaml {
  readonly value: Value;
  readonly origin: Origin;
  readonly open: readonly OpenFact[];
  readonly problems: readonly Diagnostic[];
}

const OPTIONS = {
  version: '1.2',
  schema: 'core',
  resolveKnownTags: false,
  // The parser compares each key with every other one; the walk does it with a set.
  uniqueKeys: false,
  prettyErrors: false,
} as const;

/** Parses one YAML 1.2 text. A syntax error gives one problem, and the value is then null. */
export function readYaml(file: string, text: string): ReadYaml {
  const lines = new LineIndex(file, text);
  const origin = new Origin(lines.range(0, 0));
  const document = parseDocument(text, OPTIONS);
  // A closing bracket at the start of a line is a warning of the parser, and harmless.
  const error = document.errors[0] ?? document.warnings.find(({ code }) => code !== 'BAD_INDENT');
  if (error) {
    const { sentence, advice, start, end } = explainYaml(error, document);
    const place = { range: lines.range(start, end), path: [] };
    const message = `${sentence} Nothing else was checked.`;
    const problem = finding(sourceRules.syntax, place, message, advice ? { how: advice } : {});
    return { value: null, origin, open: [], problems: [problem] };
  }
  const walk = new Walk(lines, origin, text);
  try {
    const value = walk.read(document.contents, [], 0);
    return { value, origin, open: walk.open, problems: walk.problems };
  } catch (thrown) {
    if (!(thrown instanceof Limit)) throw thrown;
    const sentence = `${thrown.message} Nothing else was checked.`;
    const problem = finding(thrown.rule, { range: thrown.range, path: [] }, sentence, {
      how: thrown.how,
    });
    return { value: null, origin, open: [], problems: [problem] };
  }
}
