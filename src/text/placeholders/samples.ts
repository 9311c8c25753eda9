import { finds, findsExactly } from './phrases.ts';
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
  '(?:Inc|Ltd|LLC|Corp|Corporation|Company|GmbH|AG|UG|Limited|SAS?|SARL|SL|SRL|Srl|BV|B\\.V|Ltda?|Lda)';

// In the spelling that templates use, because "muster" is a word and "your company" a reader's.
const companies = findsExactly(`
  ACME(?! (?:protocol|client|v2|challenge|server|certificate)); Foo Bar; ABC Company;
  (?:Acme|Example|Sample|Muster|Beispiel|XYZ|Exemple|Ejemplo|Esempio|Voorbeeld|Exemplo) ${form};
  Your Company(?: Name)?; YOUR COMPANY(?: NAME)?; Your (?:Business|Website|App|Site) Name;
  Your Organi[sz]ation(?: Name)?; Ihr Firmenname; Ihre Firma GmbH; Name Ihrer Firma;
  Votre Entreprise; Nom de votre entreprise; Tu Empresa; Nombre de tu empresa; Sua Empresa;
  Nome da sua empresa; La Tua Azienda; Nome della tua azienda; Uw Bedrijf; Jouw Bedrijf;
  Société Exemple; Entreprise Exemple; Empresa Ejemplo; Azienda Esempio; Empresa Exemplo;
  (?:(?:Max|Erika|Maria|Moritz) )?Muster(?:mann|frau)(?: (?:GmbH|AG))?; Musterfirma;
  J(?:ohn|ane) (?:Q\\. )?(?:Doe|Public); Joe Bloggs; Fulano de Tal; Voorbeeldbedrijf`);

const streets = findsExactly(`
  (?:Muster|Beispiel)(?:straße|strasse|weg|platz|allee)(?: \\d+)?; (?:Muster|Beispiel)str\\.(?: \\d+)?;
  (?:\\d{5} )?(?:Musterstadt|Musterhausen|Musterort|Beispielstadt);
  \\d+ (?:Main|Example|Sample|Fake|Any|Your) (?:Street|St\\.?|Road|Rd\\.?|Avenue|Ave\\.?);
  Anytown(?:, USA)?; (?:\\d+,? )?rue (?:de l['’])?Exemple; Calle (?:Ejemplo|Falsa)(?: \\d+)?;
  Via Esempio(?: \\d+)?; Voorbeeldstraat(?: \\d+)?; Rua Exemplo(?:,? \\d+)?`);

function finder(style: PlaceholderStyle, patterns: readonly RegExp[]): Finder {
  return function* (text): Generator<Placeholder> {
    for (const pattern of patterns) {
      for (const { 0: match, index } of text.matchAll(pattern)) {
        yield placeholder(style, text, index, index + match.length);
      }
    }
  };
}

/** Finds filler text: "lorem ipsum". */
export const findLorem: Finder = finder('lorem', [lorem]);

/** Finds names and streets that stand for any: "ACME", "Max Mustermann", "123 Main Street". */
export const findSampleCompanies: Finder = finder('sample-company', [companies, streets]);
