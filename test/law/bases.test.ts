import { expect, test } from 'vitest';
import { legalBases, legalBasis } from '../../src/law/legal-bases.ts';
import { provision } from '../../src/law/provisions.ts';
import {
  specialCategoryCondition,
  specialCategoryConditions,
} from '../../src/law/special-categories.ts';

type Flag = 'portability' | 'objection' | 'withdrawal' | 'erasureLimited' | 'needsLaw';

const lettersWith = (flag: Flag) =>
  Object.values(legalBases)
    .filter((basis) => basis[flag])
    .map((basis) => basis.letter)
    .join('');

test('the rights follow the basis', () => {
  expect(lettersWith('portability')).toBe('ab');
  expect(lettersWith('objection')).toBe('ef');
  expect(lettersWith('withdrawal')).toBe('a');
  expect(lettersWith('erasureLimited')).toBe('ce');
  expect(lettersWith('needsLaw')).toBe('ce');
  expect(legalBasis('legitimateInterests').needsInterest).toBe(true);
});

test('each basis is a provision', () => {
  for (const basis of Object.values(legalBases)) {
    expect(provision(basis.provision).ref).toBe(`GDPR Art. ${basis.article}`);
  }
});

test('the conditions of Article 9 run from a to j; five need a law', () => {
  const conditions = Object.values(specialCategoryConditions);
  expect(conditions.map((row) => row.letter).join('')).toBe('abcdefghij');
  expect(conditions.every((row) => row.article === `9(2)(${row.letter})`)).toBe(true);
  const withLaw = conditions.filter((row) => row.needsLaw).map((row) => row.letter);
  expect(withLaw.join('')).toBe('bghij');
  expect(specialCategoryCondition('healthCare').letter).toBe('h');
});
