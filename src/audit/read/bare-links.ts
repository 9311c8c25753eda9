import { WORDS } from '../../text/letters.ts';
import type { Link } from '../audit-text.ts';
import type { Traced } from './traced.ts';

const ADDRESS = new RegExp(
  String.raw`(?<![${WORDS}@/])(?:https?:\/\/|www\.)[^\s<>()[\]"'\x60|\u2018-\u201f\u3000-\u303f\uff00-\uffef]+`,
  'giu',
);

/** Takes words; returns the web addresses that are written out in them, as links. */
export function bareLinks({
  text,
  sourceOffset,
}: Pick<Traced, 'text' | 'sourceOffset'>): readonly Link[] {
  return Array.from(text.matchAll(ADDRESS), ({ 0: found, index }) => {
    const address = withoutStops(found);
    return {
      text: address,
      target: address,
      start: sourceOffset(index),
      end: sourceOffset(index + address.length),
    };
  });
}

/** What closes the sentence is no part of the address. */
function withoutStops(address: string): string {
  let end = address.length;
  while (end > 0 && '.,;:!?*_~'.includes(address[end - 1] ?? '')) end -= 1;
  return address.slice(0, end);
}
