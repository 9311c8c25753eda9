import type { Rule } from '../../rule.ts';

export default {
  id: 'controller/missing',
  severity: 'error',
  title: 'The declaration names no controller.',
  why: 'People must learn first of all who decides about their data and answers for them.',
  how: 'Add `controller` with at least `name`, `address`, `country` and `email`.',
  law: ['GDPR-13-1-a-1', 'GDPR-13-1-a-2', 'GDPR-14-1-a', 'GDPR-30-1-a'],
  bad: '# controller: not written # <--',
  good: `controller:
  name: Greta Lindner
  address: Lindengasse 999, 1070 Wien
  country: AT
  email: greta@greta.example`,
  *check({ model }) {
    if (model.declaration.controller) return;
    yield { path: ['controller'], at: 'key', message: 'No `controller` is declared.' };
  },
} satisfies Rule;
