import { legalBasis } from '../law/legal-bases.ts';
import { transferTool } from '../law/transfer-tools.ts';
import { citationText } from '../model/drafting/citation.ts';
import { countryName } from '../model/drafting/country.ts';
import { dateText } from '../model/drafting/date.ts';
import { durationText } from '../model/drafting/duration.ts';
import type { BasisWord, Model, ToolWord } from '../model/model.ts';
import { say } from '../model/text.ts';
import { dataTerm, isDataTerm, subjectTerm } from '../model/vocabulary.ts';
import type { Path } from './paths.ts';
import { isMapping, valueAt } from './values.ts';

/** Enough of a long text to find it by, wherever the policy breaks it. */
const LONGEST = 50;

/** What a declared value is called in the text of the policy, in small letters; none for codes. */
export function wordsOfFact(path: Path, model: Model, language: string): readonly string[] {
  const found = [
    ...wordsOfKeys(path, model, language),
    ...wordsOfValue(valueAt(model.declaration, path), path, model, language),
  ];
  return [...new Set(found.map((word) => word.toLowerCase()))].filter((word) => word.length > 2);
}

function wordsOfKeys(path: Path, model: Model, language: string): readonly string[] {
  const [group, id = '', key, member, tool] = path;
  if (group === 'activities' && key === 'legalBasis' && member !== undefined) {
    return path.length === 4 ? [legalBasis(member as BasisWord).article] : [];
  }
  if (group === 'cookies' && key !== undefined) return [key];
  if (group !== 'recipients') return [];
  if (key !== 'transfers' || member === undefined) return recipientWords(id, model, language);
  const place = member === 'none' ? [] : [countryName(member, language)];
  const article = tool === undefined ? [] : [transferTool(tool as ToolWord).article];
  return [...article, ...recipientWords(id, model, language), ...place];
}

function recipientWords(id: string, model: Model, language: string): readonly string[] {
  const recipient = model.recipients.find((one) => one.id === id);
  const name = recipient?.name ?? say(recipient?.category, language);
  return name === undefined ? [] : [name];
}

function wordsOfValue(
  value: unknown,
  path: Path,
  model: Model,
  language: string,
): readonly string[] {
  if (typeof value === 'string') return wordsOfCode(value, path, model, language);
  if (Array.isArray(value)) {
    return value.flatMap((one) => wordsOfValue(one, path, model, language));
  }
  if (!isMapping(value)) return [];
  const said = value[language];
  if (typeof said === 'string') return [start(said)];
  return Object.entries(value).flatMap(([key, one]) =>
    wordsOfValue(one, [...path, key], model, language),
  );
}

function wordsOfCode(value: string, path: Path, model: Model, language: string): readonly string[] {
  if (path.at(-1) === 'as') {
    const other = model.activities.find(({ id }) => id === value);
    return other ? [say(other.title, language) ?? value] : [];
  }
  const key = path.find((one) => one === 'recipients' || one === 'data' || one === 'subjects');
  if (key === 'recipients' && path[0] === 'activities')
    return recipientWords(value, model, language);
  if (key === 'data' && isDataTerm(value, model.declaration)) {
    return [say(dataTerm(value, model.declaration).label, language) ?? value];
  }
  if (key === 'subjects' && path[0] === 'activities') {
    return [say(subjectTerm(value, model.declaration.vocabulary).label, language) ?? value];
  }
  if (/^P(?=\d|T\d)[\dYMWDTHS]+$/.test(value)) return [durationText(value, language)];
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return [dateText(value, language)];
  if (/^[A-Z]{2}$/.test(value)) return [countryName(value, language)];
  if (/§|\b[Aa]rts?\./u.test(value)) return [citationText(value, language)];
  // A bare word in camel case is one of the language's own: no text says it so.
  return /^[a-z][A-Za-z-]*$/.test(value) ? [] : [start(value)];
}

/** The start of a text as the policy prints it: addresses without their scheme, no stop at the end. */
function start(text: string): string {
  const line = text
    .trim()
    .replace(/\s+/gu, ' ')
    .replace(/^https?:\/\/|[./…]$/gu, '');
  return line.length <= LONGEST ? line : line.slice(0, Math.max(line.lastIndexOf(' ', LONGEST), 1));
}
