import { normalise, saysOnly, words } from './empty-words.ts';

const empty = words(`
  we us our you your the a an these those such some any all and or to with of in by for who whom that
  which where as are is may have has been be not with this policy notice
  third third-party party parties partner partners other others external outside selected trusted
  certain various different several further additional similar relevant associated carefully chosen
  unaffiliated reliable business cooperation cooperating contractual contract service services
  provider providers company companies firm firms recipient recipients organisation organisations
  entity entities person persons people body bodies vendor vendors contractor contractors
  subcontractor subcontractors supplier suppliers agent agents processor processors
  work works cooperate cooperates mentioned named listed specified help helps
  necessary required appropriate etc more`);

const formula =
  /\b(?:third[- ]part(?:y|ies)|partners?|others?|providers?|compan(?:y|ies)|firms?|recipients?|organisations?|entit(?:y|ies)|vendors?|contractors?|subcontractors?|suppliers?|agents?|processors?)\b/;

const openEnd =
  /(?:\betc\b|\b(?:and|or)(?: many)?(?: (?:more|others|so on|similar|the like)|(?: (?:any|our|similar))? other (?:third )?(?:parties|partners|recipients|providers|companies|service providers|firms)))[.…]*$|\bamong others\b/;

const unnamed =
  /\b(?:parties|partners|recipients|providers|companies)\b[^.;]{0,40}\b(?:not|n't|un)(?: been| yet)*[ -]?(?:mentioned|named|listed|specified|disclosed)\b/;

/**
 * Takes the name or the category of a recipient; true if anybody could be meant: "third parties",
 * "our partners", "service providers" alone, "A, B and others" (GDPR Art. 13(1)(e); WP260, Annex).
 */
export function isOpenEndedRecipient(text: string): boolean {
  const phrase = normalise(text);
  return saysOnly(text, empty, formula) || openEnd.test(phrase) || unnamed.test(phrase);
}
