import type { Rule } from '../../rule.ts';
import consequenceMissing from './consequence-missing.ts';
import decidesMissing from './decides-missing.ts';
import groundMissing from './ground-missing.ts';
import listDiffers from './list-differs.ts';
import logicMissing from './logic-missing.ts';
import logicThin from './logic-thin.ts';
import profilingUnexplained from './profiling-unexplained.ts';
import safeguardsMissing from './safeguards-missing.ts';
import scoreUndecided from './score-undecided.ts';
import specialData from './special-data.ts';
import statementMissing from './statement-missing.ts';

export const decisions: readonly Rule[] = [
  decidesMissing,
  logicMissing,
  logicThin,
  consequenceMissing,
  groundMissing,
  safeguardsMissing,
  specialData,
  scoreUndecided,
  listDiffers,
  statementMissing,
  profilingUnexplained,
];
