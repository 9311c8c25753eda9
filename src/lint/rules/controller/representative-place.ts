import { isInEea, isoCountry } from '../../../law/eea.ts';
import type { Rule } from '../../rule.ts';

export default {
  id: 'controller/representative-place',
  severity: 'error',
  title: 'The representative is not in a Member State where the people concerned are.',
  why: 'People and authorities must find the representative in one of the countries whose people are addressed.',
  how: 'Name a representative that is established in a country of `notice.audience`.',
  law: ['GDPR-27-1', 'GDPR-13-1-a-3'],
  bad: `notice:
  audience: [IE, MT]
controller:
  country: CH
  representatives:
    eu-gdpr: { name: Representa SARL, country: FR, email: eu@representa.example } # <--`,
  good: `notice:
  audience: [IE, MT]
controller:
  country: CH
  representatives:
    eu-gdpr: { name: Datarep Ltd, country: IE, email: eu@datarep.example }`,
  *check({ model }) {
    const country = model.controller.declared.representatives?.['eu-gdpr']?.country;
    if (!country) return;
    const audience = (model.declaration.notice?.audience ?? []).map(isoCountry).filter(isInEea);
    const path = ['controller', 'representatives', 'eu-gdpr', 'country'];
    if (!isInEea(country)) {
      yield { path, message: `The representative’s country, \`${country}\`, is outside the EEA.` };
    } else if (audience.length > 0 && !audience.includes(isoCountry(country))) {
      const where = audience.join(', ');
      yield {
        path,
        message: `The representative’s country, \`${country}\`, is not one of the audience (${where}).`,
      };
    }
  },
} satisfies Rule;
