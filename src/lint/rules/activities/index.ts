import type { Rule } from '../../rule.ts';
import dataCatchAll from './data-catch-all.ts';
import dataMissing from './data-missing.ts';
import kindMissing from './kind-missing.ts';
import noneDeclared from './none-declared.ts';
import purposeMissing from './purpose-missing.ts';
import purposeQualified from './purpose-qualified.ts';
import purposeVague from './purpose-vague.ts';
import samePurposeTwice from './same-purpose-twice.ts';
import subjectsMissing from './subjects-missing.ts';
import titleMissing from './title-missing.ts';

export const activities: readonly Rule[] = [
  noneDeclared,
  titleMissing,
  purposeMissing,
  purposeVague,
  purposeQualified,
  kindMissing,
  subjectsMissing,
  dataMissing,
  dataCatchAll,
  samePurposeTwice,
];
