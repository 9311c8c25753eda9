import type { RuleInfo } from '../diagnostics/rule.ts';

const comment = { severity: 'error', law: [] } as const;

/** What can be wrong with what silences a rule: comments, and the baseline of accepted findings. */
export const suppressionRules = {
  unknownRule: {
    ...comment,
    id: 'suppressions/unknown-rule',
    title: 'A comment silences a rule that does not exist.',
    why: 'The finding that was meant stays, or was never there.',
    how: 'Correct the id; `privacyc rules` lists them.',
    bad: `activities:
  website:
    # privacyc-ignore retention/mising: the host decides # <--
    purpose: show the blog and keep it secure`,
    good: `activities:
  website:
    purpose: show the blog and keep it secure`,
  },
  reasonMissing: {
    ...comment,
    id: 'suppressions/reason-missing',
    title: 'A comment silences a rule and gives no reason.',
    why: 'Who is accountable must be able to show why a finding was set aside (Art. 5(2) GDPR).',
    how: 'Write the reason behind the colon: `# privacyc-ignore rule: reason`.',
    law: ['GDPR-5-2'],
    bad: `activities:
  website:
    # privacyc-ignore retention/missing # <--
    purpose: show the blog and keep it secure`,
    good: `activities:
  website:
    purpose: show the blog and keep it secure`,
  },
  expired: {
    ...comment,
    severity: 'warning',
    id: 'suppressions/expired',
    title: 'The time for which a finding was set aside is over.',
    why: 'Somebody promised to mend it by that day.',
    how: 'Mend the finding, or give a new day and a reason.',
    bad: `activities:
  website:
    # privacyc-ignore retention/missing: the host decides until 2025-01-31 # <--
    purpose: show the blog and keep it secure`,
    good: `activities:
  website:
    purpose: show the blog and keep it secure`,
  },
  unused: {
    ...comment,
    severity: 'warning',
    id: 'suppressions/unused',
    title: 'A comment silences a rule that finds nothing there.',
    why: 'A comment that does nothing hides the finding that comes one day.',
    how: 'Delete the comment.',
    bad: `activities:
  website:
    # privacyc-ignore retention/missing: the host decides # <--
    purpose: show the blog and keep it secure`,
    good: `activities:
  website:
    purpose: show the blog and keep it secure`,
  },
  baselineStale: {
    ...comment,
    severity: 'warning',
    id: 'suppressions/baseline-stale',
    title: 'The baseline accepts a finding that is no longer there.',
    why: 'An entry that accepts nothing hides the finding that comes back one day.',
    how: 'Delete the entry, or run `privacyc check --write-baseline`, which also accepts what is new.',
    bad: '',
    good: '',
  },
} as const satisfies Readonly<Record<string, RuleInfo>>;
