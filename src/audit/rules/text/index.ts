import type { AuditRule } from '../../rule.ts';
import capitals from './capitals.ts';
import headingCase from './heading-case.ts';
import headingInParagraph from './heading-in-paragraph.ts';
import headingUnnumbered from './heading-unnumbered.ts';
import numbering from './numbering.ts';
import onlySubsection from './only-subsection.ts';
import repeatedParagraph from './repeated-paragraph.ts';
import repeatedSentence from './repeated-sentence.ts';
import similarSentence from './similar-sentence.ts';
import spaceMissing from './space-missing.ts';

export const text: readonly AuditRule[] = [
  repeatedParagraph,
  repeatedSentence,
  similarSentence,
  capitals,
  spaceMissing,
  numbering,
  headingUnnumbered,
  onlySubsection,
  headingCase,
  headingInParagraph,
];
