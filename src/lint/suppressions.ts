import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { LineIndex } from '../diagnostics/line-index.ts';
import { finding, type Place, type RuleInfo } from '../diagnostics/rule.ts';
import type { SourceFile } from '../source/load.ts';
import { suggest } from '../text/suggest.ts';
import { suppressionRules } from './suppression-rules.ts';

interface Suppression {
  readonly rule: string;
  readonly reason: string;
  readonly until: string | undefined;
  readonly place: Place;
  /** The line whose findings it silences. */
  readonly line: number;
}

const COMMENT = /^(.*?)(#\s*privacyc-ignore\b\s*([^\s:#]*)\s*:?\s*(.*?))(?:(?<=\s)#.*)?\s*$/;
const UNTIL = /\s*\buntil (\d{4}-\d{2}-\d{2})$/;

/**
 * Applies the comments `# privacyc-ignore rule: reason`, on a line or above it, to the findings of
 * rules; findings of the files and of the shape cannot be silenced. `date` is today.
 */
export function suppress(
  found: readonly Diagnostic[],
  files: readonly SourceFile[],
  rules: readonly RuleInfo[],
  date: string,
): readonly Diagnostic[] {
  const comments = files.flatMap(suppressionsOf);
  const used = new Set<Suppression>();
  const marked = found.map((diagnostic): Diagnostic => {
    const by = comments.find((one) => one.reason !== '' && silences(one, diagnostic, date));
    if (!by) return diagnostic;
    used.add(by);
    return { ...diagnostic, suppressed: { by: 'comment', reason: by.reason } };
  });
  const problems = comments.flatMap((one) => problemOf(one, used.has(one), rules, date) ?? []);
  return [...marked, ...problems];
}

function silences(one: Suppression, { rule, range }: Diagnostic, date: string): boolean {
  if (one.until !== undefined && one.until < date) return false;
  return rule === one.rule && range.file === one.place.range.file && range.line === one.line;
}

function suppressionsOf({ file, text }: SourceFile): readonly Suppression[] {
  const index = new LineIndex(file, text);
  const lines = text.split('\n');
  let offset = 0;
  return lines.flatMap((content, at): readonly Suppression[] => {
    const start = offset;
    offset += content.length + 1;
    const match = COMMENT.exec(content.replace(/\r$/, ''));
    if (!match) return [];
    const [, before = '', comment = '', rule = '', said = ''] = match;
    const rest = said.trim();
    const from = start + before.length;
    const place = { range: index.range(from, from + comment.length), path: [] };
    const until = UNTIL.exec(rest)?.[1];
    const line = before.trim() === '' ? nextWritten(lines, at) : at + 1;
    return [{ rule, reason: rest.replace(UNTIL, ''), until, place, line }];
  });
}

/** The 1-based line after a comment of its own that holds something. */
function nextWritten(lines: readonly string[], at: number): number {
  const next = lines.findIndex((line, index) => index > at && /^\s*[^#\s]/.test(line));
  return next < 0 ? at + 1 : next + 1;
}

function problemOf(
  one: Suppression,
  used: boolean,
  rules: readonly RuleInfo[],
  date: string,
): Diagnostic | undefined {
  const ids = rules.map(({ id }) => id);
  if (!ids.includes(one.rule)) {
    const near = suggest(one.rule, ids);
    const hint = near ? ` Did you mean \`${near}\`?` : '';
    const message = `There is no rule \`${one.rule}\` to silence.${hint}`;
    return finding(suppressionRules.unknownRule, one.place, message);
  }
  if (one.reason === '') {
    const message = `No reason is given for silencing \`${one.rule}\`.`;
    return finding(suppressionRules.reasonMissing, one.place, message);
  }
  if (one.until !== undefined && one.until < date) {
    const message = `The silence of \`${one.rule}\` ended on ${one.until}.`;
    return finding(suppressionRules.expired, one.place, message);
  }
  if (used) return undefined;
  return finding(suppressionRules.unused, one.place, `\`${one.rule}\` finds nothing here.`);
}
