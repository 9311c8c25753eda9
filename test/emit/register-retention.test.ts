import { expect, it } from 'vitest';
import { registerOf } from '../../src/emit/register/register.ts';
import { DATE, modelOf, rowOf } from './register-model.ts';

const model = modelOf(`
privacyc: 1
activities:
  orders:
    title: Orders
    data: [name, order.items, letter]
    retention:
      period: P3Y
      except:
        financial.invoice: { period: P8Y, law: HGB § 257 }
        content.private: { period: P6Y }
        demographic: { period: P1Y }
  payment: { data: [order.items, name], retention: { as: orders } }
  contact:
    data: [name, content.private]
    retention: { period: P2Y, except: { letter: { as: orders }, name: { as: orders } } }
  round: { data: [name], retention: { as: about } }
  about: { data: [name], retention: { as: round } }
  lost: { data: [name], retention: { as: nowhere } }
vocabulary:
  data:
    order.items: { label: goods, broader: financial.invoice }
    letter: { label: letters, broader: content.private }
`);
const kept = (id: string) => rowOf(model, id)['activity.retention'];

it('takes over only the exceptions that concern data of the activity', () => {
  expect(kept('payment')).toBe(
    'orders and invoices: 8 years (P8Y), as for “Orders” (HGB § 257); all other data: 3 years (P3Y), as for “Orders”',
  );
});

it('takes for a category the nearest exception of the other activity, else its general rule', () => {
  expect(kept('contact')).toBe(
    'letters: 6 years (P6Y), as for “Orders”; name: 3 years (P3Y), as for “Orders”; all other data: 2 years (P2Y)',
  );
});

it('ends a circle and a reference to nothing without a rule', () => {
  expect([kept('round'), kept('about'), kept('lost')]).toEqual(['', '', '']);
});

it('lists the data of each rule, narrower ones under the exception that covers them', () => {
  const [orders] = registerOf(model, 'en', DATE).activities;
  const rules = orders?.retention?.map(({ applies, data }) => [
    applies,
    (data ?? []).map(({ id }) => id),
  ]);
  expect(rules).toEqual([
    ['category', ['financial.invoice']],
    ['category', ['content.private']],
    ['category', ['demographic']],
    ['others', ['name']],
  ]);
});
