import { type ColumnKey, columns } from './columns.ts';
import type { RegisterTemplate, TemplateColumn } from './template.ts';
import type { TemplateId } from './template-ids.ts';

const asOf = '2026-11-22';
const OWN_COLUMNS = 'Columns and headings of this program';
const NOT_COMPARED =
  'written from descriptions of the form and not compared with the file of the authority';

/** What Art. 30(1) GDPR asks for, and nothing else. */
const ART_30: readonly ColumnKey[] = [
  'controller.name',
  'activity.joint_controllers',
  'controller.representative',
  'controller.dpo',
  'activity.name',
  'activity.purposes',
  'activity.data_subjects',
  'activity.data_categories',
  'activity.recipients.internal',
  'activity.recipients.external',
  'activity.transfers.country',
  'activity.transfers.document',
  'activity.retention',
  'activity.measures',
];

const ICO: readonly TemplateColumn[] = [
  ['Business function', 'activity.department'],
  ['Purpose of processing', 'activity.name', 'activity.purposes'],
  ['Joint controller (name and contact)', 'activity.joint_controllers'],
  ['Categories of individuals', 'activity.data_subjects'],
  ['Categories of personal data', 'activity.data_categories'],
  ['Categories of recipients', 'activity.recipients.internal', 'activity.recipients.external'],
  ['Contract with processor', 'activity.dpa'],
  ['Third countries or international organisations', 'activity.transfers.country'],
  ['Safeguards for transfers', 'activity.transfers.tool', 'activity.transfers.document'],
  ['Retention schedule', 'activity.retention'],
  ['Technical and organisational security measures', 'activity.measures'],
  ['Article 6 lawful basis', 'activity.legal_basis'],
  ['Article 9 condition', 'activity.special_condition'],
  ['Legitimate interests', 'activity.legitimate_interest'],
  ['Legitimate interests assessment', 'activity.lia'],
  ['Rights of individuals', 'activity.rights'],
  ['Automated decisions and profiling', 'activity.automated_decisions'],
  ['Source of the personal data', 'activity.sources'],
  ['Record of consent', 'activity.consent_record'],
  ['Location of personal data', 'activity.systems'],
  ['Data protection impact assessment', 'activity.dpia'],
  ['Record of personal data breaches', 'activity.breaches'],
  ['Retention and erasure policy', 'activity.retention_policy'],
];

const CNIL: readonly TemplateColumn[] = [
  ['Référence', 'activity.id'],
  ['Nom de l’activité', 'activity.name'],
  ['Date de création', 'activity.created'],
  ['Dernière mise à jour', 'activity.modified'],
  ['Responsables conjoints', 'activity.joint_controllers'],
  ['Finalités', 'activity.purposes'],
  ['Catégories de personnes concernées', 'activity.data_subjects'],
  ['Catégories de données personnelles', 'activity.data_categories'],
  ['Délais d’effacement', 'activity.retention'],
  ['Données sensibles', 'activity.special_data'],
  ['Destinataires internes', 'activity.recipients.internal'],
  ['Destinataires externes', 'activity.recipients.external'],
  ['Sous-traitants', 'activity.processors'],
  ['Transferts hors UE\u00a0: destinataire et pays', 'activity.transfers.country'],
  ['Transferts hors UE\u00a0: type de garanties', 'activity.transfers.tool'],
  ['Transferts hors UE\u00a0: documentation', 'activity.transfers.document'],
  ['Mesures de sécurité techniques et organisationnelles', 'activity.measures'],
];

const DSK: readonly TemplateColumn[] = [
  ['Lfd. Nr.', 'activity.id'],
  ['Verarbeitungstätigkeit', 'activity.name'],
  ['Datum der Einführung', 'activity.created'],
  ['Datum der letzten Änderung', 'activity.modified'],
  ['Verantwortliche Fachabteilung', 'activity.department'],
  ['Zwecke der Verarbeitung', 'activity.purposes'],
  ['Name des eingesetzten Verfahrens', 'activity.systems'],
  ['Kategorien betroffener Personen', 'activity.data_subjects'],
  ['Kategorien personenbezogener Daten', 'activity.data_categories'],
  ['Besondere Kategorien personenbezogener Daten', 'activity.special_data'],
  ['Empfänger: intern', 'activity.recipients.internal'],
  ['Empfänger: extern', 'activity.recipients.external'],
  ['Empfänger: Drittland oder internationale Organisation', 'activity.transfers.country'],
  ['Geeignete Garantien', 'activity.transfers.tool', 'activity.transfers.document'],
  ['Fristen für die Löschung', 'activity.retention'],
  ['Technische und organisatorische Maßnahmen', 'activity.measures'],
];

const apart = { asOf, headApart: true, forOthers: false } as const;

const templates: Readonly<Record<TemplateId, RegisterTemplate>> = {
  full: {
    id: 'full',
    title: 'Everything that the law or a form of an authority asks for',
    modelledOn: `${OWN_COLUMNS}: Art. 30 GDPR and what the 17 forms compared by Ryan, Brennan and Pandit (2022) ask beyond it`,
    asOf,
    headApart: false,
    forOthers: true,
    columns: columns.map(({ key, label }) => [label, key]),
  },
  art30: {
    id: 'art30',
    title: 'What Art. 30(1) GDPR asks for',
    modelledOn: `${OWN_COLUMNS}: Art. 30(1)(a) to (g) GDPR`,
    asOf,
    headApart: false,
    forOthers: false,
    columns: ART_30.flatMap((wanted) =>
      columns.flatMap(({ key, label }) => (key === wanted ? [[label, key] as const] : [])),
    ),
  },
  ico: {
    ...apart,
    id: 'ico',
    title: 'Information Commissioner’s Office, United Kingdom',
    modelledOn: `The sheet for controllers of the ICO, ${NOT_COMPARED}`,
    columns: ICO,
  },
  cnil: {
    ...apart,
    id: 'cnil',
    title: 'Commission nationale de l’informatique et des libertés, France',
    modelledOn: `The register of the CNIL, ${NOT_COMPARED}`,
    columns: CNIL,
  },
  dsk: {
    ...apart,
    id: 'dsk',
    title: 'Datenschutzkonferenz, Germany',
    modelledOn: `The sample for controllers of the DSK, ${NOT_COMPARED}`,
    columns: DSK,
  },
};

/** A choice of columns by its word. */
export function registerTemplate(id: TemplateId): RegisterTemplate {
  return templates[id];
}
