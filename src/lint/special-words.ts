import { anyCase } from '../text/any-case.ts';

/** The categories of Art. 9(1) GDPR in the words in which people name them, as of 2026-11-22. */
const SPECIAL = anyCase(
  /\b(?:health|medical|illness(?:es)?|disease|diagnos[ei]s|disabilit(?:y|ies)|medicines?|medication|sick (?:leave|note)s?|allerg(?:y|ies)|religio\w+|denomination|ethnic\w*|racial|political (?:opinion|view|party)\w*|(?:trade )?union member\w*|sexual\w*|sex life|genetic|biometric|facial recognition|face recognition)\b/i,
);

/** Takes an English text; returns the first words in it that name a special category of data. */
export function specialWords(text: string): string | undefined {
  return SPECIAL.exec(text)?.[0];
}
