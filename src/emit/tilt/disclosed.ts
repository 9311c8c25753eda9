import { legalBases } from '../../law/legal-bases.ts';
import type { Activity } from '../../model/model.ts';
import type { BasisFacts } from '../register/bases.ts';
import type { ConditionFacts } from '../register/conditions.ts';
import { termOf } from '../register/data.ts';
import type { Entry } from '../register/entry.ts';
import { addressOf } from '../register/recipient-address.ts';
import { isNone, type Scope, says } from '../register/scope.ts';
import type { Json } from './canonical.ts';
import { sourceIds } from './sources.ts';
import { storagePart } from './storage.ts';

type Members = Readonly<Record<string, Json | undefined>>;

/** An activity as the language sees it: each category of data with all that happens to it. */
export function disclosedPart(
  scope: Scope,
  activity: Activity,
  entry: Entry | undefined,
): readonly Json[] {
  if (!entry) return [];
  const shared = sharedPart(scope, activity, entry);
  if (activity.data.length === 0) return [{ ...unnamedPart(scope, activity, entry), ...shared }];
  return activity.data.map((term) => {
    const { id, label } = termOf(scope, term);
    return {
      _id: `${activity.id}/${id}`,
      category: label,
      ...shared,
      storage: storagePart(scope, entry, term),
      nonDisclosure: provisionPart(scope, activity, term.optional),
      'x-activity': activity.id,
      'x-dataCategory': {
        id,
        broader: term.broader,
        special: term.special,
      },
      'x-sources': sourceIds(entry, id),
    };
  });
}

/** An activity of which no categories are told: Art. 13 GDPR does not ask for them. */
function unnamedPart(scope: Scope, activity: Activity, entry: Entry): Members {
  return {
    _id: activity.id,
    category: '',
    storage: storagePart(scope, entry, undefined),
    nonDisclosure: provisionPart(scope, activity, false),
    'x-activity': activity.id,
  };
}

/** What the categories of an activity have in common. */
function sharedPart(scope: Scope, activity: Activity, entry: Entry): Members {
  const { legalBasis, legitimateInterest, specialCondition, dataSubjects } = entry;
  const interests = (legitimateInterest ?? []).map(({ interest, for: what }) => ({
    exists: true,
    reasoning: interest,
    'x-for': what,
  }));
  return {
    purposes: [
      {
        purpose: entry.name ?? activity.id,
        description: entry.purposes?.purpose ?? '',
        'x-kinds': activity.kinds,
      },
    ],
    legalBases: [
      ...(legalBasis ?? []).map((basis) => basisPart(scope, basis)),
      ...(specialCondition ?? []).map((one) => conditionPart(scope, one)),
    ],
    legitimateInterests: interests,
    recipients: recipientsPart(scope, activity, entry),
    'x-recipients': entry.recipients && isNone(entry.recipients) ? 'none' : undefined,
    'x-dataSubjects': (dataSubjects ?? []).map(({ id, label }) => ({ id, label })),
    'x-profiling':
      typeof entry.automatedDecisions?.profiling === 'string'
        ? entry.automatedDecisions.profiling
        : undefined,
  };
}

function basisPart({ labels }: Scope, facts: BasisFacts): Members {
  const { basis, for: what, law, consent, task, whose } = facts;
  return {
    reference: `GDPR-6-1-${legalBases[basis].letter}`,
    description: `${labels.bases[basis]}${what ? labels.basis.for(what) : ''}`,
    'x-basis': basis,
    'x-for': what,
    'x-law': law,
    'x-task': task,
    'x-whose': whose,
    'x-consent': consent && {
      give: consent.give,
      withdraw: consent.withdraw,
      explicit: consent.explicit,
    },
  };
}

function conditionPart({ labels }: Scope, facts: ConditionFacts): Members {
  const { condition, article, law, officialAuthority } = facts;
  return {
    reference: `GDPR-${article.replace(/[()]+/g, '-').replace(/-$/, '')}`,
    description: labels.conditions[condition],
    'x-basis': condition,
    'x-law': law,
    'x-officialAuthority': officialAuthority,
  };
}

/** Those outside the company, as the policy names them. */
function recipientsPart(
  { labels }: Scope,
  activity: Activity,
  { recipients }: Entry,
): readonly Json[] {
  if (!recipients || isNone(recipients)) return [];
  return (recipients.external ?? []).map(({ id, name, country, category, role }) => ({
    name,
    country,
    address: addressAt(activity, id),
    category: category ?? (role ? labels.recipientRoles[role] : ''),
    'x-id': id,
    'x-role': role,
    'x-uncategorised': category === undefined || undefined,
  }));
}

function addressAt({ recipients }: Activity, id: string): string | undefined {
  const recipient = recipients.find((one) => one.id === id);
  return recipient && addressOf(recipient);
}

/** Whether people must provide a category, and what follows if they do not (Art. 13(2)(e) GDPR). */
function provisionPart(scope: Scope, { declared }: Activity, optional: boolean): Json | undefined {
  if (!declared.provision) return undefined;
  const { optional: _, ...ways } = declared.provision;
  const said = Object.entries(ways).map(([way, text]) => [way, says(scope, text)] as const);
  const consequences = said.flatMap(([way, text]) => (way === 'none' || !text ? [] : [text]));
  const is = (...words: readonly string[]) =>
    !optional && said.some(([way]) => words.includes(way));
  return {
    legalRequirement: is('statutory'),
    contractualRegulation: is('contractual', 'toEnterContract'),
    obligationToProvide: is('statutory'),
    consequences: consequences.join('; '),
    'x-ways': said.map(([way, text]) => ({ way, consequence: text })),
    'x-optional': optional || undefined,
  };
}
