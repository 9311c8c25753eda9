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
import { type Fact, fact, factsIn, isOpen, mapping, open } from './node.ts';
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
  readonly open: number;
}

/**
 * Takes an existing policy; returns the declaration that it makes: what stands in it, each fact
 * with its line, and a TODO for what it leaves open. Nothing in a language that is not known.
 */
export function suggestDeclaration(text: AuditText): Suggestion | undefined {
  const cues = wordsOf(text.language.code);
  if (!cues) return undefined;
  const language = text.language.code;
  const gaps = gapsIn(text);
  const passages = passagesIn(text, gaps);
  const own = controllerOf(passages, cues, language).name?.value;
  const told = telling(passages, cues, own === undefined ? own : String(own));
  const ofActivities = told.map((passage) =>
    isOfParties(passage.text, cues) ? { ...passage, gaps: [] } : passage,
  );
  const activities = activitiesIn(ofActivities, cues);
  const declared = mapping({
    privacyc: fact(1),
    notice: noticePart(text, passages),
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
  const left = gapsLeft(gaps, factsIn(declared));
  const declaration = left ? new Map([...declared, ['sections', left] as const]) : declared;
  const facts = factsIn(declaration);
  const found = facts.filter((one) => one.line !== undefined && !isOpen(one));
  return {
    yaml: written(head(text), declaration),
    found: found.length,
    open: facts.filter(isOpen).length,
  };
}

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
