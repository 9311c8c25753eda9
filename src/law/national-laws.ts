import { isoCountry } from './eea.ts';

export const asOf = '2026-11-22';

/** A law under the abbreviation by which it is cited. */
export interface NationalLaw {
  readonly short: string;
  /** English name, with the native title in brackets. */
  readonly name: string;
  /** ISO 3166-1 code, or `EU`. */
  readonly country: string;
  /** Other words by which citations name it. */
  readonly also: readonly string[];
  /** Official collection that holds it under this title. */
  readonly source: string;
}

type Row = readonly [short: string, name: string, also?: readonly string[]];

const collection = (country: string, source: string, rows: readonly Row[]) =>
  rows.map(([short, name, also = []]): NationalLaw => ({ short, name, country, also, source }));

/** The laws that citations of a declaration name, by collection. */
export const nationalLaws: readonly NationalLaw[] = [
  ...collection('EU', 'eur-lex.europa.eu', [
    [
      'GDPR',
      'General Data Protection Regulation, Regulation (EU) 2016/679',
      ['Regulation (EU) 2016/679', 'DSGVO', 'DS-GVO', 'RGPD', 'AVG'],
    ],
    [
      'ePrivacy Directive',
      'Directive on privacy and electronic communications, Directive 2002/58/EC',
      ['Directive 2002/58/EC'],
    ],
    [
      'E-Commerce Directive',
      'Directive on electronic commerce, Directive 2000/31/EC',
      ['Directive 2000/31/EC'],
    ],
    ['DSA', 'Digital Services Act, Regulation (EU) 2022/2065', ['Regulation (EU) 2022/2065']],
  ]),
  ...collection('DE', 'gesetze-im-internet.de', [
    ['AGG', 'German General Equal Treatment Act (Allgemeines Gleichbehandlungsgesetz)'],
    ['AO', 'German Fiscal Code (Abgabenordnung)', ['Abgabenordnung']],
    ['BDSG', 'German Federal Data Protection Act (Bundesdatenschutzgesetz)'],
    ['BGB', 'German Civil Code (Bürgerliches Gesetzbuch)', ['Bürgerliches Gesetzbuch']],
    ['DDG', 'German Digital Services Act (Digitale-Dienste-Gesetz)'],
    ['GwG', 'German Anti-Money Laundering Act (Geldwäschegesetz)'],
    ['HGB', 'German Commercial Code (Handelsgesetzbuch)', ['Handelsgesetzbuch']],
    [
      'TDDDG',
      'German Act on Data Protection in Telecommunications and Digital Services (Telekommunikation-Digitale-Dienste-Datenschutz-Gesetz)',
      ['TTDSG'],
    ],
    ['UStG', 'German VAT Act (Umsatzsteuergesetz)'],
    ['UWG', 'German Act against Unfair Competition (Gesetz gegen den unlauteren Wettbewerb)'],
    ['ZPO', 'German Code of Civil Procedure (Zivilprozessordnung)'],
  ]),
  ...collection('AT', 'ris.bka.gv.at', [
    ['ABGB', 'Austrian Civil Code (Allgemeines bürgerliches Gesetzbuch)'],
    ['BAO', 'Austrian Federal Fiscal Code (Bundesabgabenordnung)', ['Bundesabgabenordnung']],
    ['DSG', 'Austrian Data Protection Act (Datenschutzgesetz)'],
    ['ECG', 'Austrian E-Commerce Act (E-Commerce-Gesetz)'],
    [
      'TKG 2021',
      'Austrian Telecommunications Act 2021 (Telekommunikationsgesetz 2021)',
      ['Telekommunikationsgesetz 2021'],
    ],
    ['UGB', 'Austrian Commercial Code (Unternehmensgesetzbuch)', ['Unternehmensgesetzbuch']],
  ]),
  ...collection('FR', 'legifrance.gouv.fr', [
    ['C. civ.', 'French Civil Code (Code civil)', ['Code civil']],
    ['C. com.', 'French Commercial Code (Code de commerce)', ['Code de commerce']],
    [
      'C. conso.',
      'French Consumer Code (Code de la consommation)',
      ['C. consom.', 'Code de la consommation'],
    ],
    ['CGI', 'French General Tax Code (Code général des impôts)', ['Code général des impôts']],
    [
      'CPCE',
      'French Postal and Electronic Communications Code (Code des postes et des communications électroniques)',
      ['Code des postes et des communications électroniques'],
    ],
    [
      'LCEN',
      'French Act on Confidence in the Digital Economy (Loi pour la confiance dans l’économie numérique)',
    ],
    [
      'LIL',
      'French Data Protection Act (Loi no 78-17 relative à l’informatique, aux fichiers et aux libertés)',
      ['Loi Informatique et Libertés', 'Loi 78-17'],
    ],
    ['LPF', 'French Book of Tax Procedures (Livre des procédures fiscales)'],
  ]),
  ...collection('ES', 'boe.es', [
    ['Código de Comercio', 'Spanish Commercial Code (Código de Comercio)'],
    ['LGT', 'Spanish General Tax Act (Ley General Tributaria)', ['Ley General Tributaria']],
    [
      'LOPDGDD',
      'Spanish Data Protection and Digital Rights Act (Ley Orgánica de Protección de Datos Personales y garantía de los derechos digitales)',
      ['Ley Orgánica 3/2018'],
    ],
    [
      'LSSI',
      'Spanish Information Society Services Act (Ley de servicios de la sociedad de la información y de comercio electrónico)',
      ['LSSI-CE', 'LSSICE', 'Ley 34/2002'],
    ],
  ]),
  ...collection('IT', 'normattiva.it', [
    ['c.c.', 'Italian Civil Code (Codice civile)', ['Codice civile']],
    ['Codice del consumo', 'Italian Consumer Code (Codice del consumo)'],
    [
      'Codice',
      'Italian Data Protection Code (Codice in materia di protezione dei dati personali)',
      ['Codice privacy', 'Codice in materia di protezione dei dati personali', 'D.lgs. 196/2003'],
    ],
  ]),
  ...collection('NL', 'wetten.overheid.nl', [
    [
      'AWR',
      'Dutch General State Taxes Act (Algemene wet inzake rijksbelastingen)',
      ['Algemene wet inzake rijksbelastingen'],
    ],
    ['BW', 'Dutch Civil Code (Burgerlijk Wetboek)', ['Burgerlijk Wetboek']],
    ['Tw', 'Dutch Telecommunications Act (Telecommunicatiewet)', ['Telecommunicatiewet']],
    [
      'UAVG',
      'Dutch Act implementing the GDPR (Uitvoeringswet Algemene verordening gegevensbescherming)',
      ['Uitvoeringswet AVG', 'Uitvoeringswet Algemene verordening gegevensbescherming'],
    ],
  ]),
  ...collection('IE', 'irishstatutebook.ie', [
    [
      'Data Protection Act 2018 (Ireland)',
      'Irish Data Protection Act 2018',
      ['DPA 2018 (Ireland)'],
    ],
  ]),
  ...collection('GB', 'legislation.gov.uk', [
    ['Companies Act 2006', 'UK Companies Act 2006'],
    ['DPA 2018', 'UK Data Protection Act 2018', ['Data Protection Act 2018']],
    ['DUAA', 'UK Data (Use and Access) Act 2025', ['Data (Use and Access) Act 2025']],
    ['Finance Act 1998', 'UK Finance Act 1998'],
    ['Limitation Act 1980', 'UK Limitation Act 1980'],
    [
      'PECR',
      'UK Privacy and Electronic Communications (EC Directive) Regulations 2003',
      ['Privacy and Electronic Communications (EC Directive) Regulations 2003'],
    ],
    ['UK GDPR', 'UK General Data Protection Regulation, as part of the law of the United Kingdom'],
  ]),
  ...collection('CH', 'fedlex.admin.ch', [
    [
      'FADP',
      'Swiss Federal Act on Data Protection (Bundesgesetz über den Datenschutz)',
      ['nFADP', 'revFADP', 'revDSG'],
    ],
    ['FMG', 'Swiss Telecommunications Act (Fernmeldegesetz)', ['Fernmeldegesetz']],
    ['OR', 'Swiss Code of Obligations (Obligationenrecht)', ['Obligationenrecht']],
  ]),
];

