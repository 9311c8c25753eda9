export type Match = 'exact' | 'close' | 'broader';

/** Stricter rules of GDPR Art. 9(1) or Art. 10. */
export type Special = 'art9' | 'art10';

export interface DataCategory {
  readonly id: string;
  /** British English, as it stands in a list of a policy. */
  readonly label: string;
  /** Data category of fideslang. */
  readonly fides: string;
  readonly fidesMatch: Match;
  /** Term of the Data Privacy Vocabulary, prefix and name. */
  readonly dpv: string;
  readonly dpvMatch: Match;
  readonly special?: Special;
  /** Id of the nearest wider category. */
  readonly broader?: string;
}

type Row = readonly [
  id: string,
  label: string,
  fides: string,
  fidesMatch: Match,
  dpv: string,
  dpvMatch: Match,
  special?: Special,
];

/** Mapped to fideslang 3.1 (40394c4, 2025-12-17, CC BY 4.0) and DPV 2.3 (2026-02-25). */
// biome-ignore format: a table, one row a line
const rows: readonly Row[] = [
  ['name', 'name', 'user.name', 'exact', 'pd:Name', 'exact'],
  ['name.first', 'first name', 'user.name.first', 'exact', 'pd:Name', 'broader'],
  ['name.last', 'last name', 'user.name.last', 'exact', 'pd:Name', 'broader'],
  ['contact', 'contact details', 'user.contact', 'exact', 'pd:Contact', 'exact'],
  ['contact.email', 'e-mail address', 'user.contact.email', 'exact', 'pd:EmailAddress', 'exact'],
  ['contact.phone_number', 'phone number', 'user.contact.phone_number', 'exact', 'pd:TelephoneNumber', 'exact'],
  ['contact.address', 'postal address', 'user.contact.address', 'exact', 'pd:PhysicalAddress', 'exact'],
  ['contact.address.city', 'town or city', 'user.contact.address.city', 'exact', 'pd:City', 'exact'],
  ['contact.address.country', 'country', 'user.contact.address.country', 'exact', 'pd:Country', 'exact'],
  ['contact.address.postal_code', 'postcode', 'user.contact.address.postal_code', 'exact', 'pd:PostalCode', 'exact'],
  ['contact.address.street', 'street and house number', 'user.contact.address.street', 'exact', 'pd:Street', 'exact'],
  ['contact.organization', 'organisation or company', 'user.contact.organization', 'exact', 'pd:Professional', 'broader'],
  ['contact.url', 'address of your website', 'user.contact.url', 'exact', 'pd:Contact', 'broader'],
  ['account', 'account data', 'user.account', 'exact', 'pd:Profile', 'close'],
  ['account.username', 'user name', 'user.account.username', 'exact', 'pd:Username', 'exact'],
  ['account.settings', 'account settings', 'user.account.settings', 'exact', 'pd:Preference', 'broader'],
  ['authorization.password', 'password', 'user.authorization.password', 'exact', 'pd:Password', 'exact'],
  ['authorization.credentials', 'login details and access tokens', 'user.authorization.credentials', 'exact', 'pd:Authenticating', 'exact'],
  ['authorization.biometric', 'biometric login data', 'user.authorization.biometric', 'exact', 'pd:Biometric', 'broader', 'art9'],
  ['authorization.history', 'login history', 'user.authorization', 'broader', 'pd:AuthenticationHistory', 'exact'],
  ['unique_id', 'user ID', 'user.unique_id', 'exact', 'pd:UID', 'exact'],
  ['unique_id.pseudonymous', 'pseudonymous user ID', 'user.unique_id.pseudonymous', 'exact', 'pd:UID', 'broader'],
  ['device', 'device data', 'user.device', 'exact', 'pd:DeviceBased', 'exact'],
  ['device.ip_address', 'IP address', 'user.device.ip_address', 'exact', 'pd:IPAddress', 'exact'],
  ['device.device_id', 'device ID', 'user.device.device_id', 'exact', 'pd:Identifier', 'broader'],
  ['device.cookie_id', 'cookie ID', 'user.device.cookie_id', 'exact', 'pd:Identifier', 'broader'],
  ['device.cookie', 'content of cookies', 'user.device.cookie', 'exact', 'pd:DeviceBased', 'broader'],
  ['device.user_agent', 'browser and operating system', 'user.device', 'broader', 'pd:UserAgent', 'exact'],
  ['device.fingerprint', 'browser fingerprint', 'user.device', 'broader', 'pd:BrowserFingerprint', 'exact'],
  ['telemetry', 'diagnostic and usage data', 'user.telemetry', 'exact', 'pd:ServiceConsumptionBehaviour', 'close'],
  ['telemetry.logs', 'server log: time, page and status', 'user.telemetry', 'broader', 'pd:ServiceConsumptionBehaviour', 'close'],
  ['telemetry.crash', 'crash and error reports', 'user.telemetry', 'broader', 'pd:DeviceSoftware', 'close'],
  ['behavior', 'behaviour on the service', 'user.behavior', 'exact', 'pd:Behavioural', 'exact'],
  ['behavior.browsing_history', 'pages visited', 'user.behavior.browsing_history', 'exact', 'pd:BrowserHistory', 'exact'],
  ['behavior.referrer', 'page you came from', 'user.behavior.browsing_history', 'broader', 'pd:BrowsingReferral', 'exact'],
  ['behavior.search_history', 'search history', 'user.behavior.search_history', 'exact', 'pd:BrowsingBehaviour', 'broader'],
  ['behavior.purchase_history', 'purchase history', 'user.behavior.purchase_history', 'exact', 'pd:Purchase', 'exact'],
  ['behavior.media_consumption', 'media watched or played', 'user.behavior.media_consumption', 'exact', 'pd:ServiceConsumptionBehaviour', 'broader'],
  ['behavior.clicks', 'clicks in pages and e-mails', 'user.behavior', 'broader', 'pd:LinkClicked', 'exact'],
  ['behavior.interests', 'interests and segments', 'user.behavior', 'broader', 'pd:Interest', 'exact'],
  ['content', 'content you provide', 'user.content', 'exact', 'pd:Communication', 'close'],
  ['content.private', 'messages and enquiries', 'user.content.private', 'exact', 'pd:Communication', 'close'],
  ['content.public', 'public posts and reviews', 'user.content.public', 'exact', 'pd:SocialMediaCommunication', 'close'],
  ['content.self_image', 'photo of you', 'user.content.self_image', 'exact', 'pd:Picture', 'exact'],
  ['content.voice', 'recording of your voice', 'user.biometric.voice', 'close', 'pd:VoiceCommunicationRecording', 'exact'],
  ['payment', 'payment data', 'user.payment', 'exact', 'pd:PaymentCard', 'close'],
  ['financial', 'financial data', 'user.financial', 'exact', 'pd:Financial', 'exact'],
  ['financial.bank_account', 'bank account', 'user.financial.bank_account', 'exact', 'pd:BankAccount', 'exact'],
  ['financial.credit_card', 'payment card', 'user.financial.credit_card', 'exact', 'pd:PaymentCard', 'exact'],
  ['financial.invoice', 'orders and invoices', 'user.behavior.purchase_history', 'close', 'pd:Transaction', 'exact'],
  ['financial.tax', 'tax data', 'user.financial', 'broader', 'pd:Tax', 'exact'],
  ['financial.credit_score', 'credit score', 'user.financial', 'broader', 'pd:CreditScore', 'exact'],
  ['location.imprecise', 'approximate location', 'user.location.imprecise', 'exact', 'pd:Location', 'broader'],
  ['location.precise', 'precise location', 'user.location.precise', 'exact', 'pd:GPSCoordinate', 'exact'],
  ['demographic', 'demographic data', 'user.demographic', 'exact', 'pd:Demographic', 'exact'],
  ['demographic.date_of_birth', 'date of birth', 'user.demographic.date_of_birth', 'exact', 'pd:BirthDate', 'exact'],
  ['demographic.age_range', 'age range', 'user.demographic.age_range', 'exact', 'pd:AgeRange', 'exact'],
  ['demographic.gender', 'gender', 'user.demographic.gender', 'exact', 'pd:Gender', 'exact'],
  ['demographic.language', 'language', 'user.demographic.language', 'exact', 'pd:Language', 'exact'],
  ['demographic.nationality', 'nationality', 'user.demographic', 'broader', 'pd:Nationality', 'exact'],
  ['demographic.marital_status', 'marital status', 'user.demographic.marital_status', 'exact', 'pd:MaritalStatus', 'exact'],
  ['demographic.race_ethnicity', 'racial or ethnic origin', 'user.demographic.race_ethnicity', 'exact', 'pd:EthnicOrigin', 'close', 'art9'],
  ['demographic.political_opinion', 'political opinions', 'user.demographic.political_opinion', 'exact', 'pd:PoliticalOpinion', 'exact', 'art9'],
  ['demographic.religious_belief', 'religious or philosophical beliefs', 'user.demographic.religious_belief', 'exact', 'pd:ReligiousBelief', 'close', 'art9'],
  ['demographic.sexual_orientation', 'sex life or sexual orientation', 'user.demographic.sexual_orientation', 'exact', 'pd:Sexual', 'close', 'art9'],
  ['trade_union', 'trade union membership', 'user.demographic', 'broader', 'pd:TradeUnionMembership', 'exact', 'art9'],
  ['health_and_medical', 'health data', 'user.health_and_medical', 'exact', 'pd:MedicalHealth', 'exact', 'art9'],
  ['health_and_medical.genetic', 'genetic data', 'user.health_and_medical.genetic', 'exact', 'pd:Genetic', 'exact', 'art9'],
  ['biometric', 'biometric data that identifies you', 'user.biometric', 'exact', 'pd:Biometric', 'exact', 'art9'],
  ['criminal_history', 'criminal convictions and offences', 'user.criminal_history', 'exact', 'pd:Criminal', 'exact', 'art10'],
  ['childrens', 'data about children', 'user.childrens', 'exact', 'dpv:PersonalData', 'broader'],
  ['government_id', 'official ID', 'user.government_id', 'exact', 'pd:OfficialID', 'exact'],
  ['government_id.passport_number', 'passport number', 'user.government_id.passport_number', 'exact', 'pd:Passport', 'exact'],
  ['government_id.national_identification_number', 'national identification number', 'user.government_id.national_identification_number', 'exact', 'pd:OfficialID', 'broader'],
  ['job_title', 'job title', 'user.job_title', 'exact', 'pd:Job', 'exact'],
  ['workplace', 'employment data', 'user.workplace', 'exact', 'pd:Professional', 'exact'],
  ['workplace.application', 'job application documents', 'user.workplace', 'broader', 'pd:EmploymentHistory', 'close'],
  ['workplace.education', 'education and qualifications', 'user.workplace', 'broader', 'pd:Education', 'exact'],
  ['workplace.salary', 'salary', 'user.workplace', 'broader', 'pd:Salary', 'exact'],
  ['social', 'social media data', 'user.social', 'exact', 'pd:SocialMedia', 'exact'],
  ['social.connections', 'contacts and friends', 'user.social', 'broader', 'pd:SocialNetwork', 'exact'],
  ['privacy_preferences', 'consent choices', 'user.privacy_preferences', 'exact', 'pd:PrivacyPreference', 'exact'],
  ['sensor', 'sensor data', 'user.sensor', 'exact', 'pd:DeviceBased', 'broader'],
];

const ids: ReadonlySet<string> = new Set(rows.map(([id]) => id));

/** The dots of an id are a tree, but not every inner node of it is a category. */
function parentOf(id: string): string | undefined {
  const dot = id.lastIndexOf('.');
  if (dot < 0) return undefined;
  const parent = id.slice(0, dot);
  return ids.has(parent) ? parent : parentOf(parent);
}

function toCategory([id, label, fides, fidesMatch, dpv, dpvMatch, special]: Row): DataCategory {
  const broader = parentOf(id);
  return {
    id,
    label,
    fides,
    fidesMatch,
    dpv,
    dpvMatch,
    ...(special && { special }),
    ...(broader && { broader }),
  };
}

/** Categories of personal data, in the order of the vocabulary. */
export const dataCategories: readonly DataCategory[] = rows.map(toCategory);

const byId: ReadonlyMap<string, DataCategory> = new Map(dataCategories.map((row) => [row.id, row]));

/** Takes a dotted id such as `contact.email`; returns its category, if the vocabulary has it. */
export function dataCategory(id: string): DataCategory | undefined {
  return byId.get(id);
}
