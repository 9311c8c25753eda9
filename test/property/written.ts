import fc from 'fast-check';
import { stringify } from 'yaml';
import type { Input } from '../../src/check.ts';
import type { Draw } from './changes.ts';
import type { Data } from './world.ts';

const encoder = new TextEncoder();

const styles = fc.constantFrom(
  {},
  { lineWidth: 0 },
  { collectionStyle: 'flow' as const },
  { defaultStringType: 'QUOTE_DOUBLE' as const },
  { defaultStringType: 'QUOTE_SINGLE' as const, defaultKeyType: 'PLAIN' as const },
);

/** A declaration as YAML in one file or in two, of which the first includes the second. */
export function writeDown(
  data: Data,
  draw: Draw,
): { readonly input: Input; readonly yaml: string } {
  const style = draw(styles);
  const keys = Object.keys(data).filter((key) => key !== 'privacyc');
  const apart = draw(fc.nat(4)) === 0 ? draw(fc.subarray(keys)) : [];
  const pick = (names: readonly string[]) =>
    Object.fromEntries(names.map((key) => [key, data[key]]));
  const include = apart.length > 0 ? { include: ['part.yaml'] } : {};
  const rest = Object.keys(data).filter((key) => !apart.includes(key));
  const main = stringify({ ...include, ...pick(rest) }, style);
  const part = stringify(pick(apart), style);
  return {
    yaml: apart.length > 0 ? `${main}--- part.yaml\n${part}` : main,
    input: {
      file: 'privacy.yaml',
      bytes: encoder.encode(main),
      reader: (file) =>
        file === 'part.yaml' ? { bytes: encoder.encode(part) } : { failure: 'missing' },
    },
  };
}