const namings = nationalLaws
  .flatMap((law) => [law.short, ...law.also].map((words) => ({ words, law })))
  .sort((a, b) => b.words.length - a.words.length);

/** Only what is not ASCII asks what Unicode says: that takes long to prepare. */
const isLetterOrDigit = (character: string): boolean =>
  character > '~' ? /[\p{L}\p{N}]/u.test(character) : /[0-9A-Za-z]/.test(character);

const standsIn = (citation: string, words: string): boolean => {
  for (let at = citation.indexOf(words); at >= 0; at = citation.indexOf(words, at + 1)) {
    const before = citation.charAt(at - 1);
    const after = citation.charAt(at + words.length);
    if (!isLetterOrDigit(before) && !isLetterOrDigit(after)) return true;
  }
  return false;
};

/** The law that a citation such as `HGB § 257` names: the longest name in it, as whole words. */
export function lawOf(
  citation: string,
): Pick<NationalLaw, 'short' | 'name' | 'country'> | undefined {
  return namings.find(({ words }) => standsIn(citation, words))?.law;
}

/** The national rules that carry out Art. 5(3) of the ePrivacy Directive. */
export interface CookieLaw {
  /** Rule that asks for consent. */
  readonly consent: string;
  /** Rule that exempts what is strictly necessary for a service asked for. */
  readonly exempt: string;
}

const directive = 'ePrivacy Directive Art. 5(3)';

/** From the laws cited. Switzerland asks for no consent (FMG art. 45c) and so has no row. */
const cookieLaws: Readonly<Record<string, CookieLaw>> = {
  AT: { consent: 'TKG 2021 § 165(3)', exempt: 'TKG 2021 § 165(3)' },
  DE: { consent: 'TDDDG § 25(1)', exempt: 'TDDDG § 25(2) no. 2' },
  ES: { consent: 'LSSI art. 22(2)', exempt: 'LSSI art. 22(2)' },
  FR: { consent: 'LIL art. 82', exempt: 'LIL art. 82' },
  GB: { consent: 'PECR reg. 6', exempt: 'PECR Schedule A1' },
  IT: { consent: 'Codice art. 122', exempt: 'Codice art. 122' },
  NL: { consent: 'Tw art. 11.7a', exempt: 'Tw art. 11.7a' },
};

/** The rule on cookies of a country, or the directive where the table holds none. */
export function cookieLaw(country: string): CookieLaw {
  return cookieLaws[isoCountry(country)] ?? { consent: directive, exempt: directive };
}
