import { durationText } from '../model/drafting/duration.ts';
import type { Cookie, CookieGroupWord } from '../model/model.ts';
import { raise, say, type Wording, word } from './context.ts';
import { fill } from './fill.ts';
import { recipientName } from './names.ts';

/** The columns of a table of cookies, in their order; each is a label. */
export const COOKIE_COLUMNS = ['name', 'type', 'purpose', 'readers', 'lifetime'] as const;

export type CookieRow = Readonly<Record<'name' | 'type', string>> &
  Readonly<Record<'purpose' | 'readers' | 'lifetime', string | undefined>>;

/** A cookie in words, as the policy and the cookie banner print it. */
export function cookieRow(wording: Wording, cookie: Cookie): CookieRow {
  return {
    name: cookie.name,
    type: word(wording, 'storage', cookie.storage),
    purpose: raise(say(wording, cookie.purpose)),
    readers: readersOf(wording, cookie),
    lifetime: lifetimeOf(wording, cookie),
  };
}

/** The caption of the table of a category. */
export function cookieCaption(wording: Wording, group: CookieGroupWord): string {
  return fill(word(wording, 'captions', 'cookies'), { group: word(wording, 'groups', group) });
}

function readersOf(wording: Wording, cookie: Cookie): string | undefined {
  const us = cookie.byController ? [word(wording, 'cookies', 'us')] : [];
  const others = cookie.readers.flatMap((reader) => recipientName(wording, reader) ?? []);
  return [...us, ...others].join(', ') || undefined;
}

function lifetimeOf(wording: Wording, cookie: Cookie): string | undefined {
  if (cookie.duration === 'session') return word(wording, 'cookies', 'session');
  if (cookie.duration === 'none') return word(wording, 'cookies', 'notStored');
  if (!cookie.duration) return undefined;
  const duration = durationText(cookie.duration, wording.language);
  return cookie.declared.renewed
    ? fill(word(wording, 'cookies', 'renewed'), { duration })
    : duration;
}
