import type { ErrorObject } from 'ajv';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { finding, type Place } from '../diagnostics/rule.ts';
import type { Origin, Path } from '../source/origin.ts';
import type { Value } from '../source/read-yaml.ts';
import { sourceRules } from '../source/rules.ts';
import { suggest } from '../text/suggest.ts';
import { DATE, type Form, formOf } from './forms.ts';
import { type SchemaNode, typesOf } from './node.ts';
import { schemaRules } from './rules.ts';
import { unknownKey } from './unknown-key.ts';
import { wordList } from './word-list.ts';

/** What the validator refused: where, which value, and what the schema asks there. */
export interface Refused {
  readonly path: Path;
  /** The value at the path; for a key that is too many, the mapping that holds it. */
  readonly value: Value;
  readonly schema: SchemaNode;
  /** True for an item of a list: the last part of the path is its index. */
  readonly isItem: boolean;
}

/** Puts an error of the validator in words: what is wrong, and what could stand there. */
export function explainError(error: ErrorObject, refused: Refused, origin: Origin): Diagnostic {
  const { path, value, schema } = refused;
  const name = refused.isItem ? `An item of \`${path.at(-2)}\`` : `\`${path.at(-1)}\``;
  const place = origin.value(path);
  switch (error.keyword) {
    case 'additionalProperties':
      return unknownKey(path, schema, origin);
    case 'propertyNames':
      return notOfForm(DATE, path.at(-1) ?? '', [], origin.key(path));
    case 'const':
      return finding(
        schemaRules.version,
        place,
        `\`${String(value)}\` is no version of the language; the only one is 1.`,
        { how: 'Write `privacyc: 1`.' },
      );
    case 'uniqueItems': {
      const item = Array.isArray(value) ? value[Number(path.at(-1))] : value;
      return finding(schemaRules.duplicateItem, place, `This list names \`${item}\` twice.`);
    }
  }
  if (value === null) return noValue(name, path, origin);
  switch (error.keyword) {
    case 'type':
      return wrongType(refused, name, place);
    case 'minimum':
    case 'maximum': {
      const limit = `${error.keyword === 'minimum' ? 'at least' : 'at most'} ${error.params.limit}`;
      const message = `${name} is ${String(value)}; it must be ${limit}.`;
      return finding(schemaRules.outOfRange, place, message);
    }
    case 'minLength':
      return finding(schemaRules.empty, place, `${name} is an empty text.`);
    default:
      return wrongWord(schema, String(value), place);
  }
}

function noValue(name: string, path: Path, origin: Origin): Diagnostic {
  const comment = origin.hidden(path);
  const place = origin.key(path);
  if (!comment) return finding(schemaRules.empty, place, `${name} has no value.`);
  const message = `${name} has no value: \`${comment}\` is taken as a comment.`;
  return finding(schemaRules.empty, place, message, { how: sourceRules.swallowed.how });
}

function wrongType({ schema, value, isItem }: Refused, name: string, place: Place): Diagnostic {
  const isPlain = typeof value === 'number' || typeof value === 'boolean';
  if (!isPlain || !typesOf(schema).includes('string')) {
    return finding(schemaRules.wrongType, place, `${name} is ${kindOf(value)}; ${dueIn(schema)}.`);
  }
  if (formOf(schema) || schema.pattern || schema.enum) {
    return wrongWord(schema, String(value), place);
  }
  if (isItem && schema.title === 'citations') {
    const message = `${name} is ${kindOf(value)}: it names no law.`;
    const how = 'Name the law in each item of the list: `[GDPR Art. 12, GDPR Art. 15]`.';
    return finding(schemaRules.wrongType, place, message, { how });
  }
  const message = `${name} is read as ${kindOf(value)}; a text is due.`;
  return finding(schemaRules.wrongType, place, message, { how: 'Put the value in quotes.' });
}

function kindOf(value: Value): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a mapping of keys';
  const kind = { string: 'text', number: 'number', boolean: 'yes-or-no value' };
  return `the ${kind[typeof value as keyof typeof kind]} \`${String(value)}\``;
}

/** What is due in place of a value of the wrong kind: `a word, a list or a mapping of keys is due`. */
function dueIn(schema: SchemaNode): string {
  const isWord = schema.pattern !== undefined || schema.enum !== undefined;
  const kinds: Readonly<Record<string, string>> = {
    string: formOf(schema)?.due ?? (isWord ? 'a word' : 'a text'),
    array: 'a list',
    object: 'a mapping of keys',
    integer: 'a whole number',
    boolean: '`true` or `false`',
  };
  const due = typesOf(schema).map((type) => kinds[type] ?? type);
  const last = due.pop() ?? '';
  return `${due.length > 0 ? `${due.join(', ')} or ` : ''}${last} is due`;
}

function wrongWord(schema: SchemaNode, written: string, place: Place): Diagnostic {
  const words = schema.enum ?? (schema.examples ?? []).map(String);
  const form = formOf(schema);
  if (form) return notOfForm(form, written, words, place);
  const message = `\`${written}\` is not known here.${hint(written, words)}`;
  const list = typesOf(schema).includes('array') ? [`a list such as \`[${written}]\``] : [];
  const possible = [...(words.length > 0 ? [wordList(words)] : []), ...list].join(', or ');
  const how = possible ? `Possible here: ${possible}.` : schemaRules.unknownWord.how;
  return finding(schemaRules.unknownWord, place, message, { how });
}

function notOfForm(
  { rule, what }: Form,
  written: string,
  words: readonly string[],
  place: Place,
): Diagnostic {
  return finding(rule, place, `\`${written}\` is ${what}.${hint(written, words)}`);
}

function hint(written: string, words: readonly string[]): string {
  const near = suggest(written, words);
  return near ? ` Did you mean \`${near}\`?` : '';
}
