import { inLanguage } from '../../../text/by-language.ts';
import { everyMatch } from '../../../text/every-match.ts';
import { describedHere, namedAbove } from '../../../text/pointers.ts';
import { wordPattern } from '../../../text/word-pattern.ts';
import type { Block } from '../../audit-text.ts';
import { placeIn, sectionsOf, shortened } from '../../prose.ts';
import type { AuditRule } from '../../rule.ts';

export default {
  id: 'text/named-nowhere',
  severity: 'warning',
  title: 'The text speaks of something named above or described here, and it was not.',
  why: 'People look for what they seem to have missed; a sentence that rests on nothing says nothing.',
  how: 'Name what is meant, or link to the place where it stands.',
  law: ['GDPR-12-1-b'],
  bad: `We send parcels.

The principles mentioned above hold for orders too. <--`,
  good: `Three principles guide us: few data, short periods, no sale.

The principles mentioned above hold for orders too.`,
  *check(text) {
    const [above, here] = [namedAbove, describedHere].map((table) =>
      inLanguage(table, text.language.code),
    );
    if (!above || !here) return;
    let before = '';
    for (const { heading, blocks } of sectionsOf(text)) {
      const start = before.length;
      before += `${heading?.text ?? ''}\n`;
      for (const block of blocks) {
        yield* unnamed(block, above, (index) => before + block.text.slice(0, index));
        yield* unnamed(block, here, (index) => before.slice(start) + block.text.slice(0, index));
        before += `${block.text}\n`;
      }
    }
  },
} satisfies AuditRule;

function* unnamed(block: Block, pattern: RegExp, wordsBefore: (index: number) => string) {
  for (const { 0: words, index, groups } of everyMatch(pattern, block.text)) {
    const thing = groups?.thing ?? '';
    const isNamed = wordPattern(thing).test(wordsBefore(index));
    if (isNamed) continue;
    yield {
      ...placeIn(block, index, index + words.length),
      message: `“${shortened(words)}”: no ${thing.toLowerCase()} come before it.`,
    };
  }
}
