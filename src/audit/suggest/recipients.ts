import type { FoundActivity } from './activities.ts';
import { gapOf, openGap } from './gaps.ts';
import type { SuggestWords } from './languages/language.ts';
import { linksOf } from './links.ts';
import { type Named, namedIn, type Telling } from './mentions.ts';
import { fact, mapping, type Node, open } from './node.ts';

/** Those whom the sentences of an activity name. */
function namedBy({ passages }: FoundActivity): readonly Named[] {
  const all = namedIn(passages);
  const isNamed = all.some(({ is }) => is !== 'category');
  return all.filter(({ name, is }) => {
    // “The carrier” beside a company is the company, “Facebook” beside “Facebook plugins” the same.
    if (is === 'category') return !isNamed;
    return (
      is !== 'network' || !all.some((one) => one.is === 'service' && one.name.startsWith(name))
    );
  });
}

/** Who gets the data of an activity: those whom its sentences name, and whom a gap stands for. */
export function receiversOf(activity: FoundActivity, cues: SuggestWords): Node {
  const named = namedBy(activity).map(({ id, line }) => fact(id, line));
  const gap = gapOf(activity, 'recipients', cues);
  if (gap) return [...named, fact(gapId(activity), gap.line)];
  return named.length > 0
    ? [...named, open('who else, if anybody')]
    : open('ids of recipients, or none');
}

/** Everyone who gets data: the services that the text names, and whom the activities name. */
export function recipientsIn(
  passages: readonly Telling[],
  activities: readonly FoundActivity[],
  cues: SuggestWords,
): Node {
  const services = namedIn(passages).filter(({ is }) => is === 'service' || is === 'network');
  const others = activities.flatMap(namedBy);
  const byId = new Map([...others, ...services].map((one) => [one.id, one]));
  const entries = [...byId.values()]
    .sort((a, b) => a.line - b.line)
    .map((one): [string, Node] => [one.id, entry(one, passages, cues)]);
  const gaps = activities.flatMap((activity): [string, Node][] => {
    const gap = gapOf(activity, 'recipients', cues);
    return gap ? [[gapId(activity), openGap(gap)]] : [];
  });
  const all = new Map([...entries, ...gaps]);
  return all.size > 0 ? all : open('an entry for each, or none');
}

function entry(named: Named, passages: readonly Telling[], cues: SuggestWords): Node {
  const { id, name, is, line } = named;
  const role = open('processor, controller or jointController');
  const links = linksOf(named, passages, cues);
  if (is === 'service') return mapping({ service: fact(id, line), role, ...links });
  const country = open('the country of its seat, two letters');
  if (is === 'category') {
    const because = open('why none of them is named');
    return mapping({ category: fact(name, line), because, role, country });
  }
  const privacyPolicy = is === 'network' ? open('the address of its own notice') : undefined;
  return mapping({ name: fact(name, line), role, country, privacyPolicy, ...links });
}

/** The id of the recipient whom a gap of the text stands for. */
function gapId({ id }: FoundActivity): string {
  return `${id}-recipients`;
}
