import type { Material, Mutant, Mutator } from '../mutant.ts';
import { renamed, replaced } from '../mutant.ts';

/** Outside the EEA: with a decision on adequacy, with one for some companies, with none. */
const ABROAD = ['GB', 'US', 'IN'];

/** Moves each country outside the EEA, and each destination of a transfer to another one. */
export const countries: Mutator = {
  kind: 'country',
  mutate: (material) => [...moved(material), ...seated(material)],
};

function moved({ sites }: Material): readonly Mutant[] {
  return sites.flatMap((site) => {
    const isDestination = site.path.at(-2) === 'transfers' && site.key !== undefined;
    if (isDestination) return ABROAD.flatMap((code) => renamed('country', site, code));
    if (site.form.kind !== 'country' || site.plain === undefined) return [];
    return ABROAD.flatMap((code) => replaced('country', site, code));
  });
}

/** A recipient whose country the catalogue knows says that it is in another one. */
function seated({ sites, example }: Material): readonly Mutant[] {
  const { recipients } = example.checked.declared.declaration;
  return sites.flatMap(({ path, key, value }) => {
    const [top, id = '', more] = path;
    if (top !== 'recipients' || !key || !id || more || recipients?.[id]?.country) return [];
    const isFlow = example.text[value.start] === '{';
    const start = isFlow ? value.start + 1 : value.start;
    const indent = ' '.repeat(value.start - example.text.lastIndexOf('\n', value.start) - 1);
    return ABROAD.map((code) => ({
      kind: 'country',
      path: [...path, 'country'],
      from: '',
      to: code,
      edits: [
        { start, end: start, text: isFlow ? ` country: ${code},` : `country: ${code}\n${indent}` },
      ],
    }));
  });
}
