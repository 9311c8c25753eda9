import type { Activity } from '../model/model.ts';

/** The activities that a group of provisions concerns, and what they are called. */
export interface Scope {
  readonly includes: (activity: Activity) => boolean;
  readonly noun: string;
  /** Said where there is none of them. */
  readonly absent: string;
}

const isOwn = ({ active, role }: Activity) => active && role === 'controller';

/** A source that is still open may turn out to be any. */
const hasSource = ({ sources }: Activity) => sources.length > 0;

const own: Scope = {
  includes: isOwn,
  noun: 'activity',
  absent: 'No activity is carried out as a controller.',
};

/** Art. 14 GDPR; observed data and own records do not come from elsewhere. */
const fromElsewhere: Scope = {
  includes: (activity) =>
    isOwn(activity) &&
    (!hasSource(activity) || activity.notice === 'article14' || activity.notice === 'both'),
  noun: 'activity with data from elsewhere',
  absent: 'No data come from anyone but the people themselves.',
};

const fromThePerson: Scope = {
  includes: (activity) => isOwn(activity) && activity.notice !== 'article14',
  noun: 'activity with data from the person',
  absent: 'No data are collected from the people themselves.',
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
  ['GDPR-30-1-', registered],
  ['GDPR-30-2-', onBehalf],
  ['GDPR-30-', registered],
  ['GDPR-26-', all],
  ['GDPR-27-', all],
  ['GDPR-28-', all],
  ['GDPR-37-', all],
  ['GDPR-38-', all],
  ['GDPR-4', all],
  ['GDPR-SCHREMS2', all],
  ['EPD-', all],
];

/** The scope of a provision, by its id. */
export function scopeOf(provision: string): Scope {
  return scopes.find(([prefix]) => provision.startsWith(prefix))?.[1] ?? own;
}
