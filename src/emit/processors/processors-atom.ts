import { createHash } from 'node:crypto';
import type { Model } from '../../model/model.ts';
import { isSafeUrl } from '../../text/safe-url.ts';
import type { Emit } from '../emitter.ts';
import { oneLine } from '../one-line.ts';
import { xmlText } from '../xml-text.ts';
import { type Change, changesOf } from './changes.ts';

/** The namespace for names that are addresses, RFC 9562 6.6. */
const NAMESPACE = '6ba7b8119dad11d180b400c04fd430c8';
const TITLE = 'Changes of processors and privacy policy';

/** Why there is no feed, the end of a sentence; nothing where there is one. */
export function withheld(model: Model): string | undefined {
  if (!model.controller.declared.name) return 'a feed needs the name of the controller as author';
  const language = model.languages[0] ?? 'en';
  if (changesOf(model, language).length > 0) return undefined;
  return 'the declaration tells no day of a version or of a new processor';
}

/**
 * The declared changes as a feed (RFC 4287): each day is declared, none is of the clock. No file
 * where no change has a day, or where no controller is named, who must be its author.
 */
const processorsAtom: Emit = ({ model }, languages) => {
  const language = languages[0] ?? model.languages[0] ?? 'en';
  const [newest, ...older] = changesOf(model, language);
  const { name } = model.controller.declared;
  if (!newest || !name) return [];
  const url = model.declaration.notice?.url;
  const of = url ?? name;
  const text = [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${xmlText(language)}">`,
    element('id', identifier([of])),
    element('title', TITLE),
    element('updated', instant(newest)),
    `<author>${element('name', name)}</author>`,
    ...(url && isSafeUrl(url) ? [`<link rel="alternate" href="${xmlText(url)}"/>`] : []),
    ...[newest, ...older].map((change) => entry(of, change)),
    '</feed>',
  ];
  return [{ path: 'public/processors.atom', text: `${text.join('\n')}\n` }];
};

export default processorsAtom;

function entry(of: string, change: Change): string {
  return [
    '<entry>',
    element('id', identifier([of, change.kind, change.key])),
    element('title', change.title),
    element('updated', instant(change)),
    `<category term="${change.kind}"/>`,
    `<content type="text">${xmlText(oneLine(change.text))}</content>`,
    '</entry>',
  ].join('\n');
}

function element(name: string, text: string): string {
  return `<${name}>${xmlText(oneLine(text))}</${name}>`;
}

/** Feeds tell moments: a declared day is told as its start in UTC. */
function instant({ date }: Change): string {
  return `${date}T00:00:00Z`;
}

/** A name that stays as long as its parts do: a UUID of version 5, RFC 9562 5.5. */
function identifier(parts: readonly string[]): string {
  const hash = createHash('sha1').update(Buffer.from(NAMESPACE, 'hex'));
  const bytes = hash.update(JSON.stringify(parts)).digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return `urn:uuid:${hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')}`;
}
