import type { Link, PhrasingContent } from 'mdast';
import { isSafeUrl } from '../text/safe-url.ts';
import type { Slot } from './skeleton.ts';

/** A link that shows its address without the scheme. A refused address is shown as text. */
export function webLink(url: string | undefined, label?: string): Slot | undefined {
  if (!url) return undefined;
  const shown = label ?? url.replace(/^(https?:\/\/|mailto:|tel:)/, '').replace(/\/$/, '');
  return { phrases: [linkNode(url, shown)] };
}

/** A link that writes an e-mail. */
export function mailLink(email: string | undefined): Slot | undefined {
  return email ? { phrases: [linkNode(`mailto:${email}`, email)] } : undefined;
}

/** A link that dials a number. */
export function phoneLink(phone: string | undefined): Slot | undefined {
  if (!phone) return undefined;
  const digits = phone.replace(/\(0\)/g, '').replace(/[^\d+]/g, '');
  return {
    phrases: [
      /\d/.test(digits) ? linkNode(`tel:${digits}`, phone) : { type: 'text', value: phone },
    ],
  };
}

/** A link node, or its text where the address is none that a page may hold. */
export function linkNode(url: string, label: string): PhrasingContent {
  if (!isSafeUrl(url)) return { type: 'text', value: label };
  return { type: 'link', url, children: [{ type: 'text', value: label }] } satisfies Link;
}

/** Slots in a row, with a text between them. */
export function joinSlots(slots: readonly Slot[], separator: string): Slot | undefined {
  if (slots.length === 0) return undefined;
  const phrases = slots.flatMap((slot, at) => [
    ...(at === 0 ? [] : [text(separator)]),
    ...phrasesOf(slot),
  ]);
  return { phrases };
}

/** Raises the first letter of a slot that starts with words of its own. */
export function raiseSlot(slot: Slot): Slot {
  const [first, ...rest] = phrasesOf(slot);
  if (first?.type !== 'text') return slot;
  const [letter = ''] = first.value;
  const value = letter.toUpperCase() + first.value.slice(letter.length);
  return { phrases: [{ ...first, value }, ...rest] };
}

/** The phrases of a slot. */
export function phrasesOf(slot: Slot | undefined): readonly PhrasingContent[] {
  if (slot === undefined) return [];
  if (typeof slot !== 'object') return [text(String(slot))];
  return 'phrases' in slot ? slot.phrases : [];
}

function text(value: string): PhrasingContent {
  return { type: 'text', value };
}
