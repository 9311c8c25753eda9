import { hasWords } from '../../../model/text.ts';
import { underGdpr } from '../../reach.ts';
import type { Rule } from '../../rule.ts';

export default {
  id: 'controller/representative-reason-missing',
  severity: 'warning',
  title: 'A controller outside the EEA has no representative and gives no reason.',
  why: 'Only occasional processing without sensitive data on a large scale and without likely risk goes without a representative; a website that is always there is not occasional.',
  how: 'Write `representatives: { none: … }` with the reason, or name a representative under `eu-gdpr`.',
  law: ['GDPR-27-2'],
  bad: `controller:
  country: CH
  representatives: none # <--`,
  good: `controller:
  country: CH
  representatives:
    none: people in the EU write to us once or twice a year, and we keep nothing sensitive`,
  *check({ model }) {
    const { publicBody, representatives } = model.controller.declared;
    if (model.controller.inEea !== false || publicBody || !underGdpr(model)) return;
    if (!representatives?.none || hasWords(representatives.none)) return;
    yield {
      path: ['controller', 'representatives'],
      message: 'The declaration says `none` of a representative without the reason.',
    };
  },
} satisfies Rule;
