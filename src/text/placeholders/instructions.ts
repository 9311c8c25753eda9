import { ALPHABETS } from '../letters.ts';
import { cjkInstructions, germanic, latin } from './instruction-phrases.ts';
import { english } from './instructions-english.ts';
import { finder, type Place } from './placeholder.ts';

// "You can insert your name" and "we replace this text" tell what people do, not what to do.
const told = new RegExp(
  String.raw`(?<![${ALPHABETS}])(?:we|you|they|who|will|may|might|can|could|must|shall|not|and|to|wir|sie|können|nous|vous|pour|de|di|para|per|te|puede|peut|può|kunt|pode|no|ne)\s+$`,
  'iu',
);

const addressesTheAuthor: Place = (text, start) =>
  !told.test(text.slice(Math.max(0, start - 12), start));

/** Finds instructions to the author that were left in: "delete this paragraph if …". */
export const findInstructions = finder(
  'template-instruction',
  [english, germanic, latin, cjkInstructions],
  addressesTheAuthor,
);
