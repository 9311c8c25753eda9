import type { Rule } from '../../rule.ts';

export default {
  id: 'controller/country-missing',
  severity: 'warning',
  title: 'The controller’s country is not stated.',
  why: 'The country decides which authority is competent and whether a representative in the EU is needed.',
  how: 'Add `country`, the two-letter code of the address, such as `AT`.',
  law: ['GDPR-13-1-a-2', 'GDPR-13-1-a-3', 'GDPR-13-2-d-2'],
  bad: `controller: # <--
  # country: not written`,
  good: `controller:
  country: AT`,
  *check({ model }) {
    const { controller } = model.declaration;
    if (!controller || controller.country) return;
    yield {
      path: ['controller', 'country'],
      at: 'key',
      message: 'The controller’s `country` is not stated.',
    };
  },
} satisfies Rule;
