import { someKnown } from '../../known.ts';
import type { Rule } from '../../rule.ts';

export default {
  id: 'controller/electronic-contact-missing',
  severity: 'warning',
  title: 'The controller has neither an e-mail address nor a contact form.',
  why: 'Whoever runs a website must give details by which people reach it quickly and directly.',
  how: 'Add `email`, or `form` with the address of a contact form.',
  law: ['GDPR-13-1-a-2', 'ECD-5-1-c'],
  bad: `controller: # <--
  # email: not written`,
  good: `controller:
  email: greta@greta.example`,
  *check(facts) {
    const { controller } = facts.model.declaration;
    if (!controller || someKnown(facts, ['controller'], controller, ['email', 'form'])) return;
    yield {
      path: ['controller', 'email'],
      at: 'key',
      message: 'The controller gives neither `email` nor `form`.',
    };
  },
} satisfies Rule;
