import { describe, expect, it } from 'vitest';
import { problemsBelow, problemsOf } from './problems.ts';

const STOP = 'Nothing else was checked.';

describe('a file that holds no declaration', () => {
  it.each([
    ['nothing', '', 'is empty'],
    ['white space', ' \n\n', 'is empty'],
    ['comments', '# later\n', 'is empty'],
    ['the start of a document', '---\n', 'is empty'],
    ['null', '~\n', 'is empty'],
    ['a text', 'We value your privacy\n', 'holds a plain value and no keys'],
    ['a number', '42\n', 'holds a plain value and no keys'],
    ['a TODO', 'TODO\n', 'holds a plain value and no keys'],
    ['a list', '- controller\n- TODO: all\n', 'holds a list and no keys'],
  ])('%s', (_, text, state) => {
    expect(problemsOf(text)).toEqual([`1:1 source/empty The file ${state}.`]);
  });
});

describe('a file that is no text', () => {
  it.each([
    ['UTF-16', [0xff, 0xfe, 0x70, 0x00], 'it is UTF-16'],
    ['UTF-16, big end first', [0xfe, 0xff, 0x00, 0x70], 'it is UTF-16'],
    ['a picture', [0x89, 0x50, 0x4e, 0x47, 0x00], 'it holds zero bytes, as binary files do'],
    [
      'Windows-1252',
      [...Buffer.from('controller: { name: "M'), 0xfc, 0x22, 0x7d],
      'some bytes are no UTF-8 letters (perhaps Windows-1252)',
    ],
  ])('%s', (_, bytes, reason) => {
    const found = [`1:1 source/not-text The file is not UTF-8: ${reason}.`];
    expect(problemsOf(Uint8Array.from(bytes))).toEqual(found);
  });

  it.each([
    ['a byte-order mark', '\ufeffprivacyc: 1\nnam: x\n'],
    ['CR LF', 'privacyc: 1\r\nnam: x\r\n'],
    ['lone CR', 'privacyc: 1\rnam: x\r'],
    ['an end of the document', 'privacyc: 1\nnam: x\n...\n'],
    ['a closing bracket at the start of a line', 'privacyc: 1\nnam: [\n  x\n]\n'],
  ])('but %s is fine', (_, text) => {
    expect(problemsOf(text)).toEqual([
      '2:1 schema/unknown-key `nam` is not a key at the top of a declaration.',
    ]);
  });
});

describe('a file that is no YAML', () => {
  it.each([
    ['a bracket without an end', 'notice: [en', '2:9', 'This bracket is never closed.'],
    [
      'a bracket closed in a comment',
      'consentManager:\n  reopen: { url: #manage }\n',
      '3:11',
      'This bracket is never closed.',
    ],
    ['a quote without an end', 'notice: "en', '2:12', 'A bracket, a quote or a comma is missing.'],
    ['a second colon', 'notice: TODO: all', '2:9', 'A second colon stands in this value.'],
    ['a tab', 'controller:\n\tname: x', '3:1', 'A tab is used to indent.'],
    [
      'wrong indentation',
      'controller:\n  name: x\n email: y',
      '4:1',
      'The indentation does not fit the lines above.',
    ],
    [
      'a line without a colon',
      'controller:\n  name: x\n  email\n  phone: z',
      '4:3',
      'A line is missing its colon, or a text runs on without quotes.',
    ],
    [
      'a backslash in quotes',
      'controller: { name: "a\\qb" }',
      '2:23',
      'A backslash in double quotes starts an unknown escape.',
    ],
    ['an at sign', 'controller: { name: @x }', '2:21', 'A value cannot start with this character.'],
    ['a function', 'a: !!js/function "x"', '2:4', 'Tags (`!…`) are not part of the language.'],
    ['a set', 'a: !!set { b }', '2:4', 'Tags (`!…`) are not part of the language.'],
    ['bytes', 'a: !!binary aGVsbG8=', '2:4', 'Tags (`!…`) are not part of the language.'],
    [
      'a date by tag',
      'a: !!timestamp 2026-10-01',
      '2:4',
      'Tags (`!…`) are not part of the language.',
    ],
    [
      'two documents',
      '---\nprivacyc: 1\n',
      '2:1',
      'The file holds more than one document (`---`).',
    ],
    ['a list as a key', '? [a, b]\n: c\n', '2:3', 'A key must be a plain word.'],
    ['an empty key', ': c\n', '2:1', 'A key must be a plain word.'],
  ])('%s', (_, yaml, at, sentence) => {
    expect(problemsBelow(yaml)).toEqual([`${at} source/syntax ${sentence} ${STOP}`]);
  });

  it('directives', () => {
    const sentence = 'Directives (`%…`) are not part of the language.';
    expect(problemsOf('%FOO bar\n---\na: 1\n')).toEqual([`1:1 source/syntax ${sentence} ${STOP}`]);
  });

  it('an older YAML reads no words as yes or no', () => {
    const found = problemsOf('%YAML 1.1\n---\nprivacyc: 1\ncontroller: { publicBody: yes }\n');
    expect(found).toEqual([
      '4:27 schema/wrong-type `publicBody` is the text `yes`; `true` or `false` is due.',
    ]);
  });
});

describe('a key that is written twice', () => {
  it.each([
    ['on lines', 'controller:\n  name: a\n  name: b\n', '4:3'],
    ['in brackets', 'controller: { name: a, "name": b }\n', '2:24'],
    ['that is open', 'controller: { name: TODO, name: b }\n', '2:27'],
  ])('%s', (_, yaml, at) => {
    const sentence = '`name` is written twice in the same mapping.';
    expect(problemsBelow(yaml)).toEqual([`${at} source/duplicate-key ${sentence} ${STOP}`]);
  });
});
