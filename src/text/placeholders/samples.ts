import { finds } from './phrases.ts';
import {
  type Finder,
  type Placeholder,
  type PlaceholderStyle,
  placeholder,
} from './placeholder.ts';

const lorem = finds(`
  lorem ipsum(?: dolor sit amet)?(?:, consectetur adipiscing elit)?; dolor sit amet;
  consectetur adipiscing elit; sed do eiusmod`);

const form =
  '(?:Inc|Ltd|LLC|Corp|Corporation|Company|Co|GmbH|AG|UG|Limited|Group|SA|SAS|SARL|SL|SRL|Srl|BV|B\\.V|Lda|Ltda)';

// Names are found in the spelling that the templates use: "acme" is a protocol, "muster" a word.
const companies = [
  'ACME(?!\\s+(?:protocol|client|v2|challenge|server|certificate))',
  `(?:Acme|Example|Sample|Muster|Beispiel|XYZ|Test|Exemple|Ejemplo|Esempio|Voorbeeld|Exemplo) ${form}`,
  'ABC Company|Company XYZ|XYZ Company|Foo Bar',
  '(?:Your|YOUR) (?:Company|COMPANY|Business|BUSINESS|Organi[sz]ation)(?: (?:Name|NAME))?(?! (?:is|has|can|may|must|will|and your)\\b)',
  'Your Website Name|Your App Name|Your Site Name|\\[?Company Name\\]? (?:Ltd|Inc|GmbH)',
  'Ihr Firmenname|Ihre Firma GmbH|Name Ihrer Firma|Nom de votre entreprise|Votre Entreprise|Tu Empresa|Nombre de tu empresa|Nome da sua empresa|Sua Empresa|Nome della tua azienda|La Tua Azienda|Uw Bedrijf|Jouw Bedrijf|Uw bedrijfsnaam',
  'Société Exemple|Entreprise Exemple|Empresa Ejemplo|Azienda Esempio|Empresa Exemplo|Voorbeeldbedrijf',
  '(?:Max|Erika|Maria|Moritz)? ?Muster(?:mann|frau)|Musterfirma|Mustermann (?:GmbH|AG)',
  'J(?:ohn|ane) (?:Q\\. )?(?:Doe|Public)|Fulano de Tal|Joe Bloggs|Jan Modaal',
  'Musterstr(?:aße|asse|\\.)(?: \\d+[a-z]?)?|Musterweg(?: \\d+)?|Musterplatz(?: \\d+)?|Beispielstr(?:aße|asse|\\.)(?: \\d+)?|(?:\\d{5} )?(?:Musterstadt|Musterhausen|Musterort|Beispielstadt)',
  '\\d+ (?:Main|Example|Sample|Fake|Any|Your) (?:Street|St\\b\\.?|Road|Rd\\b\\.?|Avenue|Ave\\b\\.?)|(?:\\d+ )?Any(?:town|where) ?(?:Street|Road|USA)?',
  "(?:\\d+,? )?(?:rue|avenue) (?:de l['’])?Exemple|Calle (?:Ejemplo|Falsa)(?: \\d+)?|Via Esempio(?: \\d+)?|Voorbeeldstraat(?: \\d+)?|Rua Exemplo",
];

const company = new RegExp(
  `(?<![\\p{L}\\p{N}_@.-])(?:${companies.join('|').replaceAll(' ', '\\s')})(?![\\p{L}\\p{N}_])`,
  'gu',
);

function finder(style: PlaceholderStyle, pattern: RegExp): Finder {
  return function* (text): Generator<Placeholder> {
    for (const { 0: match, index } of text.matchAll(pattern)) {
      const start = index + match.length - match.trimStart().length;
      yield placeholder(style, text, start, index + match.length);
    }
  };
}

/** Finds filler text: "lorem ipsum". */
export const findLorem: Finder = finder('lorem', lorem);

/** Finds names and streets that stand for any: "ACME", "Max Mustermann", "123 Main Street". */
export const findSampleCompanies: Finder = finder('sample-company', company);
