import type { Channel } from '../../schema/declaration.ts';
import type { Situation } from '../situation.ts';
import type { Condition } from './condition.ts';

const COOKIES = ['cookies', 'cookies.*'] as const;
const MARKETING = ['activities.*.directMarketing'] as const;

/** Art. 13(1) and (2) ePrivacy Directive: electronic mail in its wide sense. */
const ELECTRONIC: readonly Channel[] = ['email', 'sms', 'messenger'];

export const stored: Condition = {
  holds: ({ model }) => model.cookies.length > 0,
  absent: () => 'Nothing is declared to be stored or read on the device.',
  keys: COOKIES,
};

export const storedWithConsent: Condition = {
  holds: ({ model }) =>
    model.cookies.some(({ group, declared }) => group !== 'necessary' && !declared.exemption),
  absent: () => 'Nothing is declared to be stored or read on the device that needs consent.',
  keys: COOKIES,
};

export const storedWithoutConsent: Condition = {
  holds: ({ model }) =>
    model.cookies.some(({ group, declared }) => group === 'necessary' || declared.exemption),
  absent: () => 'Nothing is declared to be stored or read on the device without consent.',
  keys: COOKIES,
};

export const otherThanCookies: Condition = {
  holds: ({ model }) => model.cookies.some(({ storage }) => storage !== 'cookie'),
  absent: () => 'Nothing but cookies is declared.',
  keys: COOKIES,
};

export const measuredWithoutConsent: Condition = {
  holds: ({ model }) =>
    model.cookies.some(({ declared }) => declared.exemption === 'audienceMeasurement'),
  absent: () => 'No audience is declared to be measured without consent.',
  keys: COOKIES,
};

export const banner: Condition = {
  holds: ({ model: { declaration } }) =>
    declaration.consentManager !== undefined && declaration.consentManager.none === undefined,
  absent: () => 'No consent manager is declared.',
  keys: ['consentManager', ...COOKIES],
};

export const messages: Condition = {
  holds: (at) => sends(at).length > 0,
  absent: () => 'No marketing by electronic mail is declared.',
  keys: MARKETING,
};

export const messagesWithConsent: Condition = {
  holds: (at) => sends(at).some(({ declared }) => !declared.directMarketing?.softOptIn),
  absent: () => 'No marketing by electronic mail is declared outside existing customers.',
  keys: MARKETING,
};

export const messagesToCustomers: Condition = {
  holds: (at) => sends(at).some(({ declared }) => declared.directMarketing?.softOptIn),
  absent: () => 'No marketing by electronic mail without consent is declared.',
  keys: MARKETING,
};

function sends({ activities }: Situation): Situation['activities'] {
  return activities.filter(({ declared }) =>
    declared.directMarketing?.channels?.some((channel) => ELECTRONIC.includes(channel)),
  );
}
