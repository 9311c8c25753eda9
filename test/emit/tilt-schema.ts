import { readFileSync } from 'node:fs';
import { Ajv, type ErrorObject } from 'ajv';
import formats from 'ajv-formats';

type Node = Record<string, unknown>;

const schema: Node = JSON.parse(
  readFileSync(new URL('./tilt-schema/schema.json', import.meta.url), 'utf8'),
);

/** The schema does not compile as it is, and the pattern of legal bases can hang: both are mended. */
function mended(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(mended);
  if (typeof value !== 'object' || value === null) return value;
  const { examples: _, ...node } = value as Node;
  const { pattern } = node;
  // Accepts what the published pattern accepts, in linear time.
  if (pattern === '^[A-Z]*([-]?[0-9]*|[a-z]*)*$') node.pattern = '^[A-Z]*[-0-9a-z]*$';
  // Back-references and escapes that no regular expression with the u flag may have.
  if (typeof pattern === 'string' && pattern.startsWith('^([\\+-]?\\d{4}(?!')) {
    node.pattern =
      '^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|[+-]\\d{2}:?\\d{2})?)?$';
  }
  if (!Array.isArray(node.items)) delete node.additionalItems;
  return Object.fromEntries(Object.entries(node).map(([key, member]) => [key, mended(member)]));
}

const ajv = new Ajv({ allErrors: true });
formats.default(ajv);
const validate = ajv.compile(mended(schema) as Node);

/** What the schema says against a document; what its branches say is listed by itself. */
export function tiltErrors(document: unknown): readonly ErrorObject[] {
  validate(document);
  return [...(validate.errors ?? [])].filter(
    ({ keyword }) => keyword !== 'if' && keyword !== 'anyOf',
  );
}
