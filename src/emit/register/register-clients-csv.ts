import type { Emit } from '../emitter.ts';
import { clientsTable } from './clients-table.ts';
import { tableCsv } from './csv.ts';

/** What is done for others, as a table in the main language; no file where nothing is. */
const registerClientsCsv: Emit = ({ model }, languages) => {
  const table = clientsTable(model, languages[0] ?? model.languages[0] ?? 'en');
  return table ? [{ path: 'internal/register-clients.csv', text: tableCsv(table) }] : [];
};

export default registerClientsCsv;
