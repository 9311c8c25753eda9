import { contentWords } from '../../../text/content-words.ts';
import { sentences } from '../../../text/sentences.ts';
import type { AuditText } from '../../audit-text.ts';
import { chapterOrder } from '../../chapters.ts';
import { placeIn } from '../../prose.ts';
import { type PlacedReference, referencesOf } from '../../references.ts';
import type { AuditRule } from '../../rule.ts';

/** Fewer words tell no topic. */
const WORDS = 3;

export default {
  id: 'text/section-elsewhere',
  severity: 'info',
  title: 'The text refers to several sections, and one seems to be about something else.',
  why: 'None of the words of the sentence stands in one of the sections that it refers to. As a rule the sections were moved, and the references were not.',
  how: 'Read the section; where it is the wrong one, write the number of the right one.',
  law: ['GDPR-12-1-b', 'GDPR-12-1-c'],
  bad: `## 1. Partners

Couriers and payment companies, named in sections 2 and 3, deliver orders for us. <--

## 2. Orders

A courier brings the parcel; the payment goes to one of two companies.

## 3. Comments

We read each one first.`,
  good: `## 1. Partners

Couriers and payment companies, named in section 2, deliver orders for us.

## 2. Orders

A courier brings the parcel; the payment goes to one of two companies.`,
  *check(text) {
    if (text.language.code !== 'en') return;
    const bodies = new Map<string, ReadonlySet<string>>();
    for (const reference of referencesOf(text)) {
      const topic = topicOf(reference);
      if (topic.size < WORDS) continue;
      const [strange, ...rest] = reference.numbers.filter((number) => {
        const body = bodies.get(number) ?? contentWords(bodyOf(text, number));
        bodies.set(number, body);
        return ![...topic].some((word) => body.has(word));
      });
      // Where no section has any of the words, the sentence may say it in others.
      const other = rest.length < reference.numbers.length - 1 ? strange : undefined;
      if (!other) continue;
      yield {
        ...placeIn(reference.block, reference.start, reference.end),
        message: `“${reference.words}” seems to be the wrong place: section ${other} says nothing of the kind.`,
      };
    }
  },
} satisfies AuditRule;

/** The topic of the sentence, or of the one before it where it says only “these”. */
function topicOf({ block, start, end }: PlacedReference): ReadonlySet<string> {
  const all = sentences(block.text);
  const at = all.findIndex((sentence) => sentence.start <= start && end <= sentence.end);
  const own = contentWords(all[at]?.text ?? '');
  return own.size >= WORDS
    ? own
    : contentWords(`${all[at - 1]?.text ?? ''} ${all[at]?.text ?? ''}`);
}

/** The words of a section and of those under it; nothing for one that is not there. */
function bodyOf(text: AuditText, number: string): string {
  const order = [...chapterOrder(text)];
  const first = order.findIndex(([label]) => label === number);
  if (first < 0) return '';
  const next = order.slice(first + 1).find(([label]) => !label.startsWith(`${number}.`));
  const start = order[first]?.[1] ?? 0;
  const end = next?.[1] ?? text.source.length;
  return text.blocks
    .filter(({ sourceOffset }) => sourceOffset(0) >= start && sourceOffset(0) < end)
    .map((block) => block.text)
    .join('\n');
}
