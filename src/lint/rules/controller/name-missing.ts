import type { Rule } from '../../rule.ts';

export default {
  id: 'controller/name-missing',
  severity: 'error',
  title: 'The controller has no name.',
  why: 'The notice and the register must name the company or the person that answers for the data.',
  how: 'Add `name`: the company with its legal form, or the person’s full name.',
  law: ['GDPR-13-1-a-1', 'GDPR-14-1-a', 'GDPR-4-7', 'GDPR-30-1-a'],
  bad: `controller: # <--
  # name: not written`,
  good: `controller:
  name: Greta Lindner`,
  *check({ model }) {
    const { controller } = model.declaration;
    if (!controller || controller.name) return;
    yield {
      path: ['controller', 'name'],
      at: 'key',
      message: 'The controller has no `name`.',
    };
  },
} satisfies Rule;
