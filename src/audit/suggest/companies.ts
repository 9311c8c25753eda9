import { nameIn } from './names.ts';
import type { Mention } from './services.ts';

/** Words with capitals that end in the legal form of a company. */
const COMPANY =
  /(?<![\p{L}\p{N}])(?:\p{Lu}[\p{L}\p{N}&.'’-]{0,30} ){1,4}(?:GmbH(?: & Co\. KG)?|AG|KG|OHG|UG|Ltd\.?|Limited|LLC|Inc\.?|plc|PLC|S\.A\.|SA|SAS|SARL|S\.L\.|S\.r\.l\.|S\.p\.A\.|B\.V\.|N\.V\.|Lda\.?)(?![\p{L}\p{N}])/gu;

/** The companies that words name with their legal form, in order. */
export function companiesIn(text: string): readonly Mention[] {
  return [...text.matchAll(COMPANY)].flatMap(([found]) => {
    const name = nameIn(found);
    const id = name ? idOf(name) : '';
    return name && id ? [{ id, name, is: 'company' as const }] : [];
  });
}

/** The letters of a name as an id. */
function idOf(name: string): string {
  const plain = name.normalize('NFKD').toLowerCase().replace(/\p{M}/gu, '').replaceAll('ß', 'ss');
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^[-0-9]+|-+$/g, '');
}
