import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { LineIndex } from '../diagnostics/line-index.ts';
import { finding } from '../diagnostics/rule.ts';
import { compare } from '../text/compare.ts';
import type { AuditText, Language } from './audit-text.ts';
import { type Disclosures, findDisclosures } from './disclosures/index.ts';
import { auditSentences } from './disclosures/read.ts';
import { disclosureRules } from './disclosures/rules.ts';
import { gapsAmong, outsideGaps, type RuleFound } from './outside-gaps.ts';
import { readPolicy } from './read/read.ts';
import { readingRules } from './reading-rules.ts';
import { auditRules } from './registry.ts';
import type { AuditFound, AuditRule } from './rule.ts';

/** An existing policy to audit: its name in messages, and its bytes. */
export interface PolicyFile {
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** What auditing gives: every finding in order of place, and what the text was read as. */
export interface Audited {
  readonly file: string;
  readonly diagnostics: readonly Diagnostic[];
  readonly language: Language;
  /** What the law asks to be told: whether the text tells it; nothing where that cannot be known. */
  readonly disclosures: Disclosures | undefined;
  /** Nothing where the file could not be read. */
  readonly text: AuditText | undefined;
}

const KNOWN: ReadonlySet<string> = new Set(['en', 'de', 'fr', 'es', 'it', 'nl', 'pt', 'ja', 'zh']);

/**
 * Audits an existing policy (Markdown, HTML, plain text or .docx) in any of nine languages. `date`
 * is today, ISO 8601. Never throws for what a file holds.
 */
export async function audit({ file, bytes }: PolicyFile, date: string): Promise<Audited> {
  const text = await readPolicy(file, bytes, date);
  if ('reason' in text) return unreadable(file, text.reason);
  const index = new LineIndex(text.file, text.source);
  const found = outsideGaps(
    auditRules.flatMap((rule) => Array.from(rule.check(text), (each) => ({ ...each, rule }))),
  );
  const disclosures = disclosuresIn(text, found);
  const diagnostics = [
    ...readingFindings(text),
    ...found.map((each) => diagnosticOf(each.rule, each, index)),
    ...missingDisclosures(text, disclosures, index),
  ].sort(byPlace);
  return { file, diagnostics, language: text.language, disclosures, text };
}

function unreadable(file: string, reason: string): Audited {
  const place = { range: new LineIndex(file, '').range(0, 0), path: [] };
  const message = `The file cannot be read: ${reason}.`;
  return {
    file,
    diagnostics: [finding(readingRules.notText, place, message)],
    language: { code: 'und', certain: false },
    disclosures: undefined,
    text: undefined,
  };
}

/** A placeholder says nothing, whatever stands in it. */
function disclosuresIn(text: AuditText, found: readonly RuleFound[]): Disclosures | undefined {
  const sentences = auditSentences(text, gapsAmong(found));
  return sentences.length === 0 ? undefined : findDisclosures(sentences, text.language.code);
}

/** What the text leaves out is reported where it begins. */
function missingDisclosures(
  { blocks }: AuditText,
  disclosures: Disclosures | undefined,
  index: LineIndex,
): readonly Diagnostic[] {
  const [first] = blocks.filter(({ kind }) => kind !== 'comment');
  if (!first || !disclosures) return [];
  const range = index.range(first.sourceOffset(0), first.sourceOffset(first.text.length));
  return disclosureRules
    .filter(({ key }) => !disclosures[key].present)
    .map((rule) => finding(rule, { range, path: [] }, rule.message));
}

function* readingFindings({ file, blocks, source, language }: AuditText): Generator<Diagnostic> {
  const place = { range: new LineIndex(file, source).range(0, 0), path: [] };
  if (!blocks.some(({ kind }) => kind !== 'comment')) {
    yield finding(readingRules.empty, place, 'There are no words of a policy in the file.');
    return;
  }
  const message = languageMessage(language);
  if (message) yield finding(readingRules.language, place, message);
}

/** What is not known of the language, or nothing where it is certain and known. */
function languageMessage({ code, certain }: Language): string | undefined {
  if (code === 'und') return 'Nobody can tell the language of the text.';
  if (KNOWN.has(code))
    return certain ? undefined : `The language is not certain; it was read as \`${code}\`.`;
  return certain
    ? `The text is in a language that no check knows (\`${code}\`).`
    : `The language is not certain; it looks like \`${code}\`, which no check knows.`;
}

function diagnosticOf(rule: AuditRule, found: AuditFound, index: LineIndex): Diagnostic {
  const { start, end, message, how, related } = found;
  const others = related?.map((other) => ({
    message: other.message,
    range: index.range(other.start, other.end),
  }));
  const more = { ...(how ? { how } : {}), ...(others ? { related: others } : {}) };
  return finding(rule, { range: index.range(start, end), path: [] }, message, more);
}

function byPlace(a: Diagnostic, b: Diagnostic): number {
  const [one, other] = [a.range, b.range];
  return one.line - other.line || one.column - other.column || compare(a.rule, b.rule);
}
