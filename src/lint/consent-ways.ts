import type { Consent } from '../schema/declaration.ts';

type Way = NonNullable<Consent['give']>;

/** What a way of giving or withdrawing consent takes from people. */
interface Effort {
  /** False where it is no statement and no clear act (GDPR Art. 4(11), recital 32). */
  readonly act: boolean;
  /** 1 a click, 2 a typed message, 3 a conversation or a search in settings, 4 paper. */
  readonly give: number;
  readonly withdraw: number;
}

/**
 * The ways of the language by their effort. A form or a box in a form is typed when it is given and
 * a click when it is withdrawn, so that an honest pair is never taken for a harder one.
 * Source: GDPR Art. 7(3); EDPB Guidelines 05/2020 v1.1 of 4 May 2020, paras 112 to 118.
 */
export const consentWays: Readonly<Record<Way, Effort>> = {
  consentManager: { act: true, give: 1, withdraw: 1 },
  button: { act: true, give: 1, withdraw: 1 },
  providerDialog: { act: true, give: 1, withdraw: 1 },
  accountSettings: { act: true, give: 1, withdraw: 1 },
  checkbox: { act: true, give: 2, withdraw: 1 },
  form: { act: true, give: 2, withdraw: 1 },
  doubleOptIn: { act: true, give: 2, withdraw: 1 },
  unsubscribeLink: { act: false, give: 2, withdraw: 1 },
  email: { act: true, give: 2, withdraw: 2 },
  phone: { act: true, give: 3, withdraw: 3 },
  spoken: { act: true, give: 3, withdraw: 3 },
  browserSettings: { act: false, give: 3, withdraw: 3 },
  post: { act: true, give: 4, withdraw: 4 },
  signature: { act: true, give: 4, withdraw: 4 },
};
