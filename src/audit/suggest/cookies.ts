import type { Service, ServiceCookie } from '../../catalog/service.ts';
import { services } from '../../catalog/services.ts';
import type { FoundActivity } from './activities.ts';
import type { SuggestWords } from './languages/language.ts';
import { type Named, namedIn, type Telling } from './mentions.ts';
import { fact, mapping, type Node, open } from './node.ts';
import { words } from './pattern.ts';

const CATEGORIES = ['necessary', 'functional', 'analytics', 'advertising'] as const;
type Category = (typeof CATEGORIES)[number];

/** A cookie that the catalogue knows and the text names. */
interface Known {
  readonly cookie: ServiceCookie;
  readonly service: Service;
  /** As the text writes it. */
  readonly name: string;
  readonly line: number;
}

/** Names that no word of prose looks like. */
const TOKEN = /(?<![\w@/.-])[A-Za-z_][\w.-]{0,60}\w\*?(?![\w@])/gu;
const NO_WORD = /^_|_[a-z0-9]|\d|[a-z][A-Z]/u;

/** The cookies that the text names, and the kinds of which it tells without names. */
export function cookiesIn(
  passages: readonly Telling[],
  activities: readonly FoundActivity[],
  cues: SuggestWords,
): Node {
  const known = knownIn(passages);
  const used = namedIn(passages);
  const groups = CATEGORIES.flatMap((category): [string, Node][] => {
    const entries = known.filter(({ cookie }) => cookie.category === category);
    const line = lineOf(category, passages, cues);
    if (entries.length > 0) {
      return [[category, new Map(entries.map((one) => [one.name, entry(one, used, activities)]))]];
    }
    return line === undefined ? [] : [[category, open('the cookies of this kind', line)]];
  });
  return groups.length > 0
    ? new Map(groups)
    : open('what is stored on or read from devices, or none');
}

function entry(
  { service, line }: Known,
  used: readonly Named[],
  activities: readonly FoundActivity[],
): Node {
  const isUsed = used.some(({ id }) => id === service.id);
  const activity = activities.find(({ passages }) =>
    namedIn(passages).some(({ id }) => id === service.id),
  );
  return mapping({
    activity: activity ? fact(activity.id, line) : open('the activity that it serves', line),
    access: isUsed ? fact(service.id, line) : open('controller, or who else can read it', line),
    duration: open('how long it is kept', line),
  });
}

/** Where the text says that cookies of a kind are used. */
function lineOf(
  category: Category,
  passages: readonly Telling[],
  { cookies }: SuggestWords,
): number | undefined {
  return passages.find(({ text, denies }) => !denies && words(cookies[category]).test(text))?.line;
}

function knownIn(passages: readonly Telling[]): readonly Known[] {
  const found = new Map<string, Known>();
  for (const { text, line, denies } of passages) {
    if (denies) continue;
    for (const [name] of text.matchAll(TOKEN)) {
      if (!NO_WORD.test(name) || found.has(name)) continue;
      const known = inCatalogue(name);
      if (known) found.set(name, { ...known, name, line });
    }
  }
  return [...found.values()];
}

/** The cookie with this name; two services that set one do not tell which it is. */
function inCatalogue(name: string): Pick<Known, 'cookie' | 'service'> | undefined {
  const all = services.flatMap((service) =>
    service.cookies
      .filter((cookie) => isNamed(cookie, name))
      .map((cookie) => ({ cookie, service })),
  );
  return all.length === 1 ? all[0] : undefined;
}

function isNamed({ name: known }: ServiceCookie, name: string): boolean {
  if (known === name) return true;
  const prefix = known.endsWith('*') ? known.slice(0, -1) : undefined;
  return prefix !== undefined && prefix.length > 2 && name.startsWith(prefix);
}

/** What asks for consent: a service that the catalogue has for it, or what the text only speaks of. */
export function consentManagerIn(
  passages: readonly Telling[],
  cues: SuggestWords,
): Node | undefined {
  const tool = namedIn(passages).find(({ service }) => service?.kind === 'consent');
  if (tool) return mapping({ tool: fact(tool.name, tool.line) });
  const spoken = passages.find(({ text }) => words(cues.consentTool).test(text));
  return spoken && open('the tool, and where people find it again', spoken.line);
}
