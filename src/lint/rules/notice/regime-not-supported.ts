import type { Rule } from '../../rule.ts';

/** The laws that have rules and wording in this version. */
const SUPPORTED = ['eu-gdpr'];

export default {
  id: 'notice/regime-not-supported',
  severity: 'error',
  title: 'This version has no rules and no wording for a law that the notice is to follow.',
  why: 'A notice that serves a law by half gives people and authorities a wrong picture.',
  how: 'Leave `eu-gdpr` only, and write the notice for the other law apart.',
  law: [],
  bad: `notice:
  regimes: [eu-gdpr, us-ca] # <--`,
  good: `notice:
  regimes: [eu-gdpr]`,
  *check({ model }) {
    for (const [index, regime] of (model.declaration.notice?.regimes ?? []).entries()) {
      if (SUPPORTED.includes(regime)) continue;
      yield {
        path: ['notice', 'regimes', String(index)],
        message: `\`${regime}\` has neither rules nor wording in this version; only \`eu-gdpr\` has.`,
      };
    }
  },
} satisfies Rule;
