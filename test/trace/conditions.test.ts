import { expect, it } from 'vitest';
import { factsOfProvision } from '../../src/law/index-of-facts/facts-of-provision.ts';
import { provision } from '../../src/law/provisions.ts';
import { conditions } from '../../src/trace/conditions/conditions.ts';
import { english } from '../../src/trace/cues.ts';
import { examples, textAt, traced, tracedExample } from './traced.ts';

const duties = factsOfProvision.map((row) => row.provision);

/** Duties with a condition that the scope of their article, or a key itself, decides. */
const otherwise = new Set([
  'GDPR-12-1-c', // a notice that is written is published
  'GDPR-12-1-i', // the compiler makes no other than digital notices
  'GDPR-12-7', // no icons are printed
  'GDPR-12-CHG-1', // a notice changes sooner or later
  'GDPR-37-1', // a key says that there is no duty
  'EPD-5-3-3', // a key says that nothing is stored
]);
const scoped = /^GDPR-(14|30)-/;

it('conditions are of duties that exist', () => {
  expect(Object.keys(conditions).filter((id) => !duties.includes(id))).toEqual([]);
});

it('every duty that the law puts under a condition has one', () => {
  const without = duties.filter(
    (id) => provision(id).when !== '' && !conditions[id] && !otherwise.has(id) && !scoped.test(id),
  );
  expect(without).toEqual([]);
});

it('a condition that does not hold is said in a sentence', () => {
  for (const list of Object.values(conditions)) {
    for (const { absent } of list ?? []) {
      expect(absent('activity')).toMatch(/^[A-Z][^!"]* [^!"]*\.$/);
      expect(absent('activity')).not.toMatch(/\bplease\b| {2}/i);
    }
  }
});

it('every cue of the English templates stands in a policy', () => {
  const fixtures = ['club', 'practice', 'town', 'overseas'].map((name) =>
    traced(textAt(`test/document/fixtures/${name}.yaml`)),
  );
  const quotes = new Map<string, string>();
  for (const { duties: all } of [...examples.map(tracedExample), ...fixtures]) {
    for (const { provision: one, passages } of all) {
      const said = passages.map(({ sentence }) => sentence ?? '').join('\n');
      quotes.set(one.id, `${quotes.get(one.id) ?? ''}\n${said.toLowerCase()}`);
    }
  }
  const unused = Object.entries(english).filter(([id, cue]) => !quotes.get(id)?.includes(cue));
  expect(unused).toEqual([]);
});
