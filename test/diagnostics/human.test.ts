import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { human } from '../../src/diagnostics/report/human.ts';
import type { FileReport, ReportSettings } from '../../src/diagnostics/report/report.ts';
import { facts, fileReport, on, safeguard, settings, source } from './findings.ts';

function print(files: readonly FileReport[], more: Partial<ReportSettings> = {}): string {
  const report = human({ ...settings, ...more });
  return files.map(report.add).join('') + report.end();
}

describe('the human report', () => {
  it('draws a finding with its place, its source, and what to do', () => {
    const warning = {
      ...safeguard,
      rule: 'recipients/unnamed',
      severity: 'warning',
      message: 'A recipient has no name.',
      range: on(2, 3, 6),
      how: 'Add `name`.',
      law: ['GDPR-13-1-f-1'],
    } as const;
    const hushed = { ...warning, suppressed: { by: 'comment', reason: 'known' } } as const;
    expect(print([fileReport([warning, safeguard, hushed, hushed])])).toBe(
      `privacy.yaml:2:3  warning  recipients/unnamed
  A recipient has no name.

    1 │ recipients:
  › 2 │   mailer:
      │   ^^^^^^
  why  People must learn which safeguard protects data sent outside the EEA.
  fix  Add \`name\`.
  law  GDPR Art. 13(1)(f)

privacy.yaml:4:5  error  transfers/safeguard-missing
  Transfer to US names no safeguard.

    2 │   mailer:
    3 │     role: processor
  › 4 │     country: US
      │     ^^^^^^^^^^^
  why  People must learn which safeguard protects data sent outside the EEA.
  fix  Add \`transfer: {tool: …}\`: an adequacy decision, SCCs, BCRs …
  law  GDPR Art. 13(1)(f), Art. 46

✗ 1 error, 1 warning in privacy.yaml  (2 suppressed)
`,
    );
  });

  it('says success in one line', () => {
    expect(print([fileReport([])])).toBe(
      '✓ privacy.yaml: no problems  (14 activities, 9 recipients, 3 transfers · 180 rules)\n',
    );
  });

  it('counts infos and suppressed findings as no problems', () => {
    const info = { ...safeguard, severity: 'info' } as const;
    const hushed = { ...safeguard, suppressed: { by: 'comment', reason: 'known' } } as const;
    expect(print([fileReport([info, hushed])])).toMatch(
      /\n✓ privacy.yaml: no problems, 1 info {2}\(14 activities, .* · 180 rules · 1 suppressed\)\n$/,
    );
  });

  it('explains a rule once, but gives new advice wherever there is some', () => {
    const again = { ...safeguard, range: on(2, 3, 6) };
    const other = { ...safeguard, range: on(3, 5, 4), how: 'Remove the role.' };
    const text = print([fileReport([again, other, safeguard])]);
    expect(text.match(/^ {2}(why|fix|law) {2}/gm)).toEqual([
      '  why  ',
      '  fix  ',
      '  law  ',
      '  fix  ',
    ]);
  });

  it('lists related places', () => {
    const related = [{ message: 'The other value stands here.', range: on(7, 3, 1, 'a.yaml') }];
    expect(print([fileReport([{ ...safeguard, related }])])).toContain(
      '\n  see  a.yaml:7:3  The other value stands here.\n  why  ',
    );
  });

  it('sums up several files, with a line between those that have findings', () => {
    const second = fileReport([{ ...safeguard, range: on(4, 5, 11, 'b.yaml') }], source, 'b.yaml');
    const text = print([fileReport([safeguard]), fileReport([], '', 'c.yaml'), second]);
    expect(text).toContain('✗ 1 error in privacy.yaml\n✓ c.yaml: no problems');
    expect(text).toContain('180 rules)\n\nb.yaml:4:5  error');
    expect(text.endsWith('\n✗ 1 error in b.yaml\n\n✗ 2 errors in 2 of 3 files\n')).toBe(true);
  });

  it('gives one line for several clean files', () => {
    const text = print([fileReport([]), fileReport([], '', 'b.yaml')]);
    expect(text.endsWith('\n\n✓ 2 files: no problems  (180 rules)\n')).toBe(true);
  });

  it('prints nothing but findings when it is quiet', () => {
    expect(print([fileReport([])], { quiet: true })).toBe('');
    expect(print([fileReport([safeguard])], { quiet: true })).not.toContain('✗');
  });

  it('shows no source for a file as a whole, nor for one that is not known', () => {
    const whole = { ...safeguard, range: on(1, 1, 0) };
    const unknown = { ...safeguard, range: on(4, 5, 11, 'gone.yaml') };
    expect(print([fileReport([whole, unknown])])).not.toContain('│');
  });

  it('underlines the first line of a range over several lines', () => {
    const range = { ...on(2, 3, 0), endLine: 4, endColumn: 16 };
    expect(print([fileReport([{ ...safeguard, range }])])).toContain(
      '  › 2 │   mailer:\n      │   ^^^^^^^\n',
    );
  });

  it('wraps long sentences under themselves', () => {
    const message = `${'word '.repeat(20)}end.`;
    expect(print([fileReport([{ ...safeguard, message }])], { width: 40 })).toContain(
      '\n  word word word word word word word\n  word word',
    );
  });

  it('lets nothing that a declaration holds act on the terminal', () => {
    const text = source.replace('country: US', 'country: \u001b[31mUS\u202e\u0007');
    const hostile = {
      ...safeguard,
      message: 'Not \u001b]0;title\u0007 known.\nReally.',
      range: on(4, 14, 9, 'a\u001b[2J.yaml'),
    };
    const report = print([{ ...fileReport([hostile], text, 'a\u001b[2J.yaml'), facts }]);
    expect(report.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    expect(report).toContain('country: \\u{1b}[31mUS\\u{202e}\\u{7}');
    expect(report).toContain('Not \\u{1b}]0;title\\u{7} known.\\nReally.');
    expect(report).toContain('^'.repeat('\\u{1b}[31mUS\\u{202e}\\u{7}'.length));
  });

  it('paints only when it is asked to', () => {
    const painted = print([fileReport([safeguard])], { colour: 1 });
    expect(painted).toContain('\u001b[31merror\u001b[39m');
    expect(stripVTControlCharacters(painted)).toBe(print([fileReport([safeguard])]));
  });
});
