import type { Emit } from '../emitter.ts';
import { columns } from './columns.ts';
import { csvText } from './csv.ts';
import { registerRows } from './rows.ts';

/** The register as a table for spreadsheets, in the main language: one line for each activity. */
const registerCsv: Emit = ({ model }, languages) => {
  const rows = registerRows(model, languages[0] ?? model.languages[0] ?? 'en');
  const header = columns.map(({ label }) => label);
  const lines = rows.map((row) => columns.map(({ key }) => row[key]));
  return [{ path: 'internal/register.csv', text: csvText([header, ...lines]) }];
};

export default registerCsv;
