import type { RuleInfo } from '../diagnostics/rule.ts';
import type { SchemaNode } from './node.ts';
import { schemaRules } from './rules.ts';

/** A form that the schema gives a name to: what a value is that is not of that form. */
export interface Form {
  readonly rule: RuleInfo;
  /** Follows “`…` is”. */
  readonly what: string;
  /** What is due instead. */
  readonly due: string;
}

const { badDate, badDuration, badCode, badAddress, badId } = schemaRules;
const webLink = {
  rule: badAddress,
  what: 'no link that starts with https:// or http://',
  due: 'a link',
};

export const DATE: Form = {
  rule: badDate,
  what: 'not a day of the calendar written as YYYY-MM-DD',
  due: 'a date',
};

const FORMS: Readonly<Record<string, Form>> = {
  date: DATE,
  duration: { rule: badDuration, what: 'not a duration', due: 'a duration' },
  cookieDuration: {
    rule: badDuration,
    what: 'no duration, `session` or `none`',
    due: 'a duration',
  },
  retention: { rule: badDuration, what: 'no duration and not `none`', due: 'a duration' },
  country: { rule: badCode, what: 'no country code of two capitals', due: 'a country code' },
  region: { rule: badCode, what: 'no region code such as `DE-BE`', due: 'a region code' },
  language: { rule: badCode, what: 'no language code such as `en`', due: 'a language code' },
  email: { rule: badAddress, what: 'no e-mail address', due: 'an e-mail address' },
  url: { rule: badAddress, what: 'no link (https, http, mailto or tel)', due: 'a link' },
  webUrl: webLink,
  localUrl: webLink,
  id: { rule: badId, what: 'no id in kebab-case', due: 'an id' },
  dataId: { rule: badId, what: 'no dotted id of data', due: 'an id of data' },
  kind: { rule: badId, what: 'no dotted id of a kind', due: 'a kind' },
  subject: { rule: badId, what: 'no word for people', due: 'a word for people' },
  measure: { rule: badId, what: 'no word for a measure', due: 'a word for a measure' },
};

/** The named form of a value, where it has one. */
export function formOf(schema: SchemaNode): Form | undefined {
  return FORMS[schema.title ?? ''];
}
