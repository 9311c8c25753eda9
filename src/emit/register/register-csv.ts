import type { Emit } from '../emitter.ts';
import { activitiesTable } from './activities-table.ts';
import { tableCsv } from './csv.ts';
import { headTable } from './head-table.ts';
import { registerTemplate } from './templates.ts';

/**
 * The register as a table for spreadsheets, in the main language: one line for each activity, and a
 * second file for the controller where the form keeps it apart.
 */
const registerCsv: Emit = ({ model, date, registerTemplate: id }, languages) => {
  const language = languages[0] ?? model.languages[0] ?? 'en';
  const template = registerTemplate(id);
  const activities = activitiesTable(model, language, template);
  const head = template.headApart ? [headTable(model, language, date)] : [];
  return [
    { path: 'internal/register.csv', text: tableCsv(activities) },
    ...head.map((table) => ({ path: 'internal/register-controller.csv', text: tableCsv(table) })),
  ];
};

export default registerCsv;
