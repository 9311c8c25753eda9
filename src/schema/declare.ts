import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { finding } from '../diagnostics/rule.ts';
import schema from '../generated/declaration-schema.js';
import { type Loaded, load, type Reader, type SourceFile } from '../source/load.ts';
import { Origin, type Path } from '../source/origin.ts';
import { isMapping, type Value } from '../source/read-yaml.ts';
import { sourceRules } from '../source/rules.ts';
import type { OpenFact } from '../source/todo.ts';
import type { Declaration } from './declaration.ts';
import { expand } from './expand.ts';
import { merge, type Part, states } from './merge.ts';
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

/** Keys that speak of one file, not of the facts that it shares. */
const OF_THE_FILE = ['privacyc', 'include', 'language', 'translates'];

/** Reads, checks, expands and merges a declaration and its includes. */
export function declare(file: string, bytes: Uint8Array, reader: Reader): Declared {
  const loaded: Loaded = load(file, bytes, reader);
  const { root } = loaded;
  if (!root) return unreadable(file, loaded.problems);
  const problems = [...loaded.problems];
  const refused: Path[] = [];
  const checked = new Map<SourceFile, Value>();
  const joined = new Map<string, Part>();
  const { value, origin, open } = join(root, mainLanguage(root) ?? 'en');
  return {
    declaration: withoutDropped(value) as Declaration,
    origin,
    open,
    refused,
    files: [...checked.keys()],
    problems: [...problems, ...open.map(openProblem), ...versionProblem(root)],
    readable: true,
  };

  /** A file that is included twice in one language is joined once. */
  function join(source: SourceFile, language: string): Part {
    const own = ownLanguage(source.yaml.value) ?? language;
    const key = `${own} ${source.file}`;
    const known = joined.get(key) ?? joinNew(source, own);
    joined.set(key, known);
    return known;
  }

  function joinNew(source: SourceFile, own: string): Part {
    const { origin, open } = source.yaml;
    const winner: Part = { value: checkLong(source, own), origin, open };
    const [first, ...rest] = source.includes.map((include) => shared(join(include, own)));
    if (!first) return winner;
    const base = rest.reduce((one, two) => unite(one, two, winner), first);
    return unite(winner, base);
  }

  /** The long form; a shorthand's value is looked at again once it stands where it belongs. */
  function checkLong(source: SourceFile, own: string): Value {
    const isFirst = !checked.has(source);
    const found = validate(expand(checkOnce(source), schema, own), source.yaml.origin);
    if (isFirst) problems.push(...found.problems);
    refused.push(...found.refused);
    return found.value;
  }

  function checkOnce(source: SourceFile): Value {
    const known = checked.get(source);
    if (known !== undefined) return known;
    const found = validate(source.yaml.value, source.yaml.origin);
    checked.set(source, found.value);
    for (const problem of found.problems) problems.push(problem);
    for (const path of found.refused) refused.push(path);
    return found.value;
  }

  /** A file over what it includes; or two that stand side by side under the file that decides. */
  function unite(winner: Part, loser: Part, over?: Part): Part {
    const value = merge(winner, loser, schema, (path, mine, theirs) => {
      if (over && states(over.value, path)) return;
      const rule = over ? sourceRules.includeConflict : sourceRules.includeOverride;
      const other = theirs.origin.value(path).range;
      const clash = over ? 'is stated differently in' : 'replaces the value in';
      const message = `\`${path.join('.')}\` ${clash} ${other.file}.`;
      const related = [{ message: 'The other value stands here.', range: other }];
      problems.push(finding(rule, mine.origin.value(path), message, { related }));
    });
    const isAnswered = ({ place }: OpenFact) => !over && states(winner.value, place.path);
    const open = [...winner.open, ...loser.open.filter((fact) => !isAnswered(fact))];
    return { value, origin: winner.origin.over(loser.origin), open: [...new Set(open)] };
  }
}

/** What a file gives to the file that includes it. */
function shared(part: Part): Part {
  if (!isMapping(part.value)) return part;
  const entries = Object.entries(part.value).filter(([key]) => !OF_THE_FILE.includes(key));
  return { ...part, value: Object.fromEntries(entries) };
}

function openProblem(fact: OpenFact): Diagnostic {
  const { place, what, who } = fact;
  const isItem = /^\d+$/.test(place.path.at(-1) ?? '');
  const name = place.path.slice(0, isItem ? -1 : undefined).join('.');
  const said = what ? `: ${what}` : '';
  const message = `\`${name}\` ${isItem ? 'has an open item' : 'is open'}${said}`;
  const how = who ? `Ask ${who} for the fact and write it here.` : sourceRules.todo.how;
  const sentence = /[.?!]$/.test(message) ? message : `${message}.`;
  return finding(sourceRules.todo, place, sentence, { how });
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

/** The first language of the notice, in the file itself or in what it includes. */
function mainLanguage({ yaml, includes }: SourceFile): string | undefined {
  const notice = isMapping(yaml.value) ? yaml.value.notice : undefined;
  const languages = isMapping(notice) ? notice.languages : undefined;
  const [first] = Array.isArray(languages) ? languages : [];
  if (typeof first === 'string') return first;
  return includes.map(mainLanguage).find((language) => language !== undefined);
}

function unreadable(file: string, problems: readonly Diagnostic[]): Declared {
  const origin = new Origin({ file, line: 1, column: 1, endLine: 1, endColumn: 1 });
  return { declaration: {}, origin, open: [], refused: [], files: [], problems, readable: false };
}
