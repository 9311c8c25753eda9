import fc from 'fast-check';
import { hostile } from './hostile-values.ts';

/** What stands in foreign files where a text is due. */
const leaf: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 3, arbitrary: hostile },
  fc.constantFrom<unknown>(
    null,
    '',
    [],
    {},
    true,
    false,
    0,
    -1,
    1e300,
    'none',
    'TODO',
    'TODO: x (y)',
  ),
  fc.constantFrom('DE', 'De', 'Luxemburg', 'SW', 'UK', 'P14D', 'P14m', 'P1Y', 'PT48H', 'Peter'),
  fc.constantFrom('GDPR-6-1-f', 'DSGVO-9-2-a', 'Art. 6 Abs. 1 lit. f DSGVO', 'GDPR-10', 'BGB'),
  fc.constantFrom(
    'a@b.example',
    'https://x.example/a b',
    'https://x.example',
    '2026-02-30',
    '2021-06-08T18:00:00+02:00',
  ),
  fc.constantFrom(
    'constructor',
    '__proto__',
    'toString',
    'name',
    'user.contact.email',
    'subject',
    'rest',
  ),
);

/** A tree with the member names of a format, in which anything can stand anywhere. */
export function treeOf(names: readonly string[]): fc.Arbitrary<unknown> {
  const name = fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...names) },
    { weight: 1, arbitrary: fc.constantFrom('__proto__', 'a/b~c', 'constructor', ' ') },
  );
  return fc.letrec((tie) => ({
    tree: fc.oneof(
      { depthSize: 'medium', withCrossShrink: true },
      leaf,
      fc.array(tie('tree'), { maxLength: 4 }),
      fc.dictionary(name, tie('tree'), { maxKeys: 8 }),
    ),
  })).tree;
}

/** A file of the right shape, with anything in the place of its values. */
export function likeOf(sample: unknown): fc.Arbitrary<unknown> {
  if (Array.isArray(sample)) {
    const items = sample.map(likeOf);
    return fc.oneof(
      {
        weight: 6,
        arbitrary:
          items.length > 0 ? fc.array(fc.oneof(...items), { maxLength: 3 }) : fc.constant([]),
      },
      { weight: 1, arbitrary: leaf },
    );
  }
  if (typeof sample === 'object' && sample !== null) {
    const members = Object.fromEntries(
      Object.entries(sample).map(([name, member]) => [name, likeOf(member)]),
    );
    return fc.oneof(
      { weight: 12, arbitrary: fc.record(members, { requiredKeys: [] }) },
      { weight: 1, arbitrary: leaf },
    );
  }
  return fc.oneof({ weight: 2, arbitrary: leaf }, { weight: 1, arbitrary: fc.constant(sample) });
}
