import { posix } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { LineIndex } from '../diagnostics/line-index.ts';
import { finding, type Place, type RuleInfo } from '../diagnostics/rule.ts';
import { decode } from './decode.ts';
import { isMapping, type ReadYaml, readYaml, type Value } from './read-yaml.ts';
import { sourceRules } from './rules.ts';

/** What reading a file gives: its bytes, or why there are none. */
export type ReadResult =
  | { readonly bytes: Uint8Array }
  | { readonly failure: 'missing' | 'outside' | 'unreadable' };

/** Reads the files of one project; the only way in which this stage reaches the disk. */
export type Reader = (file: string) => ReadResult;

/** A file of a declaration, with the files that it includes. */
export interface SourceFile {
  readonly file: string;
  readonly text: string;
  readonly yaml: ReadYaml;
  readonly includes: readonly SourceFile[];
}

/** The files of a declaration, and what is wrong with them as files. */
export interface Loaded {
  readonly root: SourceFile | undefined;
  readonly problems: readonly Diagnostic[];
}

const MAX_BYTES = 1024 * 1024;

/** Reads a declaration and what it includes; a file is read once, however often it is included. */
export function load(file: string, bytes: Uint8Array, reader: Reader): Loaded {
  const problems: Diagnostic[] = [];
  const known = new Map<string, SourceFile>();
  const root = open(file, bytes, []);
  return { root, problems };

  function open(
    name: string,
    content: Uint8Array,
    chain: readonly string[],
  ): SourceFile | undefined {
    const whole: Place = { range: new LineIndex(name, '').range(0, 0), path: [] };
    if (content.byteLength > MAX_BYTES) {
      const size = (content.byteLength / 1024 / 1024).toFixed(1);
      return refuse(sourceRules.tooLarge, whole, `The file holds ${size} MiB; 1 MiB is the limit.`);
    }
    const text = decode(content);
    if (typeof text !== 'string') {
      return refuse(sourceRules.notText, whole, `The file is not UTF-8: ${text.reason}.`);
    }
    const yaml = readYaml(name, text);
    for (const problem of yaml.problems) problems.push(problem);
    if (yaml.problems.some((problem) => problem.severity === 'error')) return undefined;
    if (!isMapping(yaml.value)) {
      return refuse(sourceRules.empty, whole, `The file ${holding(yaml.value)}.`);
    }
    const source: SourceFile = {
      file: name,
      text,
      yaml,
      includes: follow(name, yaml, [...chain, name]),
    };
    known.set(name, source);
    return source;
  }

  function follow(name: string, yaml: ReadYaml, chain: readonly string[]): SourceFile[] {
    const found: SourceFile[] = [];
    for (const [index, include] of includesOf(yaml.value).entries()) {
      const place = yaml.origin.value(['include', String(index)]);
      const target = posix.normalize(posix.join(posix.dirname(name), include));
      if (posix.isAbsolute(include)) {
        refuse(sourceRules.includeOutside, place, `\`${include}\` is not a relative path.`);
        continue;
      }
      if (chain.includes(target)) {
        const circle = [...chain.slice(chain.indexOf(target)), target].join(' → ');
        refuse(sourceRules.includeCycle, place, `\`${include}\` closes a circle: ${circle}.`);
        continue;
      }
      const source = known.get(target) ?? fetchInclude(include, target, place, chain);
      if (source) found.push(source);
    }
    return found;
  }

  function fetchInclude(include: string, target: string, place: Place, chain: readonly string[]) {
    const result = reader(target);
    if ('bytes' in result) return open(target, result.bytes, chain);
    if (result.failure === 'outside') {
      return refuse(
        sourceRules.includeOutside,
        place,
        `\`${include}\` lies outside of the project folder.`,
      );
    }
    const why = result.failure === 'missing' ? 'There is no file' : 'This file cannot be read:';
    return refuse(sourceRules.includeMissing, place, `${why} \`${include}\`.`);
  }

  function refuse(rule: RuleInfo, place: Place, message: string): undefined {
    problems.push(finding(rule, place, message));
    return undefined;
  }
}

function includesOf(value: Value): readonly string[] {
  const include = isMapping(value) ? value.include : undefined;
  if (!Array.isArray(include)) return [];
  return include.filter((item) => typeof item === 'string' && item !== '');
}

function holding(value: Value): string {
  if (value === null) return 'is empty';
  return `holds ${Array.isArray(value) ? 'a list' : 'a plain value'} and no keys`;
}
