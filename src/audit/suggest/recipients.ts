import type { FoundActivity } from './activities.ts';
import { gapOf, openGap } from './gaps.ts';
import type { SuggestWords } from './languages/language.ts';
import { fact, mapping, type Node, open } from './node.ts';
import type { Passage } from './passages.ts';
import { words } from './pattern.ts';
import { type Mention, mentionsIn } from './services.ts';

/** A service that the text says is used, with the first line that does. */
export interface Named extends Mention {
  readonly line: number;
}

/** The services that sentences name, each once; what a sentence denies is not used. */
export function namedIn(passages: readonly Passage[], { not }: SuggestWords): readonly Named[] {
  const found = new Map<string, Named>();
  for (const { text, line } of passages) {
    if (words(not).test(text)) continue;
    for (const mention of mentionsIn(text)) {
      if (!found.has(mention.id)) found.set(mention.id, { ...mention, line });
    }
  }
  return [...found.values()];
}

/** Who gets the data of an activity: the services that its sentences name, and whom a gap stands for. */
export function receiversOf(activity: FoundActivity, cues: SuggestWords): Node {
  const all = namedIn(activity.passages, cues);
  // “Facebook” beside “Facebook plugins” is the same.
  const isShort = ({ name, service }: Named) =>
    !service && all.some((other) => other.service && other.name.startsWith(name));
  const named = all.filter((one) => !isShort(one)).map(({ id, line }) => fact(id, line));
  const gap = gapOf(activity, 'recipients', cues);
  if (gap) return [...named, fact(gapId(activity), gap.line)];
  return named.length > 0
    ? [...named, open('who else, if anybody')]
    : open('ids of recipients, or none');
}

/** Everyone who gets data. */
export function recipientsIn(
  passages: readonly Passage[],
  activities: readonly FoundActivity[],
  cues: SuggestWords,
): Node {
  const entries = namedIn(passages, cues).map(({ id, name, service, line }): [string, Node] => [
    id,
    mapping({
      ...(service ? { service: fact(id, line) } : { name: fact(name, line) }),
      role: open('processor, controller or jointController'),
    }),
  ]);
  const gaps = activities.flatMap((activity): [string, Node][] => {
    const gap = gapOf(activity, 'recipients', cues);
    return gap ? [[gapId(activity), openGap(gap)]] : [];
  });
  const all = new Map([...entries, ...gaps]);
  return all.size > 0 ? all : open('an entry for each, or none');
}

/** The id of the recipient whom a gap of the text stands for. */
function gapId({ id }: FoundActivity): string {
  return `${id}-recipients`;
}
