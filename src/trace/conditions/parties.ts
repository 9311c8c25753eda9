import { isInEea } from '../../law/eea.ts';
import type { Situation } from '../situation.ts';
import type { Condition } from './condition.ts';

const OFFICER = 'controller.dataProtectionOfficer';
const REPRESENTATIVES = 'controller.representatives';
const ROLES = ['recipients.*.role', 'activities.*.recipients'] as const;

/** Art. 37(1) and (4) */
export const officer: Condition = {
  holds: ({ model }) => {
    const declared = model.controller.declared.dataProtectionOfficer;
    return declared !== undefined && declared.none === undefined;
  },
  absent: () => 'No data protection officer is declared.',
  keys: [OFFICER],
};

/** Art. 3(2) */
export const outsideTheUnion: Condition = {
  holds: ({ model }) => model.controller.inEea === false,
  absent: () => 'The controller is established in the EEA.',
  keys: ['controller.country'],
};

/** Art. 27(2) */
export const notExempt: Condition = {
  holds: ({ model }) => {
    const { publicBody, representatives } = model.controller.declared;
    return !publicBody && representatives?.none === undefined;
  },
  absent: () => 'An exemption from naming a representative is declared.',
  keys: [REPRESENTATIVES],
};

export const unrepresented: Condition = {
  holds: ({ model }) => model.controller.declared.representatives?.['eu-gdpr'] === undefined,
  absent: () => 'A representative in the EU is named.',
  keys: [REPRESENTATIVES],
};

export const disclosed: Condition = {
  holds: ({ activities }) => activities.some(({ recipients }) => recipients.length > 0),
  absent: (noun) => `No ${noun} discloses data to anyone.`,
  keys: ['activities.*.recipients'],
};

export const joint: Condition = {
  holds: (at) => hasRole(at, 'jointController'),
  absent: () => 'No joint controller is declared.',
  keys: ROLES,
};

export const processor: Condition = {
  holds: (at) => hasRole(at, 'processor'),
  absent: () => 'No processor is declared.',
  keys: ROLES,
};

function hasRole({ recipients }: Situation, role: 'jointController' | 'processor'): boolean {
  return recipients.some((recipient) => recipient.role === role);
}

/** CJEU C-40/17: content of another controller that sends data of visitors to it. */
export const embedded: Condition = {
  holds: ({ activities }) => activities.some(({ kinds }) => kinds.includes('functional.embed')),
  absent: () => 'No embedded content of others is declared.',
  keys: ['activities.*.kind'],
};

/** CJEU C-210/16: pages on a platform. */
export const platform: Condition = {
  holds: ({ activities }) => activities.some(({ kinds }) => kinds.includes('marketing.social')),
  absent: () => 'No pages on a platform are declared.',
  keys: ['activities.*.kind'],
};

/** A seat outside the EEA counts as well: the law asks for a transfer to be declared then. */
export const abroad: Condition = {
  holds: ({ recipients, transfers }) =>
    transfers.length > 0 ||
    recipients.some(
      ({ country, role }) =>
        country !== undefined && !isInEea(country) && role !== 'public' && role !== 'internal',
    ),
  absent: (noun) =>
    noun === 'activity'
      ? 'No transfer outside the EEA is declared.'
      : `No ${noun} is declared to send data outside the EEA.`,
  keys: ['recipients.*.country', 'recipients.*.transfers', 'activities.*.recipients'],
};

export const recordsExemption: Condition = {
  holds: ({ model }) => model.controller.declared.recordsExemption !== undefined,
  absent: () => 'No exemption from the register is claimed.',
  keys: ['controller.recordsExemption'],
};
