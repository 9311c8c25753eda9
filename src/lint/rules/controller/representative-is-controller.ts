import type { Rule } from '../../rule.ts';
import { sameName } from '../../same-name.ts';

export default {
  id: 'controller/representative-is-controller',
  severity: 'error',
  title: 'The controller names itself as its representative.',
  why: 'A representative stands in for a controller that has no establishment in the EU; it is another person.',
  how: 'Name the person or firm that you have mandated, or `none` if the controller is established in the EU.',
  law: ['GDPR-27-1', 'GDPR-13-1-a-3'],
  bad: `controller:
  country: CH
  representatives:
    eu-gdpr: { name: Greta Lindner, country: DE, email: greta@greta.example } # <--`,
  good: `controller:
  country: CH
  representatives:
    eu-gdpr: { name: Datavertreter GmbH, country: DE, email: eu@datavertreter.example }`,
  *check({ model }) {
    const { name, representatives } = model.controller.declared;
    const representative = representatives?.['eu-gdpr']?.name;
    if (!sameName(name, representative)) return;
    yield {
      path: ['controller', 'representatives', 'eu-gdpr', 'name'],
      message: `“${representative}” is the controller itself, not a representative.`,
    };
  },
} satisfies Rule;
