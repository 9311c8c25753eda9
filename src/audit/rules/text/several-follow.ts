import { inLanguage } from '../../../text/by-language.ts';
import { oneLink } from '../../../text/pointers.ts';
import type { AuditText, Block } from '../../audit-text.ts';
import { hasLinkNear } from '../../links-near.ts';
import { foundAt, phrasesOf } from '../../phrases.ts';
import { placeIn, sectionsOf } from '../../prose.ts';
import type { AuditRule } from '../../rule.ts';

export default {
  id: 'text/several-follow',
  severity: 'info',
  title: 'One link is announced, and several follow.',
  why: 'People do not know which of the links is meant, or whether all of them belong to the sentence.',
  how: 'Announce as many as there are, and say at each what it leads to.',
  law: ['GDPR-12-1-b'],
  bad: `You switch it off under the following link: <--

- https://www.facebook.com/privacy/policy/
- https://x.com/en/privacy`,
  good: `You switch it off under the following link:

https://x.com/en/privacy`,
  *check(text) {
    const pattern = inLanguage(oneLink, text.language.code);
    if (!pattern) return;
    for (const { blocks } of sectionsOf(text)) {
      for (const [at, block] of blocks.entries()) {
        const [phrase] = phrasesOf([block], pattern);
        if (!phrase) continue;
        const links = linksAfter(text, blocks.slice(at + 1));
        if (links > 1)
          yield foundAt(phrase, (words) => `${words} announces one, and ${links} follow.`);
      }
    }
  },
} satisfies AuditRule;

/** How many blocks with a link follow without another between them. */
function linksAfter(text: AuditText, blocks: readonly Block[]): number {
  const end = blocks.findIndex(
    (block) => !hasLinkNear(text, placeIn(block, 0, block.text.length), 0),
  );
  return end < 0 ? blocks.length : end;
}
