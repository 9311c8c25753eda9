import type { Emit } from '../emitter.ts';
import { tableCsv } from '../register/csv.ts';
import { scopeOf } from '../register/scope.ts';
import { listOf, whyNoProcessors } from './processors.ts';
import { processorsTable } from './processors-table.ts';

export { whyNoProcessors as withheld };

/** The processors as a table for spreadsheets; no file where there are none. */
const processorsCsv: Emit = ({ model }, languages) => {
  if (whyNoProcessors(model)) return [];
  const scope = scopeOf(model, languages[0] ?? model.languages[0] ?? 'en');
  const table = processorsTable(scope, listOf(scope));
  return [{ path: 'public/processors.csv', text: tableCsv(table) }];
};

export default processorsCsv;
