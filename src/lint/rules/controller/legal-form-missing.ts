import { registerNeedingForm } from '../../../law/company-registers.ts';
import type { Rule } from '../../rule.ts';

export default {
  id: 'controller/legal-form-missing',
  severity: 'warning',
  title: 'The controller stands in a trade register, and its name has no legal form.',
  why: 'It is the company as it is registered that answers for the data. In some countries a registered name always contains the legal form; a name without it is a brand.',
  how: 'Write the name as it stands in the register, such as `Jusseum Handels GmbH`.',
  law: ['GDPR-13-1-a-1', 'GDPR-4-7'],
  bad: `controller:
  name: Wiener Feuilleton # <--
  tradeRegister: FN 999999 a, Handelsgericht Wien`,
  good: `controller:
  name: Wiener Feuilleton e.U.
  tradeRegister: FN 999999 a, Handelsgericht Wien`,
  *check({ model }) {
    const { name, country, tradeRegister } = model.controller.declared;
    if (!name || !country || !tradeRegister) return;
    const law = registerNeedingForm(name, country, tradeRegister);
    if (!law) return;
    yield {
      path: ['controller', 'name'],
      message: `“${name}” has no legal form, which the register demands (${law}).`,
    };
  },
} satisfies Rule;
