import type { FoundActivity } from './activities.ts';
import { basesIn } from './bases.ts';
import { dataIn } from './data.ts';
import { gapOf, openGap } from './gaps.ts';
import type { SuggestWords } from './languages/language.ts';
import { fact, mapping, type Node, open } from './node.ts';
import { told } from './one-line.ts';
import { receiversOf } from './recipients.ts';

/** An activity as a declaration has it. */
export function activityPart(activity: FoundActivity, cues: SuggestWords): Node {
  const { title, kind, passages } = activity;
  const retention = gapOf(activity, 'retention', cues);
  const note = gapOf(activity, 'note', cues);
  return mapping({
    title: fact(told(title.text), title.line),
    purpose: open('what the data are used for; the text completes "to …"'),
    kind: fact(kind, title.line),
    legalBasis: basesIn(passages),
    subjects: open('the people concerned, such as [visitor]'),
    data: dataIn(passages, cues),
    source: open('subject, observed, or who the data come from'),
    recipients: receiversOf(activity, cues),
    retention: retention
      ? openGap(retention)
      : open('how long, such as { period: P7D, from: the request }'),
    provision: open('voluntary, contractual …, and what follows if the data are not given'),
    note: note && openGap(note),
  });
}
