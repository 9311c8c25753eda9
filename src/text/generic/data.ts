import { normalise, saysOnly, words } from './empty-words.ts';

const empty = words(`
  we us our you your the a an any all every some certain various other others further additional more
  similar related relevant general miscellaneous different personal data information details
  things everything anything items record records and or of in with to about for that which what
  is are may can could might provide provided provides share shared submit give send enter make
  available have has collect collected process necessary required useful choose voluntarily etc`);

const formula = /\b(?:data|information|details|everything|anything|records?)\b/;

const opening =
  /^(?:and |or |any |all )*(?:other|further|additional|miscellaneous|various|similar|any|all)(?: (?:personal|relevant|similar|related|such|kinds? of|types? of))* (?:data|information|details)\b/;

const openEnd =
  /(?:\betc\b|\b(?:and|or)(?: any)? (?:so on|more|similar|the like|(?:other|further|additional|similar)(?: (?:personal|relevant|similar|related))*(?: (?:data|information|details|things|items))?))[.…]*$/;

/**
 * Takes the label of a data category; true if it could hold anything: "other information", "further
 * data", "name, address, etc." (GDPR Art. 14(1)(d), 30(1)(c)).
 */
export function isCatchAllData(text: string): boolean {
  const phrase = normalise(text);
  return saysOnly(text, empty, formula) || opening.test(phrase) || openEnd.test(phrase);
}
