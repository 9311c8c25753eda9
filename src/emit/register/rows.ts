import type { Activity, Model } from '../../model/model.ts';
import { arrangementsCell } from './arrangements.ts';
import { basesCell } from './bases-cell.ts';
import type { ColumnKey } from './columns.ts';
import { conditionsCell } from './conditions.ts';
import { consentCell } from './consent-request.ts';
import { contractsCell } from './contracts.ts';
import { type ControllerFacts, controllerFacts } from './controller.ts';
import { controllerCell, dpoCell, representativeCell } from './controller-cells.ts';
import { cookiesCell } from './cookies-cell.ts';
import { dataCell, specialDataCell, termsCell } from './data.ts';
import { automationCell } from './decision-cell.ts';
import { deletionCell } from './deletion.ts';
import { type Entry, entryOf } from './entry.ts';
import { interestsCell } from './interests.ts';
import { jointCell } from './joint.ts';
import { measuresCell } from './measures.ts';
import { noticeCell } from './notice.ts';
import { processorsCell } from './processors.ts';
import { proofsCell } from './proofs-cell.ts';
import { purposesCell } from './purposes.ts';
import { recipientsCell } from './recipients-cell.ts';
import { retentionCell } from './retention-cell.ts';
import { rightsCell } from './rights-cell.ts';
import { type Scope, scopeOf } from './scope.ts';
import { sourcesCell } from './sources.ts';
import { systemsCell } from './systems.ts';
import { countriesCell, toolsCell } from './transfer-cells.ts';

/** One activity as text: a cell for each column, empty where nothing is declared. */
export type RegisterRow = Readonly<Record<ColumnKey, string>>;

/**
 * The register of processing activities (Art. 30(1) and (2) GDPR) as rows: one for each activity of
 * the model, planned and ended ones too, each understood alone.
 */
export function registerRows(model: Model, language: string): readonly RegisterRow[] {
  const scope = scopeOf(model, language);
  const controller = controllerFacts(scope);
  return model.activities.map((activity) =>
    rowOf(scope, controller, activity, entryOf(scope, activity)),
  );
}

function rowOf(
  scope: Scope,
  controller: ControllerFacts,
  activity: Activity,
  entry: Entry,
): RegisterRow {
  const { labels } = scope;
  return {
    'controller.name': controllerCell(scope, controller, activity),
    'controller.representative': representativeCell(scope, controller, activity),
    'controller.dpo': dpoCell(scope, controller, activity),
    'activity.joint_controllers': jointCell(scope, entry.jointControllers),
    'activity.joint_arrangement': arrangementsCell(scope, entry.jointArrangement),
    'activity.id': entry.id,
    'activity.name': entry.name ?? '',
    'activity.department': entry.department ?? '',
    'activity.role': labels.activityRoles[entry.role],
    'activity.created': entry.created ?? '',
    'activity.modified': entry.modified ? labels.reviewed(entry.modified.reviewed) : '',
    'activity.status': labels.statuses[entry.status],
    'activity.purposes': purposesCell(scope, entry.purposes),
    'activity.legal_basis': basesCell(scope, entry.legalBasis),
    'activity.legitimate_interest': interestsCell(scope, entry.legitimateInterest),
    'activity.lia': entry.lia ?? '',
    'activity.special_condition': conditionsCell(scope, entry.specialCondition),
    'activity.data_subjects': termsCell(entry.dataSubjects),
    'activity.vulnerable': termsCell(entry.vulnerable),
    'activity.data_categories': dataCell(scope, entry.dataCategories),
    'activity.special_data': specialDataCell(scope, entry.specialData),
    'activity.sources': sourcesCell(scope, entry.sources),
    'activity.recipients.internal': recipientsCell(scope, entry.recipients, 'internal'),
    'activity.recipients.external': recipientsCell(scope, entry.recipients, 'external'),
    'activity.processors': processorsCell(scope, entry.processors),
    'activity.dpa': contractsCell(scope, entry.dpa),
    'activity.transfers.country': countriesCell(scope, entry.transfers),
    'activity.transfers.tool': toolsCell(scope, entry.transfers),
    'activity.transfers.document': proofsCell(scope, entry.transfers),
    'activity.retention': retentionCell(scope, entry.retention),
    'activity.retention_policy': deletionCell(scope, entry.retentionPolicy),
    'activity.measures': measuresCell(scope, entry.measures),
    'activity.systems': systemsCell(entry.systems),
    'activity.automated_decisions': automationCell(scope, entry.automatedDecisions),
    'activity.rights': rightsCell(scope, entry.rights),
    'activity.consent_record': consentCell(scope, entry.consentRecord, entry.consentRequest),
    'activity.dpia': entry.dpia ?? '',
    'activity.breaches': entry.breaches ?? '',
    'activity.notice': noticeCell(scope, entry.notice, activity),
    'activity.cookies': cookiesCell(scope, entry.cookies),
  };
}
