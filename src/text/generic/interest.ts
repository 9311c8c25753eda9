import { saysOnly, words } from './empty-words.ts';

const empty = words(`
  our we us the a an its own in of as to for and or is are have having this these such any all
  legitimate legitimately overriding justified prevailing interest interests reason reasons
  business businesses commercial economic financial corporate company firm organisation operational
  operation operations operating running run running conducting conduct doing pursuing pursue
  managing manage needs need purpose purposes activities activity goals objectives aims
  third party parties general various certain other`);

const formula = /\b(?:interests?|business|commercial|economic|corporate|operations?|operational)\b/;

/**
 * Takes the interest that a controller names; true if it only says that there is one, such as "our
 * legitimate business interests" (GDPR Art. 13(1)(d); WP260 rev.01, Annex).
 */
export function isGenericInterest(text: string): boolean {
  return saysOnly(text, empty, formula);
}
