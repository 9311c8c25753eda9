import type { Provision } from '../provision.ts';
import { ePrivacy, from, inteligo } from './sources.ts';

/** Article 13 ePrivacy Directive: marketing by electronic message. */
export const marketing: readonly Provision[] = [
  {
    id: 'EPD-13-1',
    ref: 'ePrivacy Directive Art. 13(1)',
    kind: 'statute',
    severity: 'error',
    title: 'Consent to marketing messages',
    duty: 'People have consented before they get marketing by e-mail or text message.',
    when: 'individuals get electronic marketing outside Art. 13(2)',
    ...from(ePrivacy),
  },
  {
    id: 'EPD-13-2',
    ref: 'ePrivacy Directive Art. 13(2)',
    kind: 'statute',
    severity: 'error',
    title: 'Marketing to customers',
    duty: 'The address comes from a sale, the products are one’s own and similar, and people can object at collection and in every message.',
    when: 'electronic marketing goes to customers without consent',
    ...from(ePrivacy, inteligo),
  },
  {
    id: 'EPD-13-4',
    ref: 'ePrivacy Directive Art. 13(4)',
    kind: 'statute',
    severity: 'error',
    title: 'Sender and address to object',
    duty: 'Every message shows who sends it and a valid address to stop it.',
    when: 'electronic marketing is sent',
    ...from(ePrivacy),
  },
];
