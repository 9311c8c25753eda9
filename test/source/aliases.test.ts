import { describe, expect, it } from 'vitest';
import { declareFiles, problemsBelow } from './problems.ts';

const STOP = 'Nothing else was checked.';
const LETTERS = [...'abcdefghij'];

describe('aliases', () => {
  it('repeat the value of the last anchor before them', () => {
    const { declaration, problems } = declareFiles(
      'privacyc: 1\ncontroller: { name: &n A, vatId: *n, phone: &n B, tradeRegister: *n }\n',
    );
    expect(problems).toEqual([]);
    expect(declaration.controller).toMatchObject({ vatId: 'A', tradeRegister: 'B' });
  });

  it('inside a repeated value stand for what they stood for', () => {
    const { declaration } = declareFiles(
      `privacyc: 1
controller:
  name: &n A
  dataProtectionOfficer: &contact { name: *n }
  phone: &n B
  representatives: { eu-gdpr: *contact }
`,
    );
    expect(declaration.controller?.representatives?.['eu-gdpr']).toEqual({ name: 'A' });
  });

  it.each([
    ['without an anchor', 'controller: *c', '2:13', 'No anchor `&c` stands before this alias.'],
    ['before the anchor', 'a: *c\nb: &c x', '2:4', 'No anchor `&c` stands before this alias.'],
    ['of a list that holds it', 'a: &c [*c]', '2:8', '`*c` stands inside the value it repeats.'],
    [
      'of a mapping that holds it',
      'a: &c\n  b: { d: *c }',
      '3:11',
      '`*c` stands inside the value it repeats.',
    ],
  ])('%s', (_, yaml, at, sentence) => {
    expect(problemsBelow(yaml)).toEqual([`${at} source/alias ${sentence} ${STOP}`]);
  });

  it.each([
    ['lists', (value: string) => `[${Array(9).fill(value).join(', ')}]`],
    ['mappings', (value: string) => `{ ${LETTERS.map((key) => `${key}: ${value}`).join(', ')} }`],
  ])('do not multiply without end: %s', (_, nine) => {
    const lines = LETTERS.map((name, at) => {
      const before = LETTERS[at - 1];
      return `${name}: &${name} ${nine(before ? `*${before}` : 'x')}\n`;
    });
    const start = performance.now();
    const found = problemsBelow(lines.join(''));
    expect(performance.now() - start).toBeLessThan(1000);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^\d+:\d+ source\/alias The aliases of this file multiply into more/);
  });
});
