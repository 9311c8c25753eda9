type Row = readonly [key: string, label: string, article: string, provisions: readonly string[]];

const party = ['GDPR-30-1-a', 'GDPR-30-2-a'] as const;
const rights = [1, 2, 3, 4, 5, 6].map((number) => `GDPR-13-2-b-${number}`);

// What Art. 30 GDPR and 17 templates of supervisory authorities ask for (Ryan, Brennan and Pandit,
// CSM-ROPA, 2022, with the forms of ICO, CNIL and the Irish DPC). `-` stands for no article.
// biome-ignore format: a table, one row a line
const rows = [
  ['controller.name', 'Controller name and contact', '30(1)(a)', party],
  ['controller.representative', 'Representative (Art. 27)', '30(1)(a)', [...party, 'GDPR-27-1']],
  ['controller.dpo', 'Data protection officer', '30(1)(a)', [...party, 'GDPR-37-7']],
  ['activity.joint_controllers', 'Joint controllers', '30(1)(a)', ['GDPR-30-1-a', 'GDPR-26-1']],
  ['activity.joint_arrangement', 'Joint controller arrangement (essence or link)', '26', ['GDPR-26-1', 'GDPR-26-2']],
  ['activity.id', 'Reference number', '-', []],
  ['activity.name', 'Name of the activity', '-', []],
  ['activity.department', 'Department or business function that owns it', '-', ['GDPR-5-2']],
  ['activity.role', 'Role (controller or processor)', '30(1)/(2)', ['GDPR-4-7', 'GDPR-28', 'GDPR-30-1-a', 'GDPR-30-2-a']],
  ['activity.created', 'Date introduced', '-', ['GDPR-5-2']],
  ['activity.modified', 'Last changed and reviewed by', '-', ['GDPR-24-1']],
  ['activity.status', 'Status (planned; active; ended)', '30(1)', []],
  ['activity.purposes', 'Purposes', '30(1)(b)', ['GDPR-30-1-b', 'GDPR-30-2-b']],
  ['activity.legal_basis', 'Legal basis (Art. 6)', '6', ['GDPR-30-X', 'GDPR-6-1', 'GDPR-6-3']],
  ['activity.legitimate_interest', 'Legitimate interest pursued', '6(1)(f) 13(1)(d)', ['GDPR-6-1-f', 'GDPR-13-1-d-1']],
  ['activity.lia', 'Link to the balancing test', '6(1)(f)', ['GDPR-6-1-f', 'GDPR-13-1-d-2']],
  ['activity.special_condition', 'Condition for special data (Art. 9(2)) or Art. 10', '9 10', ['GDPR-9-2', 'GDPR-10']],
  ['activity.data_subjects', 'Categories of persons', '30(1)(c)', ['GDPR-30-1-c-1']],
  ['activity.vulnerable', 'Children or other vulnerable persons', '9.1 35', ['GDPR-35']],
  ['activity.data_categories', 'Categories of personal data', '30(1)(c)', ['GDPR-30-1-c-2']],
  ['activity.special_data', 'Special data (yes; which)', '9', ['GDPR-9-2', 'GDPR-10']],
  ['activity.sources', 'Source of the data', '14(2)(f)', ['GDPR-14-2-f-1', 'GDPR-14-2-f-2']],
  ['activity.recipients.internal', 'Internal recipients', '30(1)(d)', ['GDPR-30-1-d']],
  ['activity.recipients.external', 'External recipients and categories', '30(1)(d)', ['GDPR-30-1-d']],
  ['activity.processors', 'Processors (name; service)', '28', ['GDPR-28']],
  ['activity.dpa', 'Processor contract (date; link)', '28(3)', ['GDPR-28-3']],
  ['activity.transfers.country', 'Third countries or organisations', '30(1)(e)', ['GDPR-30-1-e-1', 'GDPR-30-2-c']],
  ['activity.transfers.tool', 'Transfer tool', '44-49', ['GDPR-44', 'GDPR-45', 'GDPR-46-2', 'GDPR-46-3', 'GDPR-47', 'GDPR-49-1']],
  ['activity.transfers.document', 'Proof of the safeguards', '30(1)(e)', ['GDPR-30-1-e-2', 'GDPR-30-2-c', 'GDPR-SCHREMS2', 'GDPR-49-1-2']],
  ['activity.retention', 'Retention per data category', '30(1)(f)', ['GDPR-30-1-f']],
  ['activity.retention_policy', 'Deletion policy and whether it is followed', '30(1)(f) DPA2018', ['GDPR-30-1-f', 'GDPR-5-1-e']],
  ['activity.measures', 'Technical and organisational measures', '30(1)(g)', ['GDPR-30-1-g', 'GDPR-30-2-d', 'GDPR-32']],
  ['activity.systems', 'Systems used and place of storage', '5 32', ['GDPR-32']],
  ['activity.automated_decisions', 'Automated decisions and profiling', '22', ['GDPR-22-1', 'GDPR-22-2', 'GDPR-22-3', 'GDPR-13-2-f-6']],
  ['activity.rights', 'Rights that apply and how to use them', '12-22', ['GDPR-12-2', 'GDPR-12-5', ...rights, 'GDPR-13-2-b-7', 'GDPR-13-2-c-1', 'GDPR-13-2-d-1']],
  ['activity.consent_record', 'Link to record of consent; request for it', '7', ['GDPR-7-1', 'GDPR-7-2', 'GDPR-7-3-1', 'GDPR-CONS-GRAN', 'GDPR-CONS-SCROLL', 'EPD-CONS-1']],
  ['activity.dpia', 'DPIA needed; state; link', '35 36', ['GDPR-35']],
  ['activity.breaches', 'Link to breach register', '33(5)', ['GDPR-5-2']],
  ['activity.notice', 'Link to the privacy notice section', '12(1) 13 14', ['GDPR-12-1-c', 'GDPR-13-1', 'GDPR-14-3', 'GDPR-14-5']],
  ['activity.cookies', 'Cookies and device storage used', 'ePrivacy 5(3)', ['EPD-5-3', 'EPD-5-3-3', 'EPD-5-3-4', 'EPD-5-3-5', 'EPD-CNIL-13', 'EPD-CNIL-AM']],
] as const satisfies readonly Row[];

export type ColumnKey = (typeof rows)[number][0];

/** A column of the register. */
export interface Column {
  readonly key: ColumnKey;
  /** English heading. */
  readonly label: string;
  /** Articles of the GDPR, where no other act is named. */
  readonly article: string;
  /** Ids of the provisions that the column serves. */
  readonly provisions: readonly string[];
}

/** The columns of the register in their order, 40 of them. */
export const columns: readonly Column[] = rows.map(([key, label, article, provisions]) => ({
  key,
  label,
  article,
  provisions,
}));
