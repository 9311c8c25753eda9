export interface Measure {
  readonly id: string;
  /** British English phrase for the list that follows "We use these measures:". */
  readonly label: string;
  /** Term of the Data Privacy Vocabulary, prefix and name. */
  readonly dpv: string;
  readonly type: 'technical' | 'organisational';
  readonly provision: 'GDPR-32';
}

/**
 * Measures under GDPR Art. 32(1), for the description of Art. 30(1)(g).
 * A label states no version, product or interval, because those are the author's facts.
 * Mapped to DPV 2.3 (2026-02-25).
 */
// biome-ignore format: a table, one row a line
const rows: readonly Omit<Measure, 'provision'>[] = [
  { id: 'encryptionInTransit', label: 'connections are encrypted', dpv: 'dpv:EncryptionInTransfer', type: 'technical' },
  { id: 'encryptionAtRest', label: 'stored data is encrypted', dpv: 'dpv:EncryptionAtRest', type: 'technical' },
  { id: 'passwordHashing', label: 'passwords are stored only as hashes', dpv: 'dpv:HashFunctions', type: 'technical' },
  { id: 'accessControl', label: 'only authorised people can reach the data', dpv: 'dpv:AccessControlMethod', type: 'technical' },
  { id: 'leastPrivilege', label: 'staff can reach only the data that their work needs', dpv: 'dpv:AuthorisationProcedure', type: 'organisational' },
  { id: 'multiFactorAuthentication', label: 'logins are secured with a second factor', dpv: 'dpv:MultiFactorAuthentication', type: 'technical' },
  { id: 'encryptedBackups', label: 'backups are made and encrypted', dpv: 'dpv:DataBackupProtocols', type: 'technical' },
  { id: 'backups', label: 'backups are made', dpv: 'dpv:DataBackupProtocols', type: 'technical' },
  { id: 'softwareUpdates', label: 'software is kept up to date', dpv: 'dpv:SecurityMethod', type: 'technical' },
  { id: 'staffTraining', label: 'staff are trained in data protection', dpv: 'dpv:DataProtectionTraining', type: 'organisational' },
  { id: 'incidentProcess', label: 'security incidents are handled by a set procedure', dpv: 'dpv:IncidentManagementProcedures', type: 'organisational' },
  { id: 'processorAudits', label: 'the companies that process data for us are audited', dpv: 'dpv:ThirdPartySecurityProcedures', type: 'organisational' },
  { id: 'penetrationTests', label: 'systems are tested by simulated attacks', dpv: 'dpv:PenetrationTestingMethods', type: 'technical' },
  { id: 'logging', label: 'access to data is logged', dpv: 'dpv:ActivityMonitoring', type: 'technical' },
  { id: 'pseudonymisation', label: 'data is pseudonymised', dpv: 'dpv:Pseudonymisation', type: 'technical' },
  { id: 'firewall', label: 'networks are protected by firewalls', dpv: 'dpv:NetworkSecurityProtocols', type: 'technical' },
  { id: 'malwareProtection', label: 'systems are protected against malware', dpv: 'dpv:SecurityMethod', type: 'technical' },
  { id: 'physicalAccess', label: 'rooms with servers and files are locked', dpv: 'dpv:PhysicalAccessControlMethod', type: 'technical' },
  { id: 'confidentialityAgreements', label: 'staff are bound to confidentiality', dpv: 'dpv:ConfidentialityAgreement', type: 'organisational' },
  { id: 'vulnerabilityManagement', label: 'known vulnerabilities are tracked and closed', dpv: 'dpv:VulnerabilityTestingMethods', type: 'technical' },
  { id: 'deletionConcept', label: 'data is erased by a set schedule', dpv: 'dpv:DataErasurePolicy', type: 'organisational' },
  { id: 'dataSeparation', label: 'data for different purposes is kept apart', dpv: 'dpv:SecurityMethod', type: 'technical' },
  { id: 'redundancy', label: 'important systems have a stand-in', dpv: 'dpv:TechnicalMeasure', type: 'technical' },
];

/** The known security measures, in the order of the vocabulary. */
export const measures: readonly Measure[] = rows.map((row) => ({ ...row, provision: 'GDPR-32' }));

const byId: ReadonlyMap<string, Measure> = new Map(measures.map((row) => [row.id, row]));

/** Takes a word such as `encryptionInTransit`; returns the known measure, if there is one. */
export function measure(id: string): Measure | undefined {
  return byId.get(id);
}
