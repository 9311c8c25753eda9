import { describe, expect, it } from 'vitest';
import { github } from '../../src/diagnostics/report/github.ts';
import { fileReport, hushed, on, printed, safeguard } from './findings.ts';

describe('the report for GitHub Actions', () => {
  it('annotates the place, with rule, advice and law', () => {
    const warning = { ...safeguard, severity: 'warning', law: [] } as const;
    const info = { ...warning, severity: 'info' } as const;
    const place =
      'file=privacy.yaml,line=4,endLine=4,col=5,endColumn=16,title=transfers/safeguard-missing';
    const text = `Transfer to US names no safeguard.%0Afix: ${safeguard.how}`;
    expect(printed(github, [fileReport([safeguard, hushed, warning, info])])).toBe(
      `::error ${place}::${text}%0Alaw: GDPR Art. 13(1)(f), Art. 46
::warning ${place}::${text}
::notice ${place}::${text}
1 error, 1 warning, 1 info in 1 file
`,
    );
  });

  it('leaves columns out where a range takes several lines', () => {
    const range = { ...safeguard.range, endLine: 6 };
    expect(printed(github, [fileReport([{ ...safeguard, range }])])).toContain(
      '::error file=privacy.yaml,line=4,endLine=6,title=',
    );
  });

  it('lets no name and no value end a command or start one', () => {
    const message = '100 %\r\n::error::b\u001b[31m, c';
    const hostile = { ...safeguard, message, range: on(1, 1, 1, 'a,b:c%\n::d.yaml') };
    const lines = printed(github, [fileReport([hostile])]).split('\n');
    expect(lines).toHaveLength(3);
    expect(lines[0]).toMatch(/^::error file=a%2Cb%3Ac%25%0A%3A%3Ad\.yaml,line=1,/);
    expect(lines[0]).toContain('::100 %25\\r\\n::error::b\\u{1b}[31m, c%0Afix: ');
  });

  it('says that it has run where there is nothing to annotate, unless it is quiet', () => {
    expect(printed(github, [fileReport([]), fileReport([])])).toBe('no problems in 2 files\n');
    expect(printed(github, [fileReport([])], { quiet: true })).toBe('');
  });
});
