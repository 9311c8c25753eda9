import { countryCodes } from './country-codes.ts';

export const asOf = '2026-11-22';
export const source =
  'Agreement on the European Economic Area; EEA Joint Committee Decision 154/2018; TFEU Arts 349 and 355 and Annex II';

export const euMembers: readonly string[] =
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' ');

export const eeaMembers: readonly string[] = [...euMembers, 'IS', 'LI', 'NO'];

/** Codes of the EU's own style and what ISO 3166-1 calls them. */
export const countryAliases: Readonly<Record<string, string>> = { EL: 'GR', UK: 'GB' };

/** A territory with a code of its own that is easily put on the wrong side of the EEA's border. */
export interface Territory {
  readonly code: string;
  /** The state it belongs to or is taken for a part of. */
  readonly of?: string;
  readonly inEea: boolean;
  readonly why: string;
  readonly uncertain?: string;
}

const outermost = 'EU law applies in the outermost regions';
const overseas = 'an overseas country or territory, outside the EU';

export const territories: readonly Territory[] = [
  { code: 'GP', of: 'FR', inEea: true, why: outermost },
  { code: 'MQ', of: 'FR', inEea: true, why: outermost },
  { code: 'GF', of: 'FR', inEea: true, why: outermost },
  { code: 'RE', of: 'FR', inEea: true, why: outermost },
  { code: 'YT', of: 'FR', inEea: true, why: outermost },
  { code: 'MF', of: 'FR', inEea: true, why: outermost },
  { code: 'AX', of: 'FI', inEea: true, why: 'EU law applies in Åland' },
  {
    code: 'SJ',
    of: 'NO',
    inEea: true,
    why: 'Norway’s Personal Data Act applies in Svalbard and Jan Mayen',
    uncertain: 'Svalbard is outside the EEA Agreement; the reach of the act was not read again',
  },
  { code: 'NC', of: 'FR', inEea: false, why: overseas },
  { code: 'PF', of: 'FR', inEea: false, why: overseas },
  { code: 'WF', of: 'FR', inEea: false, why: overseas },
  { code: 'PM', of: 'FR', inEea: false, why: overseas },
  { code: 'BL', of: 'FR', inEea: false, why: overseas },
  { code: 'AW', of: 'NL', inEea: false, why: overseas },
  { code: 'CW', of: 'NL', inEea: false, why: overseas },
  { code: 'SX', of: 'NL', inEea: false, why: overseas },
  { code: 'BQ', of: 'NL', inEea: false, why: overseas },
  { code: 'GL', of: 'DK', inEea: false, why: `${overseas}, without an adequacy decision` },
  { code: 'FO', of: 'DK', inEea: false, why: 'outside the EU, with an adequacy decision' },
  { code: 'GB', inEea: false, why: 'left the EU, with an adequacy decision' },
  {
    code: 'GI',
    of: 'GB',
    inEea: false,
    why: 'not covered by the adequacy decision for the United Kingdom',
  },
  { code: 'GG', inEea: false, why: 'outside the EEA, with an adequacy decision' },
  { code: 'IM', inEea: false, why: 'outside the EEA, with an adequacy decision' },
  { code: 'JE', inEea: false, why: 'outside the EEA, with an adequacy decision' },
  { code: 'CH', inEea: false, why: 'in EFTA, outside the EEA, with an adequacy decision' },
  { code: 'AD', inEea: false, why: 'outside the EEA, with an adequacy decision' },
  { code: 'MC', inEea: false, why: 'outside the EEA, without an adequacy decision' },
  { code: 'SM', inEea: false, why: 'outside the EEA, without an adequacy decision' },
  { code: 'VA', inEea: false, why: 'outside the EEA, without an adequacy decision' },
];

const inside: ReadonlySet<string> = new Set([
  ...eeaMembers,
  ...territories.filter((territory) => territory.inEea).map((territory) => territory.code),
]);

/** The ISO 3166-1 code of a country: `GR` for `EL`, `GB` for `UK`, any other code as it is. */
export function isoCountry(code: string): string {
  return countryAliases[code] ?? code;
}

/** Whether a code is one of ISO 3166-1 alpha-2; aliases are not. */
export function isCountry(code: string): boolean {
  return countryCodes.has(code);
}

/** Whether the GDPR applies in a country as in the EEA; takes a code or an alias. */
export function isInEea(code: string): boolean {
  return inside.has(isoCountry(code));
}
