import { type Candidate, without } from './candidate.ts';

const refused =
  'The law is not supported yet: a declaration that names it is refused (`notice/regime-not-supported`).';
const other = (candidate: string, what: string, law: string): Candidate =>
  without('elsewhere', candidate, what, refused, `rules and wording for ${law}`);

const uk = 'the UK GDPR and PECR';
const swiss = 'the Swiss FADP';
const california = 'the CCPA and its regulations';

/** Laws other than those of the EU. */
export const regimes: readonly Candidate[] = [
  other('UK-L01', 'no way to complain to the controller', uk),
  other('UK-L02', 'an authority of the EU for people in the United Kingdom', uk),
  other('UK-L03', 'recognised legitimate interests without their condition', uk),
  other('UK-L04', 'a statistics cookie without an opt-out', uk),
  other('CH-L01', 'a recipient abroad without its country', swiss),
  other('CH-L02', 'a country that is not on the list, without a guarantee', swiss),
  other('CH-L03', 'rights that cite only the GDPR', swiss),
  other('CA-L01', 'a category outside of the statutory list', california),
  other('CA-L02', 'no word on selling and sharing', california),
  other('CA-L03', 'no link to the privacy choices', california),
  other('CA-L04', 'fewer than two ways to make a request', california),
  other('CA-L05', 'no storage period for each category', california),
  other('CA-L06', 'no update within twelve months', california),
  other('CA-L07', 'no word on the use of sensitive data', california),
];
