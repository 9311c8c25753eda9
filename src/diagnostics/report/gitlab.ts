import type { Diagnostic, Severity } from '../diagnostic.ts';
import { fingerprints } from './fingerprint.ts';
import type { Report } from './report.ts';
import { visible } from './visible.ts';

const SEVERITIES: Readonly<Record<Severity, 'major' | 'minor' | 'info'>> = {
  error: 'major',
  warning: 'minor',
  info: 'info',
};

/** The Code Quality report of GitLab. */
export function gitlab(): Report {
  const fingerprint = fingerprints();
  const issues: unknown[] = [];
  return {
    add: ({ diagnostics }) => {
      // Suppressed findings count as well, so that those beside them keep their fingerprint.
      for (const diagnostic of diagnostics) {
        const issue = issueOf(diagnostic, fingerprint(diagnostic));
        if (!diagnostic.suppressed) issues.push(issue);
      }
      return '';
    },
    end: () => `${JSON.stringify(issues, null, 2)}\n`,
  };
}

function issueOf({ rule, severity, message, how, range }: Diagnostic, fingerprint: string) {
  return {
    description: visible(`${message} ${how}`),
    check_name: rule,
    fingerprint,
    severity: SEVERITIES[severity],
    location: { path: range.file, lines: { begin: range.line, end: range.endLine } },
  };
}
