import { saysOnly, words } from './empty-words.ts';

const empty = words(`
  we us our you your it its the a an this these those such any all various other is are be have has
  been will to of in with and or as by for from against under on at appropriate suitable adequate
  reasonable necessary required relevant sufficient proper effective strict comprehensive
  technical organisational administrative electronic managerial procedural measure measures
  safeguard safeguards precaution precautions step steps control controls procedure procedures
  security secure securely safe safely safety protect protects protected protecting protection
  ensure ensures ensuring guarantee maintain take taken takes taking use used using implement
  implemented implementing adopt adopted apply applied put place provide data information personal
  unauthorised unlawful accidental access disclosure misuse alteration destruction loss use theft
  state art art. industry industry-standard standard standards best practice practices high highest
  level levels possible modern current up-to-date latest technology technologies seriously
  review reviewed reviews regularly constantly continuously continually updated improved adapted
  according accordance line law laws legal applicable requirements gdpr article 32 risk risks
  state-of-the-art commercially generally accepted keep kept keeping`);

const formula =
  /\b(?:measures?|safeguards?|precautions?|secur(?:e|ely|ity)|saf(?:e|ely|ety)|protect(?:s|ed|ion)?|standards?|practices?)\b/;

/**
 * Takes the text of a security measure; true if it is the empty formula "appropriate technical and
 * organisational measures" or the like, which names none (GDPR Art. 32, 30(1)(g)).
 */
export function isGenericMeasure(text: string): boolean {
  return saysOnly(text, empty, formula);
}
