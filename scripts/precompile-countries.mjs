// Asks Intl once for the English names of countries: to load them costs a short run more than all else here.
import { writeFileSync } from 'node:fs';

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** Writes the English name of every region code that Intl knows. */
export function precompileCountries(out) {
  const english = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  const codes = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));
  const names = Object.fromEntries(codes.map((code) => [code, english.of(code)]));
  const text = JSON.stringify(JSON.stringify(names));
  writeFileSync(`${out}/country-names.js`, `export const englishNames = JSON.parse(${text});\n`);
  writeFileSync(
    `${out}/country-names.d.ts`,
    '/** By ISO 3166-1 alpha-2 code. */\nexport declare const englishNames: Readonly<Record<string, string>>;\n',
  );
}
