import type { Diagnostic } from '../diagnostic.ts';
import { ordinals } from './fingerprint.ts';
import { citations } from './law.ts';
import type { FileReport, Report, ReportSettings } from './report.ts';
import { type Counts, count, plural, total } from './summary.ts';
import { visible } from './visible.ts';

/** JUnit XML: a failing case per error and warning; a file with neither is one passing case. */
export function junit(settings: ReportSettings): Report {
  const suites: string[] = [];
  const counts: Counts[] = [];
  return {
    add: (checked) => {
      const own = count(checked.diagnostics);
      counts.push(own);
      suites.push(suiteOf(checked, own));
      return '';
    },
    end: () => {
      const sizes = counts.map((one) => sizeOf([one]));
      const tests = sizes.reduce((sum, size) => sum + size.tests, 0);
      const { failures } = sizeOf([total(counts)]);
      const name = attribute('name', settings.tool.name);
      const body = suites.join('');
      return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites${name} tests="${tests}" failures="${failures}">\n${body}</testsuites>\n`;
    },
  };
}

function sizeOf(counts: readonly Counts[]): { readonly tests: number; readonly failures: number } {
  const { errors, warnings } = total(counts);
  return { failures: errors + warnings, tests: Math.max(1, errors + warnings) };
}

function suiteOf({ file, diagnostics }: FileReport, counts: Counts): string {
  const { tests, failures } = sizeOf([counts]);
  const ordinal = ordinals();
  const cases = diagnostics
    .filter(({ suppressed, severity }) => !suppressed && severity !== 'info')
    .map((diagnostic) => failing(file, diagnostic, ordinal));
  const name = attribute('name', file);
  const body = cases.length > 0 ? cases.join('') : passing(file, counts);
  return `  <testsuite${name} tests="${tests}" failures="${failures}" errors="0" skipped="0">\n${body}  </testsuite>\n`;
}

function passing(file: string, { infos }: Counts): string {
  const words = infos > 0 ? `no problems, ${plural(infos, 'info')}` : 'no problems';
  return `    <testcase${attribute('name', words)}${attribute('classname', file)}/>\n`;
}

/** Readers take two cases of one name for the same one. */
function failing(suite: string, diagnostic: Diagnostic, ordinal: (key: string) => number): string {
  const { rule, severity, message, range, path, how, law } = diagnostic;
  const title = path === '' ? rule : `${rule} ${path}`;
  const before = ordinal(title);
  const name = attribute('name', before === 0 ? title : `${title} (${before + 1})`);
  const place = `${attribute('file', range.file)} line="${range.line}"`;
  const lines = [
    `${range.file}:${range.line}:${range.column}`,
    `fix: ${how}`,
    ...(law.length > 0 ? [`law: ${citations(law)}`] : []),
  ];
  const failure = `<failure type="${severity}"${attribute('message', message)}>${lines.map(escaped).join('\n')}</failure>`;
  return `    <testcase${name}${attribute('classname', suite)}${place}>\n      ${failure}\n    </testcase>\n`;
}

function attribute(name: string, value: string): string {
  return ` ${name}="${escaped(value)}"`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Controls are written out by `visible`; XML 1.0 has no way to hold the two non-characters either. */
function escaped(text: string): string {
  return visible(text)
    .replace(/[\ufffe\uffff]/g, '\ufffd')
    .replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}
