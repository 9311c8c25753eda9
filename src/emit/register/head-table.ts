import { countryName } from '../../model/drafting/country.ts';
import type { Model } from '../../model/model.ts';
import { contactCell } from './contact.ts';
import { ownDpoCell } from './controller-cells.ts';
import { jointCell } from './joint.ts';
import { registerOf } from './register.ts';
import { representativesCell } from './representatives.ts';
import { scopeOf } from './scope.ts';
import type { Table } from './table.ts';

/**
 * Who keeps the register (Art. 30(1)(a) and (2)(a) GDPR): a row for each declared fact. `date` is the
 * day of the build.
 */
export function headTable(model: Model, language: string, date: string): Table {
  const scope = scopeOf(model, language);
  const { controller, notice, generated } = registerOf(model, language, date);
  const { country, authority } = controller;
  const facts: Readonly<Record<string, string | undefined>> = {
    Controller: controller.name,
    Address: controller.address,
    Country: country && countryName(country, language),
    'E-mail': controller.email,
    Phone: controller.phone,
    'Contact form': controller.form,
    'Trade register': controller.tradeRegister,
    'VAT number': controller.vatId,
    'Joint controllers': jointCell(scope, controller.jointControllers),
    Representative: representativesCell(scope, controller.representative),
    'Data protection officer': ownDpoCell(scope, controller),
    'Supervisory authority': authority && contactCell(scope, authority, []),
    'Privacy notice': notice?.url,
    'Day of this register': generated,
  };
  const rows = Object.entries(facts).flatMap(([label, fact]) => (fact ? [[label, fact]] : []));
  const names = rows.flatMap(([label = '']) => label);
  return { title: 'Controller', header: ['Fact', 'Entry'], rows, names };
}
