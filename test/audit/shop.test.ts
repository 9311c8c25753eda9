import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { audit } from '../../src/audit/audit.ts';
import { auditRules } from '../../src/audit/registry.ts';

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
    '5:165 text/consent-by-use',
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
    '20:1 text/repeated-paragraph',
    '21:1 text/heading-case',
    '22:38 text/repeated-sentence',
    '25:47 placeholder/bracketed-instruction',
    '25:166 text/law-repealed',
    '25:202 text/recipients-open',
    '25:242 text/label-repeated',
    '27:11 text/space-missing',
    '27:70 text/fragment',
    '27:120 text/wrong-statement',
    '28:11 text/space-missing',
    '28:77 text/heading-in-paragraph',
    '29:44 text/link-punctuation',
    '30:21 text/control-without-link',
    '30:103 text/here-without-link',
    '33:28 text/name-former',
    '33:102 text/links-elsewhere',
    '33:141 text/bases-lumped',
    '33:233 text/service-ended',
    '33:248 text/told-to-log-out',
    '33:308 text/responsibility-denied',
    '35:41 text/several-follow',
    '36:11 text/link-moved',
    '37:10 text/link-language',
    '37:10 text/link-moved',
    '38:1 text/heading-unnumbered',
    '39:69 text/nothing-follows',
    '39:130 text/heading-in-paragraph',
    '39:221 text/terms-drift',
    '39:293 text/basis-fallback',
    '40:1 text/only-subsection',
    '42:118 text/heading-in-paragraph',
    '44:39 placeholder/slot',
    '44:95 text/form-without-link',
    '44:255 text/officer-mailbox',
    '44:302 text/rights-granted',
    '46:62 text/recheck',
    '47:1 text/numbering',
    '47:1 text/topic-twice',
    '48:11 text/vague',
  ]);
});

it('finds nothing in the same notice when it is mended', async () => {
  expect(await foundIn('shop-mended.txt')).toEqual([]);
});

/** Faults that a plain text of this size and date cannot have; each rule’s example shows them. */
const ELSEWHERE = ['text/date-ambiguous', 'text/hard-to-read', 'text/link-bare'];

it('has every fault of the text that a rule finds', async () => {
  const found = (await foundIn('shop.txt')).map((line) => line.split(' ')[1]);
  const rules = auditRules.map(({ id }) => id).filter((id) => id.startsWith('text/'));
  expect(rules.filter((id) => !found.includes(id))).toEqual(ELSEWHERE);
});
