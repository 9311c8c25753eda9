import { isCountry, isoCountry } from '../../../law/eea.ts';
import type { Path } from '../../../model/model.ts';
import type { Facts, Rule } from '../../rule.ts';
import { walkValues } from '../../walk-values.ts';
import { written } from '../../written.ts';

const KEYED_BY_COUNTRY = new Set(['transfers', 'consentAge']);

/** `EL` and `UK` are understood; `INT` stands for an international organisation. */
export default {
  id: 'references/unknown-country',
  severity: 'error',
  title: 'A country code is not one of ISO 3166-1.',
  why: 'Which law applies, and whether data leave the EEA, follows from the country.',
  how: 'Write the two-letter code of the country, such as `AT` or `US`.',
  law: [],
  bad: `recipients:
  donauhost: { country: OE } # <--`,
  good: `recipients:
  donauhost: { country: AT }`,
  *check(facts) {
    for (const { path, code, at } of countries(facts)) {
      if (code === 'INT' || isCountry(isoCountry(code))) continue;
      yield { path, at, message: `\`${code}\` is the code of no country.` };
    }
  },
} satisfies Rule;

interface Code {
  readonly path: Path;
  readonly code: string;
  readonly at: 'value' | 'key';
}

function countries({ model, origin }: Facts): readonly Code[] {
  const { leaves, branches } = walkValues(model.declaration);
  return [
    ...leaves
      .filter(({ form }) => form === 'country')
      .map(({ path, value }): Code => ({ path: written(origin, path), code: value, at: 'value' })),
    ...branches
      .filter(({ path }) => KEYED_BY_COUNTRY.has(path.at(-1) ?? ''))
      .flatMap(({ path, members }) =>
        members.map((code): Code => ({ path: [...path, code], code, at: 'key' })),
      )
      .filter(({ code }) => code !== 'none'),
  ];
}
