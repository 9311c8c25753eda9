import type { AuditText } from '../audit-text.ts';
import { lineFinder } from '../disclosures/read.ts';
import { policyDates } from '../policy-dates.ts';
import type { Telling } from './mentions.ts';
import { fact, mapping, type Node, open } from './node.ts';
import { told } from './one-line.ts';
import { regimesIn } from './regimes.ts';

/** What the text tells of the notice itself. */
export function noticePart(text: AuditText, passages: readonly Telling[]): Node {
  const first = text.blocks.find(({ kind, level }) => kind === 'heading' && level === 1);
  const line = first && lineFinder(text.source)(first.sourceOffset(0));
  const title = passages.find((one) => one.isHeading && one.line === line && told(one.text));
  return mapping({
    title: title && fact(told(title.text), title.line),
    url: open('the address at which the policy will stand'),
    linkedFrom: open('the places that link to the policy, such as [everyPage]'),
    languages: [fact(text.language.code)],
    regimes: regimesIn(passages),
    reviewed: open('the day on which somebody last compared this file with what really happens'),
    versions: versionsIn(text),
  });
}

/** The first day that the text gives itself; what happened on it, the text seldom tells. */
function versionsIn(text: AuditText): Node {
  const [date] = policyDates(text);
  if (!date) {
    return open('the day of effect with what changed, such as { 2026-01-31: First version. }');
  }
  const line = lineFinder(text.source)(date.block.sourceOffset(date.start));
  if (date.or) return open(`the day of effect: ${date.day} or ${date.or}?`, line);
  const what = date.isExplained
    ? 'is it the day of effect, and what changed?'
    : 'is it the day of effect or of the last change, and what changed?';
  return mapping({ [date.day]: open(what, line) });
}
