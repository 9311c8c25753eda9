import type { Emit } from '../emitter.ts';
import { tableCsv } from '../register/csv.ts';
import { scopeOf } from '../register/scope.ts';
import { processorsOf } from './processors.ts';
import { processorsTable } from './processors-table.ts';

/** The processors as a table for spreadsheets; no file where there are none. */
const processorsCsv: Emit = ({ model, date }, languages) => {
  const language = languages[0] ?? model.languages[0] ?? 'en';
  const { processors } = processorsOf(model, language, date);
  if (processors.length === 0) return [];
  const table = processorsTable(scopeOf(model, language), processors);
  return [{ path: 'public/processors.csv', text: tableCsv(table) }];
};

export default processorsCsv;
