import type { Rule } from '../../rule.ts';
import { sameName } from '../../same-name.ts';

export default {
  id: 'controller/representative-is-officer',
  severity: 'warning',
  title: 'The representative is also the data protection officer.',
  why: 'The representative acts on the controller’s instructions; the officer must be free of them (EDPB Guidelines 3/2018).',
  how: 'Name two different people or firms.',
  law: ['GDPR-27-1', 'GDPR-38-6'],
  bad: `controller:
  country: CH
  dataProtectionOfficer:
    name: Datavertreter GmbH
    email: dpo@datavertreter.example
    notifiedToAuthority: 2026-01-15
  representatives:
    eu-gdpr: { name: Datavertreter GmbH, country: DE, email: eu@datavertreter.example } # <--`,
  good: `controller:
  country: CH
  dataProtectionOfficer:
    name: Dr. Ines Haberkorn
    email: dpo@greta.example
    notifiedToAuthority: 2026-01-15
  representatives:
    eu-gdpr: { name: Datavertreter GmbH, country: DE, email: eu@datavertreter.example }`,
  *check({ model }) {
    const { dataProtectionOfficer, representatives } = model.controller.declared;
    const representative = representatives?.['eu-gdpr']?.name;
    if (!sameName(dataProtectionOfficer?.name, representative)) return;
    yield {
      path: ['controller', 'representatives', 'eu-gdpr', 'name'],
      message: `“${representative}” is both representative and data protection officer.`,
    };
  },
} satisfies Rule;
