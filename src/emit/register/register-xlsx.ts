import type { Emit } from '../emitter.ts';
import { workbook } from '../xlsx/workbook.ts';
import { activitiesTable } from './activities-table.ts';
import { clientsTable } from './clients-table.ts';
import { headTable } from './head-table.ts';
import { recipientsTable } from './recipients-table.ts';
import { registerTemplate } from './templates.ts';

/** The register as a workbook, in the main language: a sheet for each of its tables. */
const registerXlsx: Emit = ({ model, date, registerTemplate: id }, languages) => {
  const language = languages[0] ?? model.languages[0] ?? 'en';
  const bytes = workbook([
    headTable(model, language, date),
    activitiesTable(model, language, registerTemplate(id)),
    recipientsTable(model, language),
    ...[clientsTable(model, language)].filter((table) => table !== undefined),
  ]);
  return [{ path: 'internal/register.xlsx', bytes }];
};

export default registerXlsx;
