import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { audit } from '../../src/audit/audit.ts';

const DATE = '2026-11-22';

/** What the rules for texts and gaps find in a fixture: place and rule, in order. */
async function foundIn(name: string): Promise<readonly string[]> {
  const bytes = readFileSync(new URL(`fixtures/${name}`, import.meta.url));
  const { diagnostics } = await audit({ file: name, bytes }, DATE);
  return diagnostics
    .filter(({ rule }) => !rule.startsWith('disclosure/'))
    .map(({ rule, range }) => `${range.line}:${range.column} ${rule}`);
}

it('finds each fault of a shop’s notice where it stands, and nothing else', async () => {
  expect(await foundIn('shop.txt')).toEqual([
    '2:1 text/date-unexplained',
    '2:7 text/date-old',
    '6:1 text/heading-case',
    '7:1 text/controller-email',
    '9:99 text/section-elsewhere',
    '9:163 text/named-nowhere',
    '11:97 text/basis-letter',
    '14:5 text/capitals',
    '16:98 text/open-list',
    '16:160 text/retention-generic',
    '16:235 text/section-missing',
    '19:201 text/similar-sentence',
    '20:1 text/heading-case',
    '21:38 text/repeated-sentence',
    '23:47 placeholder/bracketed-instruction',
    '23:166 text/law-repealed',
    '25:11 text/space-missing',
    '25:70 text/fragment',
    '26:11 text/space-missing',
    '26:77 text/heading-in-paragraph',
    '27:44 text/link-punctuation',
    '28:21 text/control-without-link',
    '28:103 text/here-without-link',
    '31:28 text/name-former',
    '31:102 text/links-elsewhere',
    '31:141 text/bases-lumped',
    '31:233 text/service-ended',
    '33:41 text/several-follow',
    '34:11 text/link-moved',
    '35:10 text/link-language',
    '35:10 text/link-moved',
    '36:1 text/heading-unnumbered',
    '37:69 text/nothing-follows',
    '37:130 text/heading-in-paragraph',
    '37:221 text/terms-drift',
    '38:1 text/only-subsection',
    '40:118 text/heading-in-paragraph',
    '42:39 placeholder/slot',
    '42:95 text/form-without-link',
    '42:255 text/officer-mailbox',
    '44:62 text/recheck',
    '45:1 text/topic-twice',
  ]);
});

it('finds nothing in the same notice when it is mended', async () => {
  expect(await foundIn('shop-mended.txt')).toEqual([]);
});
