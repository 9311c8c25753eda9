import { type FactsOfProvision, generated } from './facts.ts';
import { identity, officer, representative } from './keys.ts';

const role = 'recipients.*.role';

/** Who decides, who answers and who represents (Articles 26 to 28, 37 and 38 GDPR). */
export const roles: readonly FactsOfProvision[] = [
  {
    provision: 'GDPR-26-1',
    paths: [
      role,
      'recipients.*.arrangement.essence',
      'recipients.*.arrangement.url',
      'recipients.*.arrangement.contactPoint.*',
    ],
    sections: ['joint-controllers'],
    columns: ['activity.joint_controllers', 'activity.joint_arrangement'],
  },
  {
    provision: 'GDPR-26-2',
    paths: [
      'recipients.*.arrangement.essence',
      'recipients.*.arrangement.url',
      'recipients.*.arrangement.contactPoint.*',
      'rights.onRequest',
    ],
    sections: ['joint-controllers'],
    columns: ['activity.joint_arrangement'],
  },
  {
    provision: 'GDPR-26-3',
    paths: [role],
    sections: ['joint-controllers'],
    columns: [],
    reason: generated,
  },
  {
    provision: 'GDPR-FASHION',
    paths: [
      role,
      'recipients.*.arrangement.essence',
      'cookies.*.*.activity',
      'cookies.*.*.access',
      'cookies.*.*.beforeConsent',
      'activities.*.legalBasis.consent',
    ],
    sections: ['entry', 'cookies', 'recipients', 'joint-controllers'],
    columns: [
      'activity.joint_controllers',
      'activity.joint_arrangement',
      'activity.legal_basis',
      'activity.cookies',
    ],
  },
  {
    provision: 'GDPR-FANPAGE',
    paths: [
      role,
      'recipients.*.service',
      'recipients.*.arrangement.essence',
      'recipients.*.arrangement.url',
      'recipients.*.privacyPolicy',
    ],
    sections: ['recipients', 'joint-controllers'],
    columns: ['activity.joint_controllers', 'activity.joint_arrangement'],
  },
  {
    provision: 'GDPR-27-1',
    paths: [
      ...representative,
      'controller.representatives.eu-gdpr.mandate',
      'controller.country',
      'notice.audience',
    ],
    sections: ['controller'],
    columns: ['controller.representative'],
  },
  {
    provision: 'GDPR-27-2',
    paths: ['controller.representatives.none', 'controller.publicBody'],
    sections: ['controller'],
    columns: ['controller.representative'],
  },
  {
    provision: 'GDPR-28-3',
    paths: [role, 'recipients.*.contract'],
    sections: [],
    columns: ['activity.processors', 'activity.dpa'],
  },
  {
    provision: 'GDPR-28-10',
    paths: [role],
    sections: ['recipients'],
    columns: ['activity.recipients.external', 'activity.processors'],
  },
  {
    provision: 'GDPR-37-1',
    paths: [
      'controller.dataProtectionOfficer.none',
      'controller.publicBody',
      'controller.headCount',
      'controller.country',
    ],
    sections: ['controller'],
    columns: ['controller.dpo'],
  },
  {
    provision: 'GDPR-37-7',
    paths: [...officer, 'controller.dataProtectionOfficer.notifiedToAuthority'],
    sections: ['controller'],
    columns: ['controller.dpo'],
  },
  {
    provision: 'GDPR-38-6',
    paths: [
      'controller.dataProtectionOfficer.otherRole',
      'controller.dataProtectionOfficer.name',
      identity,
      ...representative,
    ],
    sections: [],
    columns: ['controller.dpo'],
  },
];
