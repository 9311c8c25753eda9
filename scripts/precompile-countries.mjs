// Asks Intl once for the English names of countries: to load them costs a short run more than all else here.
import { writeFileSync } from 'node:fs';
import { jsonString } from './json-string.mjs';

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** Writes the English name of every region code that Intl knows. */
export function precompileCountries(out) {
  const english = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  const codes = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));
  const names = Object.fromEntries(codes.map((code) => [code, english.of(code)]));
  const code = `export const englishNames = JSON.parse(${jsonString(names)});\n`;
  writeFileSync(`${out}/country-names.js`, code);
  writeFileSync(
    `${out}/country-names.d.ts`,
    '/** By ISO 3166-1 alpha-2 code. */\nexport declare const englishNames: Readonly<Record<string, string>>;\n',
  );
}
