import { hasItems } from '../../known.ts';
import type { Rule } from '../../rule.ts';

export default {
  id: 'notice/regime-missing',
  severity: 'error',
  title: 'The declaration does not say which law the notice follows.',
  why: 'The law decides which facts are asked for and which sentences are printed.',
  how: 'Write `regimes: [eu-gdpr]` under `notice`.',
  law: [],
  bad: `notice: # <--
  # regimes: not written`,
  good: `notice:
  regimes: [eu-gdpr]`,
  *check(facts) {
    const path = ['notice', 'regimes'];
    if (hasItems(facts, path, facts.model.declaration.notice?.regimes)) return;
    yield { path, at: 'key', message: 'No law is named under `notice.regimes`.' };
  },
} satisfies Rule;
