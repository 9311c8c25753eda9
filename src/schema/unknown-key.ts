import type { Diagnostic, Range } from '../diagnostics/diagnostic.ts';
import { finding } from '../diagnostics/rule.ts';
import type { Origin, Path } from '../source/origin.ts';
import { suggest } from '../text/suggest.ts';
import type { SchemaNode } from './node.ts';
import { schemaRules } from './rules.ts';
import { wordList } from './word-list.ts';

const COMMA =
  'A comma ends a value inside { }: put the text in quotes, or write it on lines of its own.';
const MERGE = 'Write the members out, or share them with other files by `include`.';

/** Says that a key is too many in its mapping, and which one may have been meant. */
export function unknownKey(path: Path, schema: SchemaNode, origin: Origin): Diagnostic {
  const key = path.at(-1) ?? '';
  const place = origin.key(path);
  const where =
    path.length === 1 ? 'at the top of a declaration' : `in \`${path.slice(0, -1).join('.')}\``;
  if (isPartOfText(place.range, origin.value(path).range)) {
    const message = `\`${key}\` is read as a key of its own.`;
    return finding(schemaRules.unknownKey, place, message, { how: COMMA });
  }
  if (key === '<<') {
    const message = 'Merge keys (`<<`) are not part of the language.';
    return finding(schemaRules.unknownKey, place, message, { how: MERGE });
  }
  const known = Object.keys(schema.properties ?? {});
  const [pattern] = Object.keys(schema.patternProperties ?? {});
  if (known.length === 0 && pattern) {
    const message = `\`${key}\` cannot be a key ${where}${keyForm(schema, pattern)}.`;
    return finding(schemaRules.badId, place, message);
  }
  const near = suggest(key, known);
  const hint = near ? ` Did you mean \`${near}\`?` : '';
  const message = `\`${key}\` is not a key ${where}.${hint}`;
  return finding(schemaRules.unknownKey, place, message, {
    how: `Possible here: ${wordList(known)}.`,
  });
}

/** A word inside { } that has no colon stands where its value stands. */
function isPartOfText(key: Range, value: Range): boolean {
  return (
    key.line === value.line && key.column === value.column && key.endColumn === value.endColumn
  );
}

function keyForm(schema: SchemaNode, pattern: string): string {
  if (schema.title === 'text' || schema.title === 'markdown')
    return ': a text takes languages, such as `en`';
  if (pattern.includes('[A-Z]{2}')) return ': a country is two capitals, such as `US`';
  if (pattern.includes('_')) return ': data and kinds are dotted words, such as `contact.email`';
  return ': an id is kebab-case, such as `credit-check`';
}
