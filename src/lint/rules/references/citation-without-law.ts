import { ALPHABETS } from '../../../text/letters.ts';
import type { Rule } from '../../rule.ts';
import { walkTexts } from '../../walk-texts.ts';

/** Words that point into a law without naming it, in the languages of the table of laws. */
const POINTERS = new Set(
  `art arts article articles artikel artt articolo artículo section sections sec secs s ss para paras
  paragraph paragraphs abs absatz satz nr no nos n lit letter letters let sch schedule reg regs recital
  rec annex and to und bis et à y e en f ff ch chapter al punto point`.split(/\s+/),
);

const WORD = /([a-zà-ÿ]+)\.?/g;

/** A word, or initials such as `c.c.` and `U.S.C.` */
const NAMED = new RegExp(String.raw`[${ALPHABETS}]{2}|[${ALPHABETS}]\.\s?[${ALPHABETS}]`);

export default {
  id: 'references/citation-without-law',
  severity: 'warning',
  title: 'A citation does not name its law.',
  why: 'People cannot look up an article whose law they have to guess.',
  how: 'Name the law in each item of the list: `[GDPR Art. 12, GDPR Art. 15]`.',
  law: ['GDPR-13-1-c-3'],
  bad: `activities:
  website:
    legalBasis: { legalObligation: [GDPR Art. 32, Art. 33] } # <--`,
  good: `activities:
  website:
    legalBasis: { legalObligation: [GDPR Art. 32, GDPR Art. 33] }`,
  *check(facts) {
    for (const { path, text, form } of walkTexts(facts)) {
      if (form !== 'citation' || namesLaw(text)) continue;
      yield { path, message: `\`${text}\` is a citation without its law.` };
    }
  },
} satisfies Rule;

function namesLaw(citation: string): boolean {
  return NAMED.test(citation.toLowerCase().replace(WORD, unlessPointer));
}

function unlessPointer(whole: string, word: string): string {
  return POINTERS.has(word) ? ' ' : whole;
}
