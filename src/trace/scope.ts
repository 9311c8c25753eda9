import type { Activity, Recipient } from '../model/model.ts';

/** The activities that a group of provisions concerns, and what they are called. */
export interface Scope {
  readonly includes: (activity: Activity) => boolean;
  /** Of those whom these activities involve; without it, all. */
  readonly involves?: (recipient: Recipient) => boolean;
  readonly noun: string;
  /** Said where there is none of them. */
  readonly absent: string;
}

const isOwn = ({ active, role }: Activity) => active && role === 'controller';

// What is still open may turn out to be anything: it stays within each scope.
const hasOpenSource = ({ sources }: Activity) => sources.length === 0;
const hasOpenBasis = ({ bases }: Activity) => bases.length === 0;
const isOfKind = ({ kinds }: Activity, kind: string) => kinds.length === 0 || kinds.includes(kind);
const hasRole = ({ role }: Recipient, wanted: Recipient['role']) =>
  role === undefined || role === wanted;

const own: Scope = {
  includes: isOwn,
  noun: 'activity',
  absent: 'No activity is carried out as a controller.',
};

/** Art. 14 GDPR; observed data and own records do not come from elsewhere. */
const fromElsewhere: Scope = {
  includes: (one) =>
    isOwn(one) && (hasOpenSource(one) || one.notice === 'article14' || one.notice === 'both'),
  noun: 'activity with data from elsewhere',
  absent: 'No data come from anyone but the people themselves.',
};

const fromThePerson: Scope = {
  includes: (one) => isOwn(one) && one.notice !== 'article14',
  noun: 'activity with data from the person',
  absent: 'No data are collected from the people themselves.',
};

/** Art. 7 GDPR */
const onConsent: Scope = {
  includes: (one) =>
    isOwn(one) &&
    (hasOpenBasis(one) ||
      one.bases.some(({ word }) => word === 'consent') ||
      one.declared.specialCategories?.explicitConsent !== undefined ||
      one.declared.automatedDecision?.ground?.explicitConsent !== undefined),
  noun: 'activity',
  absent: 'No activity rests on consent.',
};

/** Art. 26 GDPR */
const withPartners: Scope = {
  includes: ({ active }) => active,
  involves: (one) => hasRole(one, 'jointController'),
  noun: 'activity',
  absent: 'No activity is declared.',
};

/** Art. 28 GDPR */
const withProcessors: Scope = {
  ...withPartners,
  involves: (one) => hasRole(one, 'processor'),
};

/** CJEU C-40/17 */
const embedding: Scope = {
  includes: (one) => isOwn(one) && isOfKind(one, 'functional.embed'),
  noun: 'activity',
  absent: 'No embedded content of others is declared.',
};

/** CJEU C-210/16 */
const onPlatforms: Scope = {
  includes: (one) => isOwn(one) && isOfKind(one, 'marketing.social'),
  noun: 'activity',
  absent: 'No pages on a platform are declared.',
};

/** Art. 13 ePrivacy Directive */
const marketing: Scope = {
  includes: (one) => isOwn(one) && one.directMarketing,
  noun: 'activity',
  absent: 'No direct marketing is declared.',
};

const registered: Scope = {
  includes: ({ role }) => role === 'controller',
  noun: 'activity',
  absent: 'No activity is carried out as a controller.',
};

const onBehalf: Scope = {
  includes: ({ role }) => role === 'processor',
  noun: 'activity on behalf of others',
  absent: 'No activity is carried out on behalf of others.',
};

const all: Scope = {
  includes: ({ active }) => active,
  noun: 'activity',
  absent: 'No activity is declared.',
};

const scopes: readonly (readonly [prefix: string, scope: Scope])[] = [
  ['GDPR-13-', fromThePerson],
  ['GDPR-14-', fromElsewhere],
  ['GDPR-7-', onConsent],
  ['GDPR-CONS-', onConsent],
  ['GDPR-26-', withPartners],
  ['GDPR-28-', withProcessors],
  ['GDPR-FASHION', embedding],
  ['GDPR-FANPAGE', onPlatforms],
  ['GDPR-27-', all],
  ['GDPR-37-', all],
  ['GDPR-38-', all],
  ['GDPR-4', all],
  ['GDPR-SCHREMS2', all],
  ['GDPR-30-2-', onBehalf],
  ['GDPR-30-', registered],
  ['EPD-13-', marketing],
  ['EPD-', all],
];

/** The scope of a provision, by its id. */
export function scopeOf(provision: string): Scope {
  return scopes.find(([prefix]) => provision.startsWith(prefix))?.[1] ?? own;
}
