import { isoCountry } from './eea.ts';

export const asOf = '2026-11-22';
export const source = 'the laws cited, not read again';

/** The national rules that carry out Art. 13(2) of the ePrivacy Directive: e-mail to customers. */
const laws: Readonly<Record<string, string>> = {
  AT: 'TKG 2021 § 174',
  DE: 'UWG § 7(3)',
  ES: 'LSSI art. 21(2)',
  FR: 'CPCE art. L34-5',
  GB: 'PECR reg. 22',
  IT: 'Codice art. 130(4)',
  NL: 'Tw art. 11.7',
};

/** The rule on e-mail to customers in the law of a country, if the table holds it. */
export function marketingLaw(country: string): string | undefined {
  return laws[isoCountry(country)];
}
