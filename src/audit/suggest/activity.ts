import type { Doubtful, FoundActivity } from './activities.ts';
import { basesIn } from './bases.ts';
import { dataIn } from './data.ts';
import { gapOf, openGap } from './gaps.ts';
import type { SuggestWords } from './languages/language.ts';
import { fact, mapping, type Node, open } from './node.ts';
import { told } from './one-line.ts';
import { receiversOf } from './recipients.ts';

const DOES_IT = 'does this take place? The sentence denies something';

/** The activities as a declaration has them, with those that may not take place as open. */
export function activitiesPart(
  activities: readonly FoundActivity[],
  doubtful: readonly Doubtful[],
  cues: SuggestWords,
): Node {
  const all = new Map<string, Node>([
    ...activities.map((one) => [one.id, activityPart(one, cues)] as const),
    ...doubtful.map(({ id, line }) => [id, open(DOES_IT, line)] as const),
  ]);
  return all.size > 0 ? all : open('an entry for each purpose');
}

function activityPart(activity: FoundActivity, cues: SuggestWords): Node {
  const { title, kind, passages } = activity;
  const retention = gapOf(activity, 'retention', cues);
  const note = gapOf(activity, 'note', cues);
  return mapping({
    title: fact(told(title.text), title.line),
    purpose: open('what the data are used for; the text completes "to …"'),
    kind: fact(kind, title.line),
    legalBasis: basesIn(passages, cues),
    subjects: open('the people concerned, such as [visitor]'),
    data: dataIn(passages, cues),
    source: open('subject, observed, or who the data come from'),
    recipients: receiversOf(activity, cues),
    retention: retention
      ? openGap(retention)
      : open('how long, such as { period: P7D, from: the request }'),
    provision: open('voluntary, contractual …, and what follows if the data are not given'),
    directMarketing: kind === 'marketing.email' ? open('the channels, such as [email]') : undefined,
    note: note && openGap(note),
  });
}
