import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { allowed, elsewhere } from './allowed.ts';
import { compiled, declarationAt } from './compiled.ts';
import { faults } from './faults.ts';
import { type Removal, removalsOf, without } from './removals.ts';
import { sectionBySection } from './section-by-section.ts';
import { sentences } from './sentences.ts';
import { standing } from './standing.ts';

const fixtures = readdirSync(new URL('fixtures', import.meta.url))
  .filter((name) => name !== 'unfinished.yaml')
  .map((name) => `test/document/fixtures/${name}`);
const files = [
  'examples/webshop/privacy.yaml',
  'examples/saas/privacy.yaml',
  'examples/blog/privacy.yaml',
  'test/seed/clauses.yaml',
  ...fixtures,
];

describe.each(files)('%s', (path) => {
  const declaration: object = parse(declarationAt(path));
  const whole = sectionBySection(declaration);
  const said = sentences(whole);
  const removals = removalsOf(declaration).map((removal) => {
    const markdown = sectionBySection(removal.left);
    return { ...removal, markdown };
  });

  it('is read here as the compiler reads it', () => {
    const read = [...sentences(compiled(declarationAt(path), 'markdown'))];
    expect(read.filter((one) => !said.has(one) && !one.startsWith('contents › '))).toEqual([]);
  });

  it('says nothing new when a fact is not declared', () => {
    const invented = removals.flatMap(({ path: removed, markdown }) =>
      [...sentences(markdown)]
        .filter((sentence) => !said.has(sentence) && !isAllowed(removed, sentence))
        .map((sentence) => `without ${removed}: ${sentence}`),
    );
    expect(invented).toEqual([]);
  });

  it('leaves no label, heading or table alone when a fact is not declared', () => {
    const found = removals.flatMap(({ path: removed, markdown }) =>
      faults
        .filter(({ pattern }) => pattern.test(markdown) && !pattern.test(whole))
        .map(
          ({ fault, pattern }) => `without ${removed}: ${fault}: ${pattern.exec(markdown)?.[0]}`,
        ),
    );
    expect(found).toEqual([]);
  });

  it('says a fact no longer when it is not declared', () => {
    const kept = removals
      .filter(({ value }) => value !== undefined && isText(value))
      .filter((removal) => count(whole, removal) > 0 && !isHeldElsewhere(removal))
      .filter((removal) => count(removal.markdown, removal) >= count(whole, removal));
    expect(kept.map(({ path: removed, value }) => `${removed}: ${value}`)).toEqual([]);
  });

  it('says each fact, or another output does', () => {
    const silent = removals
      .filter((removal) => isSilent(removal, whole))
      .filter(({ path: removed }) => !elsewhere.some((one) => one.path.test(removed)));
    expect(silent.map(({ path: removed }) => removed)).toEqual([]);
  });
});

it.each(standing)('$file without $without does not say $sentence', (one) => {
  const declaration: object = parse(declarationAt(one.file));
  expect(sectionBySection(without(declaration, one.without))).not.toMatch(one.sentence);
});

interface Tried extends Removal {
  readonly markdown: string;
}

function isAllowed(removed: string, sentence: string): boolean {
  return allowed.some((one) => one.removed.test(removed) && one.appears.test(sentence));
}

/** A text, a name, an address or a link; not a word, a code or a date of the language. */
function isText(value: string): boolean {
  return /[\s@:/]|^\p{Lu}\p{Ll}/u.test(value) && !/^\d{4}-\d\d-\d\d$|§|\b[Aa]rt\./.test(value);
}

/** A fact whose text the page does not hold, or without which the page is the same. */
function isSilent(removal: Tried, whole: string): boolean {
  const { value, markdown } = removal;
  if (value !== undefined && isText(value)) return count(whole, removal) === 0;
  return markdown === whole;
}

function isHeldElsewhere({ path, value = '', left }: Tried): boolean {
  return (
    flat(JSON.stringify(left)).includes(flat(value)) || elsewhere.some((one) => one.path.test(path))
  );
}

function count(markdown: string, { value = '' }: Tried): number {
  return flat(markdown).split(flat(value)).length - 1;
}

function flat(text: string): string {
  return text.replaceAll('\\', '').replace(/\s+/g, ' ').trim().replace(/\.$/, '').toLowerCase();
}
