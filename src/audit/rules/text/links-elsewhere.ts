import { inLanguage } from '../../../text/by-language.ts';
import { linksBelow } from '../../../text/pointers.ts';
import { hasLinkNear } from '../../links-near.ts';
import { foundAt, phrasesOf } from '../../phrases.ts';
import { placeIn, sectionsOf } from '../../prose.ts';
import type { AuditRule } from '../../rule.ts';

export default {
  id: 'text/links-elsewhere',
  severity: 'warning',
  title: 'The text speaks of links below, and there are none in the section.',
  why: 'People look for the links where they are announced; in another section, or nowhere, they do not find them.',
  how: 'Put the links right behind the sentence, or link the words themselves.',
  law: ['GDPR-12-1-c'],
  bad: `## Our pages

What each network does is said in the policy links below. <--

## Settings

[Policy of the network](https://network.example/privacy)`,
  good: `## Our pages

What each network does is said in the policy links below.

[Policy of the network](https://network.example/privacy)`,
  *check(text) {
    const pattern = inLanguage(linksBelow, text.language.code);
    if (!pattern) return;
    for (const { blocks } of sectionsOf(text)) {
      const last = blocks.at(-1);
      if (!last) continue;
      const { end } = placeIn(last, 0, last.text.length);
      for (const phrase of phrasesOf(blocks, pattern)) {
        const found = foundAt(
          phrase,
          (words) => `${words} are announced, and no link follows in the section.`,
        );
        if (!hasLinkNear(text, found, Math.max(0, end - found.end))) yield found;
      }
    }
  },
} satisfies AuditRule;
