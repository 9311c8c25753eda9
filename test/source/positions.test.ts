import { describe, expect, it } from 'vitest';
import { LineIndex } from '../../src/diagnostics/line-index.ts';
import { declareFiles, problemsOf } from './problems.ts';

describe('a place', () => {
  it.each([
    [
      'after letters of two units',
      'privacyc: 1\ncontroller: { name: "\u{1f600}\u{1f600}", nam: x }\n',
      '2:27',
    ],
    ['after letters of one unit', 'privacyc: 1\ncontroller: { name: "éß", nam: x }\n', '2:27'],
    [
      'after letters that are written in two',
      'privacyc: 1\ncontroller: { name: "e\u0301", nam: x }\n',
      '2:27',
    ],
    ['on the line after them', 'privacyc: 1 # \u{1f600}\ncontroller:\n  nam: x\n', '3:3'],
    ['after CR LF', 'privacyc: 1\r\ncontroller:\r\n  nam: x\r\n', '3:3'],
    ['after a lone CR', 'privacyc: 1\rcontroller:\r  nam: x\r', '3:3'],
    ['after a byte-order mark', '\ufeffprivacyc: 1\ncontroller: { nam: x }\n', '2:15'],
    ['after a byte-order mark, on its line', '\ufeffcontroller: { nam: x }\nprivacyc: 1\n', '1:15'],
    [
      'after a text over several lines',
      'privacyc: 1\ncontroller:\n  name: >-\n    a\n\n    b\n  nam: x\n',
      '7:3',
    ],
    ['after comments', 'privacyc: 1\n# \u{1f600}\n\n  # x\ncontroller: # y\n  nam: x\n', '6:3'],
  ])('counts code points: %s', (_, text, at) => {
    expect(problemsOf(text)).toEqual([
      `${at} schema/unknown-key \`nam\` is not a key in \`controller\`. Did you mean \`name\`?`,
    ]);
  });

  it('of a value ends where the value ends', () => {
    const { origin } = declareFiles(
      'privacyc: 1\ncontroller:\n  dataProtectionOfficer:\n    name: A\n\n# more\nnotice: {}\n',
    );
    const { range } = origin.value(['controller', 'dataProtectionOfficer']);
    expect(range).toMatchObject({ line: 4, column: 5, endLine: 4, endColumn: 12 });
  });

  it('of a missing value is that of the nearest key', () => {
    const { origin } = declareFiles('privacyc: 1\ncontroller:\n  name: A\n');
    expect(origin.value(['controller', 'email']).range).toMatchObject({ line: 2, column: 1 });
  });
});

describe('the line index', () => {
  const lines = new LineIndex('f', 'a\u{1f600}b\n\nc');

  it.each([
    [0, 1, 1],
    [1, 1, 2],
    [3, 1, 3],
    [4, 1, 4],
    [5, 2, 1],
    [6, 3, 1],
    [7, 3, 2],
    [99, 3, 2],
  ])('puts offset %i at %i:%i', (offset, line, column) => {
    expect(lines.range(offset, offset)).toMatchObject({ line, column, endLine: line });
  });
});
