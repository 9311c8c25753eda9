import { isoCountry } from './eea.ts';

export const asOf = '2026-11-22';

/** A register in which every name contains its legal form. */
interface CompanyRegister {
  readonly country: string;
  /** How its numbers are written. */
  readonly number: RegExp;
  /** The rules that demand the form. */
  readonly law: string;
  readonly source: string;
}

const source = 'the laws cited, not read again';

const registers: readonly CompanyRegister[] = [
  { country: 'DE', number: /\bHR ?[AB]\b/, law: 'HGB § 19, GmbHG § 4, AktG § 4', source },
  { country: 'AT', number: /\bFN ?\d/, law: 'UGB § 19', source },
];

/** Legal forms that such a name contains, those of foreign companies with a branch among them. */
const FORM =
  /(?:^|[\s&(.])(?:g?GmbH|mbH|gUG|UG|AG|SE|SCE|KGaA|KG|OHG|OG|GbR|PartG|EWIV|VVaG|e\.? ?K(?:fm|fr)?\.?|e\.? ?U\.?|eG(?:en)?|Gen\.?|e\.? ?V\.?|Ltd\.?|Limited|LLP|LP|LLC|Inc\.?|Corp\.?|PLC|plc|DAC|B\.? ?V\.?|N\.? ?V\.?|S\.? ?A\.?(?:S\.?|R\.?L\.?)?|S\.à ?r\.l\.|S\.? ?r\.? ?l\.?|S\.? ?p\.? ?A\.?|S\.? ?L\.?|Oyj?|AB|A\/S|ApS|AS|OÜ|d\.o\.o\.|s\.r\.o\.|a\.s\.|Kft\.?|Zrt\.?|Sp\. z o\.o\.)(?:$|[\s,).-])|(?:gesellschaft|Stiftung|Genossenschaft)\b/;

/**
 * The rules that demand a legal form in a controller's name, where its register does and the name
 * has none; a sole trader's name in a register carries one too (`e.K.`, `e.U.`).
 */
export function registerNeedingForm(
  name: string,
  country: string,
  tradeRegister: string,
): string | undefined {
  if (FORM.test(name)) return undefined;
  const code = isoCountry(country);
  return registers.find((one) => one.country === code && one.number.test(tradeRegister))?.law;
}
