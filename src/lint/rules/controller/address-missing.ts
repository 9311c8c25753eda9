import type { Rule } from '../../rule.ts';

export default {
  id: 'controller/address-missing',
  severity: 'error',
  title: 'The controller has no postal address.',
  why: 'Contact details belong to the notice, and whoever runs a website must state the place where it is established.',
  how: 'Add `address` as it stands on an envelope, without the country.',
  law: ['GDPR-13-1-a-2', 'ECD-5-1-b', 'GDPR-14-1-a', 'GDPR-30-1-a'],
  bad: `controller: # <--
  # address: not written`,
  good: `controller:
  address: Lindengasse 999, 1070 Wien`,
  *check({ model }) {
    const { controller } = model.declaration;
    if (!controller || controller.address) return;
    yield {
      path: ['controller', 'address'],
      at: 'key',
      message: 'The controller has no postal `address`.',
    };
  },
} satisfies Rule;
