import { signPattern, wordPattern } from './word-pattern.ts';

/** Data protection officer, in the nine languages: names of other countries’ offices are not among them. */
const OFFICER_WORDS = wordPattern(
  'data protection officer|DPO',
  'Datenschutzbeauftragte[rn]?|DSB',
  'délégu[ée]e? à la protection des données|DPD',
  'delegad[oa] de protección de datos',
  'responsabile (?:della|per la) protezione(?: dei dati)?|RPD',
  'functionaris (?:voor )?(?:de )?gegevensbescherming',
  'encarregad[oa] (?:d[ae] proteção|pelo tratamento|de dados)',
);
const OFFICER_SIGNS = signPattern(
  'データ保護(?:責任者|オフィサー|担当者)|数据保护官|數據保護官|個人資料保護長',
);

/** Mailboxes that many people read, by the part before the `@`. */
const GENERAL =
  /^(?:info|informations?|contact|contacts|contacto|contatto|contato|kontakt|hello|hallo|hola|hi|mail|office|buero|support|service|kundenservice|klantenservice|sales|shop|admin|webmaster|team|help|post|servizioclienti|secretariat|accueil)$/i;

export const EMAIL = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/gu;

/** Takes a sentence; true if it speaks of a data protection officer. */
export function namesOfficer(sentence: string): boolean {
  return OFFICER_WORDS.test(sentence) || OFFICER_SIGNS.test(sentence);
}

/** Takes an e-mail address; true if it is one of a whole house, such as `info@`. */
export function isGeneralMailbox(address: string): boolean {
  return GENERAL.test(address.split('@')[0] ?? '');
}
