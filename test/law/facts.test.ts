import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { outline } from '../../src/document/outline.ts';
import { columns } from '../../src/emit/register/columns.ts';
import { factsOfProvision } from '../../src/law/index-of-facts/facts-of-provision.ts';
import { further } from '../../src/law/provisions/further.ts';
import { provisions } from '../../src/law/provisions.ts';
import { link } from '../../src/model/link.ts';
import { declare } from '../../src/schema/declare.ts';

/** Keys that answer none of the duties of notice and register, and why. */
const otherKeys: Readonly<Record<string, string>> = {
  privacyc: 'the version of the language',
  include: 'which files belong together',
  'notice.title': 'the heading; it has a built-in word',
  'notice.regimes': 'chooses the rules that apply',
  'notice.surfaces.*.name': 'a name beside the address',
  'controller.tradeRegister': 'Art. 5(1)(d) of Directive 2000/31/EC',
  'controller.vatId': 'Art. 5(1)(g) of Directive 2000/31/EC',
  'controller.representatives.uk-gdpr': 'Art. 27 UK GDPR',
  'controller.representatives.ch-fadp': 'Art. 14 FADP',
  'controller.dataProtectionOfficer.external': 'Art. 37(6) GDPR; both ways are lawful',
  'activities.*.surfaces': 'where it happens, which no provision asks for',
  'activities.*.status': 'planned and ended activities are not processing',
  'activities.*.note': 'more than the law asks for',
  'activities.*.register.owner': 'Art. 5(2) GDPR; the templates of authorities ask for it',
  'activities.*.register.since': 'Art. 5(2) GDPR; the templates of authorities ask for it',
  'activities.*.register.reviewed': 'Art. 24(1) GDPR',
  'activities.*.register.systems': 'Art. 32 GDPR; the templates of authorities ask for it',
  'activities.*.register.dpia': 'Art. 35 GDPR',
  'activities.*.register.breaches': 'Art. 33(5) GDPR',
  'activities.*.register.note': 'more than the law asks for',
  'recipients.*.since': 'dates a change in the list of recipients',
  'recipients.*.formerly': 'keeps the identity of an entry',
  'recipients.*.register': 'more than the law asks for',
  'vocabulary.data.*.broader': 'the place of a term among others',
  'vocabulary.subjects.*.broader': 'the place of a term among others',
  'vocabulary.subjects.*.vulnerable': 'recital 75 and Art. 35 GDPR',
  'vocabulary.kinds': 'the place of a term among others',
  sections: 'wording and order of the notice',
};

interface Shape {
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly patternProperties?: Readonly<Record<string, Shape>>;
}

const schema: Shape & { readonly $defs: Readonly<Record<string, Shape>> } = JSON.parse(
  readFileSync('schemas/declaration.schema.json', 'utf8'),
);

/** Values whose members are the languages of one text. */
const inLanguages = ['text', 'markdown', 'localUrl'].map((name) => `#/$defs/${name}`);

const paths = factsOfProvision.flatMap((row) => row.paths);

test('every duty of notice and register has its facts, once', () => {
  const elsewhere = new Set(further.map(({ id }) => id));
  const duties = provisions.map(({ id }) => id).filter((id) => !elsewhere.has(id));
  expect(factsOfProvision.map((row) => row.provision)).toEqual(duties);
});

test('every path is one of the language, and stands once in its row', () => {
  expect(paths.filter((path) => !exists(schema, path.split('.')))).toEqual([]);
  const doubled = factsOfProvision.filter((row) => new Set(row.paths).size < row.paths.length);
  expect(doubled.map((row) => row.provision)).toEqual([]);
});

test('every section is one of the outline or a part of one', () => {
  const known = new Set(['head', ...outline.map(({ id }) => id), ...partsOfExamples()]);
  const unknown = factsOfProvision.flatMap((row) => row.sections.filter((id) => !known.has(id)));
  expect(unknown).toEqual([]);
});

test('every column is one of the register', () => {
  const known = new Set<string>(columns.map(({ key }) => key));
  const unknown = factsOfProvision.flatMap((row) => row.columns.filter((key) => !known.has(key)));
  expect(unknown).toEqual([]);
});

test('a column that serves a duty shows its facts', () => {
  const rows = new Map(factsOfProvision.map((row) => [row.provision, row]));
  const missing = columns.flatMap(({ key, provisions: served }) =>
    served.filter((id) => rows.get(id)?.columns.includes(key) === false).map((id) => [key, id]),
  );
  expect(missing).toEqual([]);
});

test('what no key states, or nothing shows, has its reason', () => {
  for (const { provision, paths: keys, sections, columns: shown, reason } of factsOfProvision) {
    if (keys.length > 0 && sections.length + shown.length > 0) continue;
    expect(reason, provision).toMatch(/^[A-Z].{20,}\.$/);
  }
});

test('every key of the language answers a duty, or stands among the others', () => {
  const exempt = Object.keys(otherKeys);
  const loose = keysOf(schema, []).filter(
    (key) => !isNamed(key) && !exempt.some((other) => isAtOrBelow(key, other)),
  );
  expect(loose).toEqual([]);
});

test('the other keys exist, and answer no duty after all', () => {
  const keys = keysOf(schema, []);
  const idle = Object.keys(otherKeys).filter(
    (other) => !keys.some((key) => isAtOrBelow(key, other) && !isNamed(key)),
  );
  expect(idle).toEqual([]);
});

/** True where the shape holds the path; `*` is any key. */
function exists(shape: Shape, path: readonly string[]): boolean {
  const [key, ...rest] = path;
  if (key === undefined) return true;
  return membersOf(shape).some(([name, member]) => stands(key, name) && exists(member, rest));
}

/** Every key below a shape; `none` is a state of its parent and no key. */
function keysOf(shape: Shape, path: readonly string[]): readonly string[] {
  if (inLanguages.includes(shape.$ref ?? '')) return [];
  return membersOf(shape)
    .filter(([name]) => name !== 'none')
    .flatMap(([name, member]) => {
      const here = [...path, name];
      return [here.join('.'), ...keysOf(member, here)];
    });
}

function membersOf(shape: Shape): readonly (readonly [string, Shape])[] {
  const target = schema.$defs[shape.$ref?.replace('#/$defs/', '') ?? ''];
  const own = Object.entries(shape.properties ?? {});
  const free = Object.values(shape.patternProperties ?? {}).map((one) => ['*', one] as const);
  return [...own, ...free, ...(target ? membersOf(target) : [])];
}

/** A key is named by its own path, or by that of a key below it. */
function isNamed(key: string): boolean {
  const segments = key.split('.');
  return paths.some((path) => {
    const named = path.split('.');
    return segments.every((segment, at) => stands(named[at], segment));
  });
}

function isAtOrBelow(key: string, top: string): boolean {
  const segments = key.split('.');
  return top.split('.').every((segment, at) => stands(segment, segments[at]));
}

/** True where a segment of a path stands for a key; what may have any name is `*` in both. */
function stands(segment: string | undefined, key: string | undefined): boolean {
  return key !== undefined && (segment === '*' || segment === key);
}

/** The parts that the examples have; those that are entries of activities share one name. */
function partsOfExamples(): readonly string[] {
  return ['webshop', 'saas'].flatMap((name) => {
    const bytes = readFileSync(`examples/${name}/privacy.yaml`);
    const declared = declare('privacy.yaml', bytes, () => ({ failure: 'missing' }));
    const model = link(declared, '2026-11-22');
    const parts = outline.flatMap((section) => section.parts?.(model) ?? []);
    return parts.map(({ id, part }) => (part === 'entry' ? part : id));
  });
}
