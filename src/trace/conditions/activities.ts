import type { BasisWord } from '../../model/model.ts';
import { isKindOf } from '../../model/vocabulary.ts';
import type { Situation } from '../situation.ts';
import type { Condition } from './condition.ts';

const BASES = ['activities.*.legalBasis'] as const;
const EXPLICIT = 'activities.*.specialCategories';
const DECISION = ['automatedDecisions', 'activities.*.automatedDecision'] as const;
const SCORING = ['finance.credit_check', 'security.fraud'];
const SPECIAL = ['activities.*.data', 'vocabulary.data.*.special', EXPLICIT] as const;

/** Art. 6(1): an activity rests on one of these bases. */
function restingOn(words: readonly BasisWord[], called: string): Condition {
  return {
    holds: (at) => hasBasis(at, words),
    absent: (noun) => `No ${noun} rests on ${called}.`,
    keys: BASES,
  };
}

function hasBasis({ activities }: Situation, words: readonly BasisWord[]): boolean {
  return activities.some(({ bases }) => bases.some(({ word }) => words.includes(word)));
}

export const onInterests = restingOn(['legitimateInterests'], 'legitimate interests');
export const onLaw = restingOn(['legalObligation', 'publicTask'], 'a legal obligation or a task');

export const onConsent: Condition = {
  holds: (at) =>
    hasBasis(at, ['consent']) ||
    at.activities.some(
      ({ declared }) =>
        declared.specialCategories?.explicitConsent !== undefined ||
        declared.automatedDecision?.ground?.explicitConsent !== undefined,
    ),
  absent: (noun) => `No ${noun} rests on consent.`,
  keys: [...BASES, EXPLICIT, 'activities.*.automatedDecision.ground'],
};

export const onConsentAndAnother: Condition = {
  holds: ({ activities }) =>
    activities.some(
      ({ bases }) => bases.length > 1 && bases.some(({ word }) => word === 'consent'),
    ),
  absent: (noun) => `No ${noun} rests on consent and on another basis.`,
  keys: BASES,
};

/** Art. 20(1)(a) */
export const portable: Condition = {
  holds: ({ model }) => model.rights.portability !== undefined,
  absent: (noun) => `No ${noun} rests on consent or on a contract.`,
  keys: BASES,
};

/** Art. 21(1), (2) and (6) */
export const objectionable: Condition = {
  holds: ({ model: { rights } }) =>
    rights.objection.length + rights.marketing.length + rights.research.length > 0,
  absent: () =>
    'No activity rests on legitimate interests or a public task, and none is direct marketing or research.',
  keys: [...BASES, 'activities.*.directMarketing', 'activities.*.kind'],
};

export const objectionForReasons: Condition = {
  holds: ({ model }) => model.rights.objection.length > 0,
  absent: () =>
    'Apart from direct marketing, no activity rests on legitimate interests or a public task.',
  keys: BASES,
};

export const marketing: Condition = {
  holds: ({ activities }) => activities.some(({ directMarketing }) => directMarketing),
  absent: () => 'No direct marketing is declared.',
  keys: ['activities.*.directMarketing'],
};

/** Art. 89(1) */
export const research: Condition = {
  holds: ({ model }) => model.rights.research.length > 0,
  absent: () => 'No research and no statistics are declared.',
  keys: ['activities.*.kind'],
};

export const collected: Condition = {
  holds: ({ activities }) =>
    activities.some(({ sources }) =>
      sources.some(({ kind }) => kind === 'subject' || kind === 'observed'),
    ),
  absent: () => 'No data are collected from the people themselves.',
  keys: ['activities.*.source'],
};

export const required: Condition = {
  holds: ({ activities }) =>
    activities.some(({ declared: { provision } }) =>
      [
        provision?.statutory,
        provision?.contractual,
        provision?.toEnterContract,
        provision?.technical,
      ].some((need) => need !== undefined),
    ),
  absent: (noun) => `No ${noun} requires that people give data.`,
  keys: ['activities.*.provision'],
};

