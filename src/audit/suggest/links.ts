import type { SuggestWords } from './languages/language.ts';
import type { Named } from './mentions.ts';
import { type Fact, fact } from './node.ts';
import type { Passage } from './passages.ts';
import { words } from './pattern.ts';

/** Links to a recipient's own pages. */
export interface OwnLinks {
  readonly privacyPolicy?: Fact;
  readonly optOut?: Fact;
}

/** An address of the web as declarations have it. */
export const WEB =
  /^https?:\/\/(?<host>[\p{L}\p{N}.-]{1,253})(?::[0-9]{1,5})?(?:[/?#][^\s\p{C}]*)?$/u;
const OPT_OUT = /opt-?out|unsubscribe|adssettings|dlpage/iu;
const PRIVACY = /privacy|datenschutz|polic(?:y|ies)|confidential|privacidad|privacidade/iu;

/** The links that the text gives in the sections that name a recipient, as far as they are its own. */
export function linksOf(
  recipient: Named,
  passages: readonly Passage[],
  { privacyPage, optOut }: SuggestWords,
): OwnLinks {
  const sections = new Set(
    passages.filter(({ text }) => text.includes(recipient.name)).map(({ section }) => section),
  );
  const found: { -readonly [key in keyof OwnLinks]: Fact } = {};
  for (const { section, targets, text, line } of passages) {
    if (!sections.has(section)) continue;
    for (const target of targets) {
      const host = WEB.exec(target)?.groups?.host?.toLowerCase();
      if (!host || !isOwn(host, recipient)) continue;
      if (OPT_OUT.test(target)) found.optOut ??= fact(target, line);
      else if (PRIVACY.test(target)) found.privacyPolicy ??= fact(target, line);
      else if (words(privacyPage).test(text)) found.privacyPolicy ??= fact(target, line);
      else if (words(optOut).test(text)) found.optOut ??= fact(target, line);
    }
  }
  return found;
}

/** The host of one of its addresses in the catalogue, or one with its name. */
function isOwn(host: string, { name, service }: Named): boolean {
  const known = [service?.privacyPolicy, service?.optOut].flatMap((url) =>
    url ? [new URL(url).hostname] : [],
  );
  const labels = host.split('.');
  return known.includes(host) || labels.includes(name.toLowerCase().replaceAll(' ', ''));
}
