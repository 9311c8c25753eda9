import { describe, expect, it } from 'vitest';
import type { TextLanguage } from '../../src/text/by-language.ts';
import { countsOf, measures } from '../../src/text/readability.ts';
import { syllableCount } from '../../src/text/syllables.ts';

/** Words with their syllables as a dictionary counts them. */
const words: readonly (readonly [TextLanguage, string])[] = [
  [
    'en',
    'data:2 personal:3 information:4 services:3 collected:3 used:1 processed:2 website:2 privacy:3 purposes:3 idea:3 area:3 various:3 statement:2 agreement:3 table:2 legitimate:4 you:1 rely:2 provided:3 stored:1 create:2 changes:2 device:2 authorities:4 being:2 titles:2 safely:2 erasure:3 social:2',
  ],
  [
    'de',
    'Daten:2 Datenschutzerklärung:6 personenbezogene:7 Verarbeitung:4 Einwilligung:4 Rechtsgrundlage:4 Informationen:6 europäische:5 Dauer:2 freie:2 löschen:2 ihre:2 bauen:2 aktuell:3',
  ],
  [
    'fr',
    'données:2 nous:1 traitement:3 utilisateur:5 finalité:4 droit:1 consentement:4 sont:1 utilisent:3 durée:2 responsable:3 lieu:1 peuvent:1 tiers:1 légale:2',
  ],
  [
    'es',
    'datos:2 personales:4 usted:2 tratamiento:4 información:4 consentimiento:5 política:4 que:1 aquí:2 servicio:3 guía:2 país:2 europea:4',
  ],
  [
    'it',
    'dati:2 trattamento:4 informazioni:5 consenso:3 finalità:4 titolare:4 servizio:3 quando:2 europea:4 giorno:2',
  ],
  [
    'nl',
    'gegevens:3 privacyverklaring:6 toestemming:3 wij:1 uw:1 doeleinden:3 rechten:2 geïnformeerd:4 diensten:2',
  ],
  [
    'pt',
    'dados:2 informações:4 tratamento:4 consentimento:5 política:4 que:1 não:1 você:2 proteção:3 país:2 utilizador:5',
  ],
];

it.each(words)('counts the syllables of %s', (language, row) => {
  const counted = row
    .split(' ')
    .map((pair) => pair.split(':')[0] ?? '')
    .map((word) => `${word}:${syllableCount(word, language)}`);
  expect(counted.join(' ')).toBe(row);
});

/** The formula with the words, syllables or letters that one counts by hand. */
describe('a sentence is measured as by hand', () => {
  it.each([
    ['en', 'The cat sat on the mat.', 206.835 - 1.015 * 6 - 84.6],
    ['de', 'Die Katze frisst den Fisch.', 180 - 5 - 58.5 * (6 / 5)],
    ['fr', 'Nous gardons vos lettres.', 207 - 1.015 * 4 - 73.6 * (5 / 4)],
    ['es', 'Guardamos sus datos.', 206.84 - 1.02 * 3 - 60 * (6 / 3)],
    ['it', 'Teniamo i dati.', 89 + (300 - 10 * 12) / 3],
    ['nl', 'Wij bewaren uw gegevens.', 206.84 - 0.93 * 4 - 77 * (8 / 4)],
    ['pt', 'Guardamos os seus dados.', 248.835 - 1.015 * 4 - 84.6 * (7 / 4)],
    ['ja', '当社は氏名を保存します。', -11],
    ['zh', '我们保存您的姓名。', -8],
  ] as const)('%s', (language, sentence, score) => {
    expect(measures[language]?.score(countsOf(sentence, language))).toBeCloseTo(score, 3);
  });
});