export const optionalFields: Condition = {
  holds: ({ activities }) =>
    activities.some(({ declared }) => declared.provision?.optional !== undefined),
  absent: () => 'No data are declared that a person can leave out of a form.',
  keys: ['activities.*.provision'],
};

export const publicSource: Condition = {
  holds: ({ activities }) =>
    activities.some(({ sources }) => sources.some(({ declared }) => declared.public)),
  absent: () => 'No source is declared as open to the public.',
  keys: ['activities.*.source'],
};

export const periodGiven: Condition = {
  holds: ({ activities }) =>
    activities.some(({ declared: { retention } }) =>
      [retention, ...Object.values(retention?.except ?? {})].some((one) => one?.period),
    ),
  absent: () => 'No length of time is declared whose start could be told.',
  keys: ['activities.*.retention'],
};

/** Art. 22(1) */
export const decided: Condition = {
  holds: (at) => decisions(at).length > 0,
  absent: (noun) => `No ${noun} makes a decision by machine alone.`,
  keys: DECISION,
};

export const notDecided: Condition = {
  holds: (at) => decisions(at).length === 0,
  absent: () => 'Decisions by machine alone are declared.',
  keys: DECISION,
};

export const decidedOnContractOrConsent: Condition = {
  holds: (at) =>
    decisions(at).some(
      ({ declared: { automatedDecision: decision } }) =>
        decision?.ground?.contract !== undefined || decision?.ground?.explicitConsent !== undefined,
    ),
  absent: () => 'No decision by machine alone rests on a contract or on consent.',
  keys: ['activities.*.automatedDecision.ground'],
};

export const decidedOnSpecialData: Condition = {
  holds: (at) => decisions(at).some(({ data }) => data.some(({ special }) => special === 'art9')),
  absent: () => 'No decision by machine alone uses special categories of data.',
  keys: SPECIAL,
};

function decisions({ activities }: Situation): Situation['activities'] {
  return activities.filter(
    ({ declared: { automatedDecision } }) =>
      automatedDecision !== undefined && automatedDecision.none === undefined,
  );
}

export const scored: Condition = {
  holds: ({ activities, model }) =>
    activities.some(
      ({ kinds, data, declared }) =>
        kinds.some((kind) =>
          SCORING.some((scoring) => isKindOf(kind, scoring, model.declaration.vocabulary)),
        ) ||
        data.some(({ id }) => id === 'financial.credit_score') ||
        declared.automatedDecision !== undefined,
    ),
  absent: () => 'No credit check and no score is declared.',
  keys: ['activities.*.kind', 'activities.*.data'],
};

export const profiled: Condition = {
  holds: ({ activities }) => activities.some(({ declared }) => declared.profiling !== undefined),
  absent: (noun) => `No ${noun} is declared as profiling.`,
  keys: ['activities.*.profiling'],
};

export const special: Condition = {
  holds: ({ activities }) =>
    activities.some(
      ({ data, declared }) =>
        declared.specialCategories !== undefined || data.some((term) => term.special === 'art9'),
    ),
  absent: (noun) => `No ${noun} uses special categories of data.`,
  keys: SPECIAL,
};

export const offences: Condition = {
  holds: ({ activities }) =>
    activities.some(
      ({ data, declared }) =>
        declared.criminalOffences !== undefined || data.some((term) => term.special === 'art10'),
    ),
  absent: (noun) => `No ${noun} uses data about offences.`,
  keys: ['activities.*.data', 'vocabulary.data.*.special', 'activities.*.criminalOffences'],
};

export const alreadyInformed: Condition = {
  holds: ({ activities }) =>
    activities.some(({ declared }) => declared.informationExemption?.alreadyInformed !== undefined),
  absent: () => 'Nobody is declared to have the information already.',
  keys: ['activities.*.informationExemption'],
};

export const exemptFromInforming: Condition = {
  holds: ({ activities }) =>
    activities.some(({ declared }) => declared.informationExemption !== undefined),
  absent: () => 'No exemption from informing people is claimed.',
  keys: ['activities.*.informationExemption'],
};
