import * as activity from './activities.ts';
import type { Condition, Conditions } from './condition.ts';
import * as device from './devices.ts';
import * as notice from './notice.ts';
import * as party from './parties.ts';
import * as tool from './tools.ts';

const information: Conditions = {
  'GDPR-12-1-f': [notice.offeredToChildren],
  'GDPR-12-1-g': [notice.manyLanguages],
  'GDPR-13-1-a-3': [party.outsideTheUnion, party.notExempt],
  'GDPR-13-1-b': [party.officer],
  'GDPR-13-1-c-3': [activity.onLaw],
  'GDPR-13-1-c-4': [activity.special],
  'GDPR-13-1-d-1': [activity.onInterests],
  'GDPR-13-1-d-2': [activity.onInterests],
  'GDPR-13-1-e-1': [party.disclosed],
  'GDPR-13-1-e-2': [party.disclosed],
  'GDPR-13-1-e-3': [party.disclosed],
  'GDPR-13-1-f-1': [party.abroad],
  'GDPR-13-1-f-2': [party.abroad],
  'GDPR-13-1-f-3': [party.abroad, tool.notAdequate],
  'GDPR-13-1-f-4': [party.abroad, tool.copied],
  'GDPR-13-1-f-5': [party.abroad],
  'GDPR-13-2-a-3': [activity.periodGiven],
  'GDPR-13-2-b-5': [activity.objectionable],
  'GDPR-13-2-b-6': [activity.portable],
  'GDPR-13-2-c-1': [activity.onConsent],
  'GDPR-13-2-c-2': [activity.onConsent],
  'GDPR-13-2-c-3': [activity.onConsent],
  'GDPR-13-2-e-1': [activity.collected],
  'GDPR-13-2-e-2': [activity.required],
  'GDPR-13-2-e-3': [activity.optionalFields],
  'GDPR-13-2-f-1': [activity.decided],
  'GDPR-13-2-f-2': [activity.decided],
  'GDPR-13-2-f-3': [activity.decided],
  'GDPR-13-2-f-4': [activity.notDecided],
  'GDPR-13-2-f-5': [activity.scored],
  'GDPR-13-2-f-6': [activity.profiled],
  'GDPR-13-3': [notice.newPurpose],
  'GDPR-13-4': [activity.alreadyInformed],
};

const fromElsewhere: Conditions = {
  'GDPR-14-1-b': [party.officer],
  'GDPR-14-1-e': [party.disclosed],
  'GDPR-14-1-f': [party.abroad],
  'GDPR-14-2-b': [activity.onInterests],
  'GDPR-14-2-d': [activity.onConsent],
  'GDPR-14-2-f-2': [activity.publicSource],
  'GDPR-14-2-g': [activity.decided],
  'GDPR-14-4': [notice.newPurpose],
  'GDPR-14-5': [activity.exemptFromInforming],
};

const rights: Conditions = {
  'GDPR-21-4-1': [activity.objectionForReasons],
  'GDPR-21-4-2': [activity.marketing],
  'GDPR-21-5': [activity.objectionable],
  'GDPR-21-6': [activity.research],
  'GDPR-22-2': [activity.decided],
  'GDPR-22-3': [activity.decided, activity.decidedOnContractOrConsent],
  'GDPR-22-4': [activity.decided, activity.decidedOnSpecialData],
  'GDPR-7-1': [activity.onConsent],
  'GDPR-7-2': [activity.onConsent],
  'GDPR-7-3-1': [activity.onConsent],
  'GDPR-7-3-2': [activity.onConsent],
  'GDPR-7-4': [activity.onConsent],
  'GDPR-CONS-INF': [activity.onConsent],
  'GDPR-CONS-GRAN': [activity.onConsent],
  'GDPR-CONS-SWAP': [activity.onConsent, activity.onConsentAndAnother],
  'GDPR-CONS-SCROLL': [activity.onConsent],
  'GDPR-8-1': [notice.offeredToChildren, activity.onConsent],
  'GDPR-8-2': [notice.offeredToChildren, activity.onConsent],
  'GDPR-8-N': [notice.meantForAdults],
  'GDPR-9-2': [activity.special],
  'GDPR-9-INF': [activity.special],
  'GDPR-10': [activity.offences],
};

const parties: Conditions = {
  'GDPR-26-1': [party.joint],
  'GDPR-26-2': [party.joint],
  'GDPR-26-3': [party.joint],
  'GDPR-FASHION': [party.embedded],
  'GDPR-FANPAGE': [party.platform],
  'GDPR-27-1': [party.outsideTheUnion, party.notExempt],
  'GDPR-27-2': [party.outsideTheUnion, party.unrepresented],
  'GDPR-28-3': [party.processor],
  'GDPR-28-10': [party.processor],
  'GDPR-37-7': [party.officer],
  'GDPR-38-6': [party.officer],
  'GDPR-44': [party.abroad],
  'GDPR-45': [party.abroad, tool.adequate],
  'GDPR-46-2': [party.abroad, tool.safeguarded],
  'GDPR-46-3': [party.abroad, tool.authorised],
  'GDPR-47': [party.abroad, tool.corporateRules],
  'GDPR-SCHREMS2': [party.abroad, tool.assessable],
  'GDPR-49-1': [party.abroad, tool.derogation],
  'GDPR-49-1-a': [party.abroad, tool.explicitConsent],
  'GDPR-49-1-2': [party.abroad, tool.compelling],
};

const devices: Conditions = {
  'EPD-5-3-1': [device.storedWithConsent],
  'EPD-5-3-2': [device.storedWithoutConsent],
  'EPD-5-3-4': [device.stored],
  'EPD-5-3-5': [device.stored],
  'EPD-5-3-6': [device.otherThanCookies],
  'EPD-CONS-1': [device.banner],
  'EPD-CONS-2': [device.storedWithConsent],
  'EPD-CNIL-13': [device.measuredWithoutConsent],
  'EPD-CNIL-25': [device.measuredWithoutConsent],
  'EPD-CNIL-AM': [device.measuredWithoutConsent],
  'EPD-CNIL-6': [device.banner],
  'EPD-NAT': [device.banner],
  'EPD-NATLAW': [device.stored],
  'EPD-13-1': [device.messagesWithConsent],
  'EPD-13-2': [device.messagesToCustomers],
  'EPD-13-4': [device.messages],
};

const register: Conditions = {
  'GDPR-30-1-d': [party.disclosed],
  'GDPR-30-1-e-1': [party.abroad],
  'GDPR-30-1-e-2': [party.abroad],
  'GDPR-30-2-c': [party.abroad],
  'GDPR-30-5': [party.recordsExemption],
};

/** The conditions of all provisions that have one. */
export const conditions: Conditions = {
  ...information,
  ...fromElsewhere,
  ...rights,
  ...parties,
  ...devices,
  ...register,
};

/** What must be the case before a provision asks for anything; nothing for what always does. */
export function conditionsOf(provision: string): readonly Condition[] {
  return conditions[provision] ?? [];
}
