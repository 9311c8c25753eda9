import type { ErrorObject } from 'ajv';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { finding, type RuleInfo } from '../diagnostics/rule.ts';
import type { Origin, Path } from '../source/origin.ts';
import { isMapping, type Value } from '../source/read-yaml.ts';
import { suggest } from '../text/suggest.ts';
import { type SchemaNode, typesOf } from './node.ts';
import { schemaRules } from './rules.ts';

const LISTED = 24;

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
  const { path, value, schema, isItem } = refused;
  const place = origin.value(path);
  const name = isItem ? `An item of \`${path.at(-2)}\`` : `\`${path.at(-1)}\``;
  switch (error.keyword) {
    case 'additionalProperties':
      return unknownKey(refused, origin);
    case 'propertyNames':
      return wrongWord(FORMS.date, path.at(-1) ?? '', [], origin.key(path));
    case 'const':
      return finding(schemaRules.version, place, `Version ${value} of the language is not known.`);
    case 'uniqueItems':
      return finding(schemaRules.duplicateItem, place, `This list names ${itemOf(value, path)} twice.`);
  }
  if (value === null) return noValue(name, path, origin);
  switch (error.keyword) {
    case 'type':
      return wrongType(schema, value, name, place, isItem);
    case 'minimum':
    case 'maximum': {
      const limit = `${error.keyword === 'minimum' ? 'at least' : 'at most'} ${error.params.limit}`;
      return finding(schemaRules.outOfRange, place, `${name} is ${value}; it must be ${limit}.`);
    }
    case 'minLength':
      return finding(schemaRules.empty, place, `${name} is an empty text.`);
    default:
      return wrongWord(FORMS[schema.title ?? ''], String(value), allowedIn(schema), place);
  }
}

function keyForm(schema: SchemaNode, pattern: string): string {
  if (schema.title === 'text' || schema.title === 'markdown')
    return ': a text takes languages, such as `en`';
  if (pattern.startsWith('^\\d{4}'))
    return ': a version is keyed by its date, such as `2026-10-01`';
  if (pattern.includes('[A-Z]{2}')) return ': a country is two capitals, such as `US`';
  if (pattern.includes('_')) return ': data and kinds are dotted words, such as `contact.email`';
  return ': an id is kebab-case, such as `credit-check`';
}

function wrongType(schema: SchemaNode, value: Value, name: string): string {
  const number = typeof value === 'number' || typeof value === 'boolean';
  const types = typesOf(schema);
  if (number && types.includes('string')) {
    return `\`${name}\` is read as the ${typeof value} ${String(value)}; a text is due: put it in quotes.`;
  }
  const forms: Readonly<Record<string, string>> = {
    string: schema.examples || schema.enum ? 'a word' : 'a text',
    object: 'a mapping of keys and values',
    array: 'a list',
    integer: 'a whole number',
    boolean: '`true` or `false`',
  };
  const due = types.map((type) => forms[type] ?? type).join(' or ');
  return `\`${name}\` is ${formOf(value)}; ${due} is due.`;
}

function formOf(value: Value): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a mapping';
  return `the ${typeof value === 'string' ? 'text' : typeof value} \`${String(value)}\``;
}

const FORMS: Readonly<Record<string, { readonly rule: RuleInfo; readonly what: string }>> = {
  date: { rule: schemaRules.badDate, what: 'not a day of the calendar written as YYYY-MM-DD' },
  duration: { rule: schemaRules.badDuration, what: 'not a duration' },
  cookieDuration: { rule: schemaRules.badDuration, what: 'no duration, `session` or `none`' },
  retention: { rule: schemaRules.badDuration, what: 'no duration and not `none`' },
  country: { rule: schemaRules.badCode, what: 'no country code of two capitals' },
  region: { rule: schemaRules.badCode, what: 'no region code such as `DE-BE`' },
  language: { rule: schemaRules.badCode, what: 'no language code such as `en`' },
  email: { rule: schemaRules.badAddress, what: 'no e-mail address' },
  url: { rule: schemaRules.badAddress, what: 'no link (https, http, mailto or tel)' },
  webUrl: { rule: schemaRules.badAddress, what: 'no link that starts with https:// or http://' },
  localUrl: { rule: schemaRules.badAddress, what: 'no link that starts with https:// or http://' },
  id: { rule: schemaRules.badId, what: 'no id in kebab-case' },
  dataId: { rule: schemaRules.badId, what: 'no dotted id of data' },
  kind: { rule: schemaRules.badId, what: 'no dotted id of a kind' },
  subject: { rule: schemaRules.badId, what: 'no word for people' },
  measure: { rule: schemaRules.badId, what: 'no word for a measure' },
};

function wrongWord(
  error: ErrorObject,
  schema: SchemaNode,
  value: Value,
  at: ReturnType<Origin['value']>,
) {
  const written = String(value);
  const form = FORMS[schema.title ?? ''];
  if (form) {
    const near = suggest(written, (schema.examples ?? []).map(String));
    const hint = near ? ` Did you mean \`${near}\`?` : '';
    return finding(form.rule, at, `\`${written}\` is ${form.what}.${hint}`);
  }
  const allowed: readonly string[] =
    error.keyword === 'enum' ? (schema.enum ?? []) : (schema.examples ?? []).map(String);
  const near = suggest(written, allowed);
  const hint = near ? ` Did you mean \`${near}\`?` : '';
  return finding(schemaRules.unknownWord, at, `\`${written}\` is not known here.${hint}`, {
    how: `Possible here: ${words(allowed)}.`,
  });
}

function words(list: readonly string[]): string {
  const shown = list.slice(0, LISTED).map((word) => `\`${word}\``);
  return list.length > LISTED ? `${shown.join(', ')} …` : shown.join(', ');
}
