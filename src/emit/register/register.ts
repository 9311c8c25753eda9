import type { Model } from '../../model/model.ts';
import { type ClientFacts, clientFacts } from './clients.ts';
import { type ControllerFacts, controllerFacts } from './controller.ts';
import { type Entry, entryOf } from './entry.ts';
import { type JointController, jointController } from './joint.ts';
import { generalMeasures, type MeasureFacts } from './measures.ts';
import { type NoticeHead, noticeHead } from './notice-head.ts';
import { type RecipientEntry, recipientEntries } from './recipient-entries.ts';
import { type RightsContact, rightsContact } from './rights-contact.ts';
import { listed, scopeOf } from './scope.ts';

/** The register of processing activities with all that it refers to. */
export interface Register {
  readonly formatVersion: '1.0';
  readonly kind: 'recordsOfProcessingActivities';
  readonly law: 'GDPR Art. 30';
  /** The day of the build, ISO 8601. */
  readonly generated: string;
  readonly language: string;
  /** How the texts are to be read. */
  readonly reading: string;
  readonly notice: NoticeHead | undefined;
  readonly controller: ControllerFacts & {
    readonly jointControllers: readonly JointController[] | undefined;
  };
  readonly rights: RightsContact | undefined;
  readonly clients: readonly ClientFacts[] | undefined;
  readonly measures: readonly MeasureFacts[] | undefined;
  readonly recipients: readonly RecipientEntry[] | undefined;
  readonly activities: readonly Entry[];
}

/** The register as data; members without a value are not declared. `date` is the day of the build. */
export function registerOf(model: Model, language: string, date: string): Register {
  const scope = scopeOf(model, language);
  const partners = model.recipients.filter(({ role }) => role === 'jointController');
  const jointControllers = listed(partners.map((one) => jointController(scope, one)));
  return {
    formatVersion: '1.0',
    kind: 'recordsOfProcessingActivities',
    law: 'GDPR Art. 30',
    generated: date,
    language,
    reading: scope.labels.reading,
    notice: noticeHead(scope),
    controller: { ...controllerFacts(scope), jointControllers },
    rights: rightsContact(scope),
    clients: listed(clientFacts(scope)),
    measures: listed(generalMeasures(scope)),
    recipients: listed(recipientEntries(scope)),
    activities: model.activities.map((activity) => entryOf(scope, activity)),
  };
}
