import type { Service } from '../../catalog/service.ts';
import { services } from '../../catalog/services.ts';
import { LETTERS } from '../../text/letters.ts';

/** A service, or another who may get data, that a text names. */
export interface Mention {
  /** As a declaration refers to it. */
  readonly id: string;
  /** As the text names it. */
  readonly name: string;
  /** A network is one under whose name the catalogue has several services. */
  readonly is: 'service' | 'network' | 'company' | 'category';
  readonly service?: Service;
}

/** Titles that are words as well; the catalogue knows them by their companies alone. */
const WORDS: ReadonlySet<string> = new Set(['X', 'Square', 'Crisp', 'Hermes', 'Amplitude']);
const NETWORKS: readonly string[] = ['Facebook', 'LinkedIn'];
/** A firm that the catalogue has by its product alone. */
const FIRMS: readonly string[] = ['ShopBack'];

const mentions: ReadonlyMap<string, Mention> = new Map([
  ...NETWORKS.map((name) => plainly(name, 'network')),
  ...FIRMS.map((name) => plainly(name, 'company')),
  ...companiesWithOneService().map(named),
  ...services.flatMap((service) => (service.formerly ?? []).map((name) => named([name, service]))),
  ...services.filter(({ title }) => !WORDS.has(title)).map((one) => named([one.title, one])),
]);

const pattern = new RegExp(
  `(?<![${LETTERS}])(?:${[...mentions.keys()]
    .toSorted((a, b) => b.length - a.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|')})(?![${LETTERS}])`,
  'gu',
);

/** “X” is a network where it stands beside another or says what it was. */
const X =
  /(?<=(?:Facebook|Instagram|LinkedIn|TikTok|YouTube|Pinterest|WhatsApp)(?:,|,? (?:and|or|und|oder|et|ou|y|o|e|en|of))? )X(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])X(?= \([^()]{1,20}Twitter\)|, formerly|: https:\/\/x\.com)/gu;
const network = mentionOf('X');

/** The services and brands that words name, in order. */
export function mentionsIn(text: string): readonly Mention[] {
  const found = [...text.matchAll(pattern)].flatMap(([name]) => mentions.get(name) ?? []);
  return network && text.search(X) >= 0 ? [...found, network] : found;
}

function mentionOf(title: string): Mention | undefined {
  const service = services.find((one) => one.title === title);
  return service && named([title, service])[1];
}

function plainly(name: string, is: Mention['is']): [string, Mention] {
  return [name, { id: name.toLowerCase(), name, is }];
}

function named([name, service]: readonly [string, Service]): [string, Mention] {
  return [name, { id: service.id, name, is: 'service', service }];
}

/** A company with several services does not tell which of them is meant. */
function companiesWithOneService(): readonly (readonly [string, Service])[] {
  const several = new Set<string>();
  const one = new Map<string, Service>();
  for (const service of services) {
    if (one.has(service.name)) several.add(service.name);
    one.set(service.name, service);
  }
  return [...one].filter(([name]) => !several.has(name));
}
