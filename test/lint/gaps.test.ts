import { expect, it } from 'vitest';
import { findingsOn } from './findings.ts';

const declare = (...notes: readonly string[]) =>
  `activities:\n${notes.map((note, at) => `  a${at}: { note: ${JSON.stringify(note)} }\n`).join('')}`;

const gaps = (...notes: readonly string[]) =>
  findingsOn(declare(...notes), 'placeholders/', '2026-11-22').map(
    ({ path, message }) => `${path} ${message.slice(0, message.indexOf(' in `'))}`,
  );

it('finds each gap in the text it stands in', () => {
  expect(
    gaps('Plain.', 'TBD', 'Write to [your e-mail address] or {{ name }}.', 'Lorem ipsum'),
  ).toEqual([
    'activities.a2.note “[your e-mail address]”',
    'activities.a2.note “{{ name }}”',
    'activities.a1.note “TBD”',
    'activities.a3.note “Lorem ipsum”',
  ]);
});

it('is not led astray by brackets that pair across texts', () => {
  expect(gaps('see [the list', 'TBD', 'of names], [insert name]')).toEqual([
    'activities.a2.note “[insert name]”',
    'activities.a1.note “TBD”',
  ]);
  expect(gaps('[insert the name', 'TBD', 'here]')).toContain('activities.a1.note “TBD”');
});

it('ends a text at its end', () => {
  expect(gaps('Address:', 'Kastanienallee 210')).toEqual(['activities.a0.note “Address:”']);
});

it('takes the reserved domain .example for a real one, and example.com for none', () => {
  expect(gaps('https://desk.example/form')).toEqual([]);
  expect(gaps('https://example.com/form')).toHaveLength(1);
});
