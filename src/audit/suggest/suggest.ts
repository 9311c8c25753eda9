import { visible } from '../../diagnostics/report/visible.ts';
import type { AuditText } from '../audit-text.ts';
import { activitiesIn, doubtfulIn } from './activities.ts';
import { activitiesPart } from './activity.ts';
import { controllerOf, isAboutController } from './controller.ts';
import { consentManagerIn, cookiesIn } from './cookies.ts';
import { openGap } from './gaps.ts';
import type { SuggestWords } from './languages/language.ts';
import { wordsOf } from './languages.ts';
import { telling } from './mentions.ts';
import { type Fact, fact, factsIn, isOpen, mapping, type Node, open } from './node.ts';
import { noticePart } from './notice.ts';
import { controllerPart } from './parties.ts';
import { type Gap, gapsIn, passagesIn } from './passages.ts';
import { words } from './pattern.ts';
import { recipientsIn } from './recipients.ts';
import { rightsPart } from './rights.ts';
import { written } from './write.ts';

/** A first declaration, and how much of it the text tells. */
export interface Suggestion {
  readonly yaml: string;
  /** Facts that stand in the text. */
  readonly found: number;
  readonly activities: number;
  readonly recipients: number;
  readonly open: number;
}

/**
 * Takes an existing policy; returns the declaration that it makes: what stands in it, each fact
 * with its line, and a TODO for what it leaves open. Nothing in a language that is not known.
 */
export function suggestDeclaration(text: AuditText): Suggestion | undefined {
  const cues = wordsOf(text.language.code);
  if (!cues) return undefined;
  const gaps = gapsIn(text);
  const told = declared(text, gaps, cues);
  const left = gapsLeft(gaps, factsIn(told));
  const declaration = left ? new Map([...told, ['sections', left] as const]) : told;
  const facts = factsIn(declaration);
  return {
    yaml: written(head(text), declaration),
    found: facts.filter((one) => one.line !== undefined && !isOpen(one)).length,
    activities: sizeOf(declaration.get('activities')),
    recipients: sizeOf(declaration.get('recipients')),
    open: facts.filter(isOpen).length,
  };
}

function declared(
  text: AuditText,
  gaps: readonly Gap[],
  cues: SuggestWords,
): ReadonlyMap<string, Node> {
  const language = text.language.code;
  const passages = passagesIn(text, gaps);
  const own = controllerOf(passages, cues, language).name;
  const told = telling(passages, cues, own && String(own.value));
  const ofActivities = told.map((passage) =>
    isOfParties(passage.text, cues) ? { ...passage, gaps: [] } : passage,
  );
  const activities = activitiesIn(ofActivities, cues);
  return mapping({
    privacyc: fact(1),
    notice: noticePart(text, told),
    controller: controllerPart(passages, cues, language),
    activities: activitiesPart(activities, doubtfulIn(told, activities, cues), cues),
    recipients: recipientsIn(told, activities, cues),
    cookies: cookiesIn(told, activities, cues),
    consentManager: consentManagerIn(told, cues),
    automatedDecisions: open('ids of activities that decide about people, or none'),
    rights: rightsPart(passages, cues, language),
    measures: open('what protects the data, such as [encryptionInTransit, backups]'),
    changes: open('how people learn of changes'),
  });
}

/** The entries of a mapping. */
function sizeOf(part: Node | undefined): number {
  return part instanceof Map ? part.size : 0;
}

/** The gaps in what is said of the controller and the officer are theirs. */
function isOfParties(text: string, cues: SuggestWords): boolean {
  return words(cues.officer).test(text) || isAboutController(text, cues);
}

/** The gaps that are open in no fact. */
function gapsLeft(gaps: readonly Gap[], facts: readonly Fact[]): Fact | undefined {
  const placed = new Set(facts.map(({ value, line }) => `${line} ${value}`));
  const left = gaps.filter((gap) => !placed.has(`${gap.line} ${openGap(gap).value}`));
  if (left.length === 0) return undefined;
  const lines = [...new Set(left.map(({ line }) => line))].join(', ');
  return open(
    `what belongs in the other gaps of the text, on these lines: ${lines}`,
    left[0]?.line,
  );
}

function head({ file }: AuditText): string {
  return ` What ${visible(file)} says. Beside each fact stands the line of that text.
 A value that starts with TODO is open. Where there is nothing to tell, write none.
   privacyc check   says what is missing or wrong`;
}
