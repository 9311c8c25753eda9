import type { AuditRule } from '../../rule.ts';
import { type VaguePlace, vaguePlaces } from '../../vague-places.ts';

/** Our own measures, as of 2026-11-22: what decent policies stay below. */
const IN_THOUSAND = 10;
const FEWEST = 5;
/** How many of the worst sentences are shown. */
const SHOWN = 40;

export default {
  id: 'text/vague',
  severity: 'warning',
  title: 'The policy leaves open what is done, in many places.',
  why: 'According to the guidelines (WP260 rev.01, para 13), words such as may, might, some, often and possible leave people guessing what happens to their data.',
  how: 'Say what you do; if you do it in certain cases only, say in which.',
  law: ['GDPR-12-1-d'],
  bad: `We may call you. The editor might shorten some comments. <--

It is possible that the host often moves. The parcel may come on Monday.`,
  good: `We call you where a payment is late. You may object. The editor shortens comments to 2,000 characters.

The host moves in May 2027. Without an address, delivery is not possible. Friends may see the lamp.`,
  *check(text) {
    const { places, words } = vaguePlaces(text);
    const all = places.flatMap((place) => place.words);
    const share = Math.round((all.length / Math.max(words, 1)) * 1000);
    const [worst, ...others] = [...places].sort((a, b) => b.words.length - a.words.length);
    if (!worst || all.length < FEWEST || share < IN_THOUSAND) return;
    yield {
      start: worst.start,
      end: worst.end,
      message: `${all.length} words leave open what is done, ${share} in 1,000: ${mostUsed(all)}.`,
      related: others
        .slice(0, SHOWN)
        .sort((a, b) => a.start - b.start)
        .map((place) => ({ ...place, message: messageOf(place) })),
    };
  },
} satisfies AuditRule;

function messageOf({ words }: VaguePlace): string {
  return `Here it is ${words.map((word) => `“${word}”`).join(', ')}.`;
}

/** The words that stand most often, with how often. */
function mostUsed(words: readonly string[]): string {
  const count = new Map<string, number>();
  for (const word of words) count.set(word.toLowerCase(), (count.get(word.toLowerCase()) ?? 0) + 1);
  return [...count]
    .sort(([, one], [, other]) => other - one)
    .slice(0, 3)
    .map(([word, times]) => `“${word}” (${times})`)
    .join(', ');
}
