import { clauses, isOnly, normalise } from './clauses.ts';

const lead =
  "(?:(?:we|it|they) (?:will )?(?:only )?|(?:your|the|all|this|these|personal)(?: personal)? (?:data|information) (?:is|are|will be) (?:only )?)?(?:keep|store|retain|hold|kept|stored|retained|held)?(?: (?:your|the|this|it|them|all|personal)(?: personal)?(?: data| information)?)?(?: only)?(?: for| until)? ?";

const need = '(?:strictly |absolutely |reasonably |legally )?(?:necessary|needed|required)';

const purpose =
  "(?:the |this |these |its |their |our |each |that |any )?(?:respective |relevant |stated |original |above |said |specified |intended )*(?:processing )?purposes?(?: (?:of|for)(?: the)? (?:processing|which .*|collection))?(?: (?:described|stated|set out|set forth|mentioned|outlined|listed|specified|pursued|concerned|in question|for which).*)?";

const toPurpose = `(?: (?:for|to (?:fulfil|fulfill|achieve|serve|meet|accomplish|satisfy)) ${purpose}| to provide (?:you with )?(?:the|our|its) services?(?: to you)?| for this| to do so)?`;

const whole = (body: string): RegExp => new RegExp(`^${lead}${body}$`);

/** Formulas that name no period and no event; WP260 rev.01, Annex, on Art. 13(2)(a) (2018-04-11). */
const formulas: readonly RegExp[] = [
  whole(`(?:for )?(?:only )?as long as (?:(?:it|this|that|they|we|the (?:data|information)) )?(?:is |are |need (?:it|them)|have to|must|reasonably )*(?:${need})?(?: by us)?${toPurpose}`),
  whole(`(?:for )?no longer than (?:(?:it|this|they) )?(?:is |are )?${need}${toPurpose}`),
  whole(`(?:they|it|the data|your data|we|the information)? ?(?:is|are|do)? ?(?:no longer|not) (?:longer )?(?:${need}|need (?:it|them))(?: by us)?${toPurpose}`),
  whole(`(?:for )?(?:the |a |any )?(?:legally |statutorily )?(?:necessary|needed|required|appropriate|reasonable|relevant|applicable|legal|statutory|prescribed|respective|useful)(?: (?:statutory|legal))?(?: retention| storage| limitation)? (?:periods?|time|duration|term)(?: of time)?(?: (?:expires?|ends?|has expired|have expired|lapses?))?`),
  whole(`(?:for )?the (?:period|time|duration)(?: of time)? (?:that is )?(?:${need}|required|prescribed|permitted|allowed)(?: by (?:the )?(?:applicable )?law)?${toPurpose}`),
  whole(`${purpose} (?:is|are|has been|have been|ceases?|no longer|is no longer)(?: to apply| to exist| applies| apply| fulfilled| achieved| met| ended| over| complete| exists?| served)*`),
  whole(`(?:as (?:long as )?)?(?:otherwise )?(?:is |are )?(?:${need}|permitted|prescribed|allowed|obliged|provided for|provided)(?: or permitted)? (?:by|under|in) (?:the )?(?:applicable |relevant )?(?:laws?|legislation|legal requirements|legal provisions|regulations?)`),
  whole('(?:the |a |any |applicable )*(?:laws?|legislation|legal|statutory|legal or statutory)(?: retention)?(?: requirements?| obligations?| dut(?:y|ies)| provisions?| periods?| regulations?)?(?: (?:requires?|allows?|permits?|demands?|obliges?|end|expire|apply|applies)(?: (?:it|us|us to|this|longer|otherwise))*)?'),
  whole('(?:in accordance with|according to|in line with|to comply with|subject to|to meet|as per|pursuant to|unless)? ?(?:the |our |any |a )?(?:applicable |relevant )*(?:longer )?(?:laws?|legal|statutory|regulatory|data protection|internal|retention|tax|accounting|reporting)*(?: ?(?:laws?|legislation|requirements?|obligations?|provisions?|periods?|regulations?|polic(?:y|ies)|schedules?|rules|retention period))(?: (?:is|are) (?:required|permitted))?(?: by law)?'),
  whole('(?:where|when|if|unless|until|after which|then) (?:it|they|this|the data)?.{0,40}(?:deleted|erased|required by law|permitted by law|a legal obligation|longer)'),
  /^(?:including )?(?:for the purposes? of )?(?:satisfying|meeting|complying with|fulfilling) (?:any |our |all )?(?:legal|statutory|regulatory|contractual).*$/,
  /^(?:accounting|reporting|reporting requirements|legal|regulatory|tax)$/,
  /^(?:forever|indefinitely)$/,
];

/** What makes a formula definite in spite of it: a figure or a countable period. */
const definite = /\d|\b(?:day|week|month|year|hour|minute)s?\b|§/;

/**
 * Takes a criterion of storage; true if it says only "as long as necessary", "as required by law"
 * and the like, without a period, an event or a law (GDPR Art. 13(2)(a)).
 */
export function isGenericRetention(text: string): boolean {
  if (definite.test(normalise(text)) || clauses(text).length === 0) return false;
  return isOnly(text, formulas);
}
