import { isoCountry } from '../../../law/eea.ts';
import { competentAuthority } from '../../competent-authority.ts';
import type { Rule } from '../../rule.ts';

export default {
  id: 'controller/authority-not-competent',
  severity: 'warning',
  title: 'The authority named is not that of the controller’s establishment.',
  why: 'The authority of the place where the controller is established deals with complaints about it; a wrong one sends people astray.',
  how: 'Write the code of the authority of your country, in Germany of your Land.',
  law: ['GDPR-13-2-d-2', 'GDPR-77'],
  bad: `controller:
  supervisoryAuthority: NL # <--`,
  good: `controller:
  supervisoryAuthority: AT`,
  *check({ model }) {
    const { declared, authority, inEea } = model.controller;
    const { country, region } = declared;
    if (!country || !inEea || !authority?.country) return;
    const competent = competentAuthority(declared);
    const abroad = isoCountry(authority.country) !== isoCountry(country);
    // The federal authority of Germany supervises telecommunications and post in every Land.
    const federal = authority.known?.code === 'DE';
    const otherLand = authority.known && competent && authority.known.code !== competent.code;
    if (!abroad && (federal || !otherLand)) return;
    const found = {
      path: ['controller', 'supervisoryAuthority'],
      message: `${authority.name} is not the authority of the controller’s ${region ? 'Land' : 'country'}, \`${region ?? country}\`.`,
    };
    if (!competent) yield found;
    else yield { ...found, how: `Write \`${competent.code}\` (${competent.name}).` };
  },
} satisfies Rule;
