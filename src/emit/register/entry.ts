import type { Activity } from '../../model/model.ts';
import type { ConsentRequest } from '../../schema/declaration.ts';
import { type ArrangementFacts, arrangementsFacts } from './arrangements.ts';
import { type BasisFacts, basesFacts } from './bases.ts';
import { type OnBehalfOf, onBehalfOf } from './clients.ts';
import { type ConditionFacts, conditionsFacts } from './conditions.ts';
import { consentRequest } from './consent-request.ts';
import { type ContractFacts, contractsFacts } from './contracts.ts';
import { type CookieFacts, cookiesFacts } from './cookies.ts';
import * as data from './data.ts';
import { type AutomationFacts, automationFacts } from './decisions.ts';
import { type DeletionFacts, deletionFacts } from './deletion.ts';
import { type IdentityFacts, identityFacts } from './identity.ts';
import { type InterestFacts, interestsFacts } from './interests.ts';
import { type JointController, jointFacts } from './joint.ts';
import { type MeasureFacts, measuresFacts } from './measures.ts';
import { type NoticeFacts, noticeFacts } from './notice.ts';
import { type ProcessorFacts, processorsFacts } from './processors.ts';
import { type PurposesFacts, purposesFacts } from './purposes.ts';
import { type RecipientsFacts, recipientsFacts } from './recipients.ts';
import { type KeptFacts, retentionFacts } from './retention.ts';
import { type RightFacts, rightsFacts } from './rights.ts';
import type { Named, None, Scope } from './scope.ts';
import { type SourceFacts, sourcesFacts } from './sources.ts';
import { type SystemFacts, systemsFacts } from './systems.ts';
import { type TransferFacts, transfersFacts } from './transfers.ts';

type List<Item> = readonly Item[] | undefined;

/** One activity in the register: a member for each column, named as the column is. */
export interface Entry extends IdentityFacts {
  readonly onBehalfOf: OnBehalfOf | undefined;
  readonly jointControllers: List<JointController>;
  readonly jointArrangement: List<ArrangementFacts>;
  readonly purposes: PurposesFacts | undefined;
  readonly legalBasis: List<BasisFacts>;
  readonly legitimateInterest: List<InterestFacts>;
  readonly lia: string | undefined;
  readonly specialCondition: List<ConditionFacts>;
  readonly dataSubjects: List<Named>;
  readonly vulnerable: List<Named>;
  readonly dataCategories: List<data.DataFacts>;
  readonly specialData: List<data.SpecialDataFacts>;
  readonly sources: List<SourceFacts>;
  readonly recipients: RecipientsFacts | None | undefined;
  readonly processors: readonly ProcessorFacts[] | None | undefined;
  readonly dpa: List<ContractFacts>;
  readonly transfers: List<TransferFacts>;
  readonly retention: List<KeptFacts>;
  readonly retentionPolicy: DeletionFacts | undefined;
  readonly measures: List<MeasureFacts>;
  readonly systems: List<SystemFacts>;
  readonly automatedDecisions: AutomationFacts | undefined;
  readonly rights: List<RightFacts>;
  readonly consentRecord: string | undefined;
  readonly consentRequest: ConsentRequest | undefined;
  readonly dpia: string | undefined;
  readonly breaches: string | undefined;
  readonly notice: NoticeFacts | undefined;
  readonly cookies: readonly CookieFacts[] | None | undefined;
}

/** Several formats ask for the same entries. */
const known = new WeakMap<Activity, Map<string, Entry>>();

/** The facts of an activity; what is not declared is undefined, what is declared absent is a `None`. */
export function entryOf(scope: Scope, activity: Activity): Entry {
  const entries = known.get(activity) ?? new Map<string, Entry>();
  const entry = entries.get(scope.language) ?? factsOf(scope, activity);
  known.set(activity, entries.set(scope.language, entry));
  return entry;
}

function factsOf(scope: Scope, activity: Activity): Entry {
  const { register } = activity.declared;
  const identity = identityFacts(scope, activity);
  const { id, formerly, name, department, role, created, modified, status } = identity;
  // Members after a spread are slow to add: with as many as here, by a hundred times.
  return {
    id,
    formerly,
    name,
    department,
    role,
    created,
    modified,
    status,
    onBehalfOf: onBehalfOf(scope, activity),
    jointControllers: jointFacts(scope, activity),
    jointArrangement: arrangementsFacts(scope, activity),
    purposes: purposesFacts(scope, activity),
    legalBasis: basesFacts(scope, activity),
    legitimateInterest: interestsFacts(scope, activity),
    lia: register?.balancingTest,
    specialCondition: conditionsFacts(scope, activity),
    dataSubjects: data.subjectsFacts(scope, activity, 'all'),
    vulnerable: data.subjectsFacts(scope, activity, 'vulnerable'),
    dataCategories: data.dataFacts(scope, activity),
    specialData: data.specialDataFacts(scope, activity),
    sources: sourcesFacts(scope, activity),
    recipients: recipientsFacts(scope, activity),
    processors: processorsFacts(scope, activity),
    dpa: contractsFacts(scope, activity),
    transfers: transfersFacts(scope, activity),
    retention: retentionFacts(scope, activity),
    retentionPolicy: deletionFacts(scope, activity),
    measures: measuresFacts(scope, activity),
    systems: systemsFacts(scope, activity),
    automatedDecisions: automationFacts(scope, activity),
    rights: rightsFacts(scope, activity),
    consentRecord: register?.consentRecord,
    consentRequest: consentRequest(scope, activity),
    dpia: register?.dpia,
    breaches: register?.breaches,
    notice: noticeFacts(scope, activity),
    cookies: cookiesFacts(scope, activity),
  };
}
