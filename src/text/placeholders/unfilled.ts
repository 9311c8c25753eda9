import * as cues from './cues.ts';
import {
  controllers,
  editorial,
  englishFields,
  fieldEnding,
  fields,
  firstWords,
  joiners,
  lastWords,
} from './field-words.ts';
import { isOptions } from './options.ts';

/**
 * `instruction` tells the author what to write, `options` gives words to choose from, `field` only
 * names what belongs there.
 */
export type Unfilled = 'instruction' | 'options' | 'field';

// Few nouns, because guillemets are the quotation marks of half of Europe.
const mergeField =
  /^(?:Your )?(?:Company|Name|First|Last|Street|Address|Phone)(?: Name| Address| Number)?$|^(?:Firma|Firmenname|Vorname|Nachname|Anschrift|Straße)$/i;

/** Takes what stands between two brackets; says whether it is a gap, and of which sort. */
export function unfilled(content: string): Unfilled | undefined {
  const plain = tidy(content);
  const count = plain.split(' ').length;
  if (plain === '' || count > 60) return undefined;
  if (isOptions(plain)) return 'options';
  if (isInstruction(plain, count) || isShouted(plain)) return 'instruction';
  return count <= 20 && isField(firstPart(plain)) ? 'field' : undefined;
}

/** Takes what stands between round brackets, where asides stand as well: only plain instructions. */
export function isAside(content: string): boolean {
  const plain = tidy(content);
  return plain.split(' ').length > 12
    ? false
    : cues.insertingAlone.test(plain) || cues.asides.test(plain);
}

/** Takes what stands between guillemets; true for a mail-merge field, false for a quotation. */
export function isMergeField(content: string): boolean {
  const words = wordsOf(content);
  if (cues.dateMask.test(content) || cues.markers.test(content)) return true;
  if (cues.inserting.test(content)) return words.some(isFieldWord);
  if (content.includes('_')) {
    const isField = /^\p{Lu}/u.test(content)
      ? isFieldWord
      : (word: string) => englishFields.has(word);
    return words.some(isField);
  }
  return mergeField.test(content);
}

/** Takes a phrase; true where it names a field of a form in one of the nine languages. */
export function isFieldName(phrase: string): boolean {
  return isField(firstPart(tidy(phrase)));
}

function isInstruction(plain: string, count: number): boolean {
  const { blankMark, dateMask, markers, examples, inserting, option, optional, verb } = cues;
  const { politely, withoutSpaces, suggesting, pointingHere, verbLast, conditional } = cues;
  const alone = [blankMark, dateMask, markers, examples, inserting, option, optional, verb];
  if (alone.some((cue) => cue.test(plain))) return true;
  const speaking = [politely, withoutSpaces, suggesting, pointingHere, verbLast, conditional];
  if (speaking.some((cue) => cue.test(plain))) return true;
  if (/@(?:…|\.\.\.)/u.test(plain)) return true;
  if (count <= 4 && cues.conditions.test(plain)) return true;
  if (count > 1 && (cues.commands.test(plain) || cues.commandsWithObject.test(plain))) return true;
  return count > 1 && count <= 14 && cues.yours.test(plain) && wordsOf(plain).some(isFieldWord);
}

/** Several words in capitals: nobody writes a real value so. */
function isShouted(plain: string): boolean {
  const head = plain.split(/[,:;(]/)[0]?.trim() ?? '';
  if (cues.shoutedValue.test(head)) return false;
  return /[ -]/.test(head) && /\p{Lu}{4}/u.test(head) && !/[\p{Ll}\d]/u.test(head);
}

/** Without mark-up, quotation marks and the brackets of an inner pair. */
function tidy(content: string): string {
  if (/^_+$/.test(content)) return content;
  return content
    .replace(/<[^<>]{0,200}>|&(?:nbsp|quot|amp);/g, ' ')
    .replace(/[*\\`"“”«»]/g, '')
    .replace(/[‘’]/g, "'")
    .replace(/[‐‑]/g, '-')
    .replace(/\s+/gu, ' ')
    .replace(/^[ _[\]]+|[ _[\]]+$/g, '');
}

/** "Name, address" is a field because "Name" is one. */
function firstPart(plain: string): string {
  return plain.split(/[,;|(&、，（：]|\/(?! )| [-–/] |: /u)[0]?.trim() ?? '';
}

function wordsOf(phrase: string): readonly string[] {
  return phrase
    .toLowerCase()
    .split(/[ _',/]+/)
    .filter((word) => word !== '');
}

function isFieldWord(word: string): boolean {
  return fields.has(word) || fieldEnding.test(word);
}

function isField(phrase: string): boolean {
  const [first, second, ...rest] = wordsOf(phrase);
  if (first === undefined) return false;
  if (second === undefined) return isFieldWord(first);
  if ((isFieldWord(first) || firstWords.has(first)) && joiners.test(second)) return true;
  if (controllers.test(phrase.toLowerCase())) return true;
  const last = rest.at(-1) ?? second;
  if (editorial.has(first) || rest.length > 6) return false;
  return isFieldWord(last) || lastWords.has(last);
}
