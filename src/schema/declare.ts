import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { finding } from '../diagnostics/rule.ts';
import schema from '../generated/declaration-schema.js';
import { type Loaded, load, type Reader, type SourceFile } from '../source/load.ts';
import { Origin, type Path } from '../source/origin.ts';
import type { Mapping, Value } from '../source/read-yaml.ts';
import { sourceRules } from '../source/rules.ts';
import type { OpenFact } from '../source/todo.ts';
import type { Declaration } from './declaration.ts';
import { expand, isMapping } from './expand.ts';
import { merge, type Part } from './merge.ts';
import { schemaRules } from './rules.ts';
import { validate } from './validate.ts';

/** A declaration in its long form, with all that is known about how it was written. */
export interface Declared {
  readonly declaration: Declaration;
  readonly origin: Origin;
  readonly open: readonly OpenFact[];
  /** Paths where the schema refused something; rules ask nothing more about them. */
  readonly refused: readonly Path[];
  readonly files: readonly SourceFile[];
  readonly problems: readonly Diagnostic[];
  /** False where the files could not be read as YAML: then nothing else was checked. */
  readonly readable: boolean;
}

/** Reads, checks, expands and merges a declaration and its includes. */
export function declare(file: string, bytes: Uint8Array, reader: Reader): Declared {
  const loaded: Loaded = load(file, bytes, reader);
  const { root } = loaded;
  if (!root) return unreadable(file, loaded.problems);
  const problems = [...loaded.problems];
  const open: OpenFact[] = [];
  const refused: Path[] = [];
  const files: SourceFile[] = [];
  const part = join(root, mainLanguage(root.yaml.value));
  problems.push(...open.map(openProblem), ...versionProblem(root));
  return {
    declaration: withoutDropped(part.value) as Declaration,
    origin: part.origin,
    open,
    refused,
    files,
    problems,
    readable: true,
  };

  function join(source: SourceFile, language: string): Part {
    const { yaml } = source;
    files.push(source);
    open.push(...yaml.open);
    const checked = validate(yaml.value, yaml.origin);
    problems.push(...checked.problems);
    refused.push(...checked.refused);
    const own = ownLanguage(yaml.value) ?? language;
    const winner = { value: expand(checked.value, schema, own), origin: yaml.origin };
    const included = source.includes.map((include) => join(include, own));
    const [first, ...rest] = included;
    if (!first) return winner;
    const base = rest.reduce((one, two) => unite(one, two, 'conflict'), first);
    return unite(winner, base, 'override');
  }

  function unite(winner: Part, loser: Part, clash: 'conflict' | 'override'): Part {
    const ignored = new Set(['privacyc', 'include', 'language', 'translates']);
    const value = merge(winner, loser, schema, (path, mine, theirs) => {
      if (ignored.has(path[0] ?? '')) return;
      const rule = clash === 'conflict' ? sourceRules.includeConflict : sourceRules.includeOverride;
      const other = theirs.origin.value(path).range;
      const message =
        clash === 'conflict'
          ? `\`${path.join('.')}\` is stated differently in ${other.file}.`
          : `\`${path.join('.')}\` replaces the value in ${other.file}.`;
      const related = [{ message: 'The other value stands here.', range: other }];
      problems.push(finding(rule, mine.origin.value(path), message, { related }));
    });
    const origin = winner.origin;
    origin.adopt(loser.origin);
    return { value, origin };
  }
}

function openProblem(fact: OpenFact): Diagnostic {
  const { place, what, who } = fact;
  const message = `\`${place.path.join('.')}\` is open: ${(what || 'TODO').replace(/[.?]$/, '')}.`;
  const how = who ? `Ask ${who} for the fact and write it here.` : sourceRules.todo.how;
  return finding(sourceRules.todo, place, message, { how });
}

function versionProblem(root: SourceFile): readonly Diagnostic[] {
  const { value, origin } = root.yaml;
  if (!isMapping(value) || 'privacyc' in value) return [];
  const message = '`privacyc: 1` is missing at the top of the file.';
  return [finding(schemaRules.version, origin.value(['privacyc']), message)];
}

/** `activities.newsletter: none` drops an activity or a recipient that an included file brings. */
function withoutDropped(value: Value): Value {
  if (!isMapping(value)) return {};
  const kept = ['activities', 'recipients'].map((key): [string, Value] => {
    const group = value[key];
    if (!isMapping(group)) return [key, {}];
    const entries = Object.entries(group).filter(
      ([, entry]) => !isMapping(entry) || !('none' in entry),
    );
    return [key, Object.fromEntries(entries)];
  });
  return { ...value, ...Object.fromEntries(kept.filter(([key]) => key in value)) };
}

function ownLanguage(value: Value): string | undefined {
  return isMapping(value) && typeof value.language === 'string' ? value.language : undefined;
}

function mainLanguage(value: Value): string {
  const notice = isMapping(value) ? value.notice : undefined;
  const languages = isMapping(notice) ? (notice as Mapping).languages : undefined;
  const [first] = Array.isArray(languages) ? languages : [];
  return typeof first === 'string' ? first : 'en';
}

function unreadable(file: string, problems: readonly Diagnostic[]): Declared {
  const origin = new Origin({ file, line: 1, column: 1, endLine: 1, endColumn: 1 });
  return { declaration: {}, origin, open: [], refused: [], files: [], problems, readable: false };
}
