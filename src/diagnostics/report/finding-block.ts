import type { Diagnostic } from '../diagnostic.ts';
import { frame } from './frame.ts';
import { citations } from './law.ts';
import type { Paint } from './paint.ts';
import type { ReportSettings } from './report.ts';
import { visible } from './visible.ts';
import { hanging } from './wrap.ts';

const WIDEST = 100;

type Lines = (file: string) => readonly string[];

/**
 * Prints findings one by one: place, message, source, and once per rule what it is about; advice
 * that differs from place to place is printed wherever it is new.
 */
export function findingBlock(
  settings: Pick<ReportSettings, 'width'>,
  paint: Paint,
): (diagnostic: Diagnostic, lines: Lines) => string {
  const width = Math.min(settings.width, WIDEST);
  const explained = new Set<string>();

  return (diagnostic, lines) => {
    const { rule, severity, message, range } = diagnostic;
    const mark = paint.severity[severity];
    const place = visible(`${range.file}:${range.line}:${range.column}`);
    const source = frame(lines(range.file), range, settings.width, mark, paint);
    return [
      `${paint.strong(place)}  ${mark(severity)}  ${paint.quiet(rule)}`,
      text('  ', message),
      ...(source.length > 0 ? ['', ...source] : []),
      ...diagnostic.related.map((other) => {
        const { file, line, column } = other.range;
        return labelled('see', `${file}:${line}:${column}  ${other.message}`);
      }),
      ...once(`why ${rule}`, () => labelled('why', diagnostic.why)),
      ...once(`fix ${rule} ${diagnostic.how}`, () => labelled('fix', diagnostic.how)),
      ...once(`law ${rule}`, () => labelled('law', citations(diagnostic.law))),
    ]
      .filter((part) => part !== undefined)
      .join('\n');
  };

  function once(key: string, print: () => string | undefined): readonly (string | undefined)[] {
    if (explained.has(key)) return [];
    explained.add(key);
    return [print()];
  }

  function labelled(label: string, words: string): string | undefined {
    return words === '' ? undefined : text(`  ${label}  `, words);
  }

  function text(label: string, words: string): string {
    const lines = hanging(label, visible(words), width).join('\n');
    const body = lines.slice(label.length).replace(/`[^`]*`/g, (code) => paint.code(code));
    return paint.quiet(label) + body;
  }
}
