import { countryName } from '../model/drafting/country.ts';

const WITH_ARTICLE =
  /^(?:United|Netherlands|Philippines|Bahamas|Maldives|Gambia|Comoros|Seychelles|Isle)\b|\b(?:Islands|Republic|Territories)$/;

/** A country’s name as it stands in an English sentence: “the United States”. */
export function theCountry(code: string): string {
  const name = countryName(code, 'en');
  return WITH_ARTICLE.test(name) ? `the ${name}` : name;
}
