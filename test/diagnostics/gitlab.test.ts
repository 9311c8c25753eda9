import { describe, expect, it } from 'vitest';
import { gitlab } from '../../src/diagnostics/report/gitlab.ts';
import { fileReport, hushed, on, printed, safeguard } from './findings.ts';

const issuesOf = (...files: Parameters<typeof printed>[1]) => JSON.parse(printed(gitlab, files));

describe('the Code Quality report of GitLab', () => {
  it('gives an issue its place, severity and fingerprint', () => {
    const severities = ['error', 'warning', 'info'] as const;
    const found = severities.map((severity) => ({ ...safeguard, severity }));
    const issues = issuesOf(fileReport([...found, hushed]));
    expect(issues[0]).toEqual({
      description: `${safeguard.message} ${safeguard.how}`,
      check_name: safeguard.rule,
      fingerprint: expect.stringMatching(/^[0-9a-f]{32}$/),
      severity: 'major',
      location: { path: 'privacy.yaml', lines: { begin: 4, end: 4 } },
    });
    expect(issues.map((one: { severity: string }) => one.severity)).toEqual([
      'major',
      'minor',
      'info',
    ]);
  });

  it('gives each finding a fingerprint of its own, in one file and across files', () => {
    const other = { ...safeguard, range: on(4, 5, 11, 'b.yaml') };
    const issues = issuesOf(fileReport([safeguard, safeguard]), fileReport([other], '', 'b.yaml'));
    const prints = issues.map((one: { fingerprint: string }) => one.fingerprint);
    expect(new Set(prints).size).toBe(3);
  });

  it('is a list also when there is nothing to report', () => {
    expect(issuesOf(fileReport([hushed]))).toEqual([]);
  });
});
