import type { Activity } from '../../model/model.ts';
import * as bases from './bases.ts';
import { type OnBehalfOf, onBehalfOf } from './clients.ts';
import { type CookieFacts, cookiesFacts } from './cookies.ts';
import * as data from './data.ts';
import { type AutomationFacts, automationFacts } from './decisions.ts';
import { type IdentityFacts, identityFacts } from './identity.ts';
import * as joint from './joint.ts';
import { type NoticeFacts, noticeFacts } from './notice.ts';
import { type RecipientsFacts, recipientsFacts } from './parties.ts';
import * as processors from './processors.ts';
import { type PurposesFacts, purposesFacts } from './purposes.ts';
import { type KeptFacts, retentionFacts } from './retention.ts';
import { type RightFacts, rightsFacts } from './rights.ts';
import type { Named, None, Scope } from './scope.ts';
import * as security from './security.ts';
import { type SourceFacts, sourcesFacts } from './sources.ts';
import { type TransferFacts, transfersFacts } from './transfers.ts';

type List<Item> = readonly Item[] | undefined;

/** One activity in the register: a member for each column, named as the column is. */
export interface Entry extends IdentityFacts {
  readonly onBehalfOf: OnBehalfOf | undefined;
  readonly jointControllers: List<joint.JointController>;
  readonly jointArrangement: List<joint.ArrangementFacts>;
  readonly purposes: PurposesFacts | undefined;
  readonly legalBasis: List<bases.BasisFacts>;
  readonly legitimateInterest: List<bases.InterestFacts>;
  readonly lia: string | undefined;
  readonly specialCondition: List<bases.ConditionFacts>;
  readonly dataSubjects: List<Named>;
  readonly vulnerable: List<Named>;
  readonly dataCategories: List<data.DataFacts>;
  readonly specialData: List<data.SpecialDataFacts>;
  readonly sources: List<SourceFacts>;
  readonly recipients: RecipientsFacts | None | undefined;
  readonly processors: readonly processors.ProcessorFacts[] | None | undefined;
  readonly dpa: List<processors.ContractFacts>;
  readonly transfers: List<TransferFacts>;
  readonly retention: List<KeptFacts>;
  readonly retentionPolicy: security.DeletionFacts | undefined;
  readonly measures: List<security.MeasureFacts>;
  readonly systems: List<security.SystemFacts>;
  readonly automatedDecisions: AutomationFacts | undefined;
  readonly rights: List<RightFacts>;
  readonly consentRecord: string | undefined;
  readonly dpia: string | undefined;
  readonly breaches: string | undefined;
  readonly notice: NoticeFacts | undefined;
  readonly cookies: readonly CookieFacts[] | None | undefined;
}

/** The facts of an activity; what is not declared is undefined, what is declared absent is a `None`. */
export function entryOf(scope: Scope, activity: Activity): Entry {
  const { register } = activity.declared;
  return {
    ...identityFacts(scope, activity),
    onBehalfOf: onBehalfOf(scope, activity),
    jointControllers: joint.jointFacts(scope, activity),
    jointArrangement: joint.arrangementsFacts(scope, activity),
    purposes: purposesFacts(scope, activity),
    legalBasis: bases.basesFacts(scope, activity),
    legitimateInterest: bases.interestsFacts(scope, activity),
    lia: register?.balancingTest,
    specialCondition: bases.conditionsFacts(activity),
    dataSubjects: data.subjectsFacts(scope, activity, 'all'),
    vulnerable: data.subjectsFacts(scope, activity, 'vulnerable'),
    dataCategories: data.dataFacts(scope, activity),
    specialData: data.specialDataFacts(scope, activity),
    sources: sourcesFacts(scope, activity),
    recipients: recipientsFacts(scope, activity),
    processors: processors.processorsFacts(scope, activity),
    dpa: processors.contractsFacts(scope, activity),
    transfers: transfersFacts(scope, activity),
    retention: retentionFacts(scope, activity),
    retentionPolicy: security.deletionFacts(scope, activity),
    measures: security.measuresFacts(scope, activity),
    systems: security.systemsFacts(scope, activity),
    automatedDecisions: automationFacts(scope, activity),
    rights: rightsFacts(scope, activity),
    consentRecord: register?.consentRecord,
    dpia: register?.dpia,
    breaches: register?.breaches,
    notice: noticeFacts(scope, activity),
    cookies: cookiesFacts(scope, activity),
  };
}
