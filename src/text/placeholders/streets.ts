import { findsAnywhere, findsExactly } from './phrases.ts';
import { finder } from './placeholder.ts';

const streets = findsExactly(`
  (?:Muster|Beispiel)(?:straße|strasse|weg|platz|allee|gasse)(?: \\d+)?; (?:Muster|Beispiel)str\\.(?: \\d+)?;
  (?:\\d{4,5} )?(?:Musterstadt|Musterhausen|Musterort|Musterdorf|Beispielstadt|Beispielort); 12345 (?:Stadt|Ort);
  \\d+ (?:Main|Example|Sample|Fake|Any|Your|Street Name) (?:Street|St\\.?|Road|Rd\\.?|Avenue|Ave\\.?);
  \\d+ Any Street; \\d+ Street Name; Anytown(?:, USA)?; Anycity; Street Address, City(?:, State)?; City, State,? (?:ZIP|Zip)(?: Code)?;
  (?:\\d+,? )?rue (?:de l['’])?[Ee]xemple; \\d+,? (?:rue|avenue) (?:X{1,4}|Untel); (?:75000|00000|12345) Ville;
  Calle (?:Ejemplo|Falsa)(?:,? \\d+)?; C/ Ejemplo(?:,? \\d+)?; Avenida Siempre Viva(?: \\d+)?; Calle y [Nn]úmero;
  Via (?:Esempio|dell['’]Esempio|Tal dei Tali)(?:,? \\d+)?; (?:00000|12345) Città; Via e numero civico;
  Voorbeeldstraat(?: \\d+)?; Voorbeeldweg(?: \\d+)?; (?:1234 ?AB|0000 ?AA|1111 ?AA)(?: \\p{Lu}\\p{L}+)?; Straatnaam(?: \\d+)?;
  Rua (?:Exemplo|Fictícia|dos Exemplos)(?:,? \\d+)?; Avenida Exemplo(?:,? \\d+)?; (?:CEP:? )?(?:00000-000|12345-678); 0000-000 \\p{Lu}\\p{L}+`);

const cjk = findsAnywhere(`
  〒 ?(?:000-0000|123-4567|XXX-XXXX|xxx-xxxx|〇〇〇-〇〇〇〇|○○○-○○○○);
  (?:东京|東京)都(?:○○|〇〇|××)区(?:○○|〇〇|××)?; (?:○○|〇〇)県(?:○○|〇〇)市;
  [Xx×某]{1,3}省[Xx×某]{1,3}市(?:[Xx×某]{1,3}[区县])?(?:[Xx×某]{1,3}[路街])?(?:[Xx×某\\d]{1,3}号)?;
  (?:某某|示例|[Xx×]{2,3})(?:路|街道|大道|大街)(?:[Xx×\\d]{1,4}号)?`);

/** Finds postal addresses that stand for any: "123 Main Street", "Musterstraße 1", 〒000-0000. */
export const findSampleStreets = finder('sample-address', [streets, cjk]);
