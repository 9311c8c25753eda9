import { competentAuthority } from '../../competent-authority.ts';
import type { Rule } from '../../rule.ts';

export default {
  id: 'controller/authority-missing',
  severity: 'warning',
  title: 'The notice does not name the authority for complaints.',
  why: 'People have the right to complain to an authority; according to the guidelines (WP260 rev.01, Annex), the notice names the one that is competent.',
  how: 'Add `supervisoryAuthority` with the code of its country, such as `NL`, or of its Land, such as `DE-BE`.',
  law: ['GDPR-13-2-d-2', 'GDPR-77'],
  bad: `controller: # <--
  # supervisoryAuthority: not written`,
  good: `controller:
  supervisoryAuthority: AT`,
  *check({ model }) {
    const { declared, inEea } = model.controller;
    if (!model.declaration.controller || declared.supervisoryAuthority) return;
    const path = ['controller', 'supervisoryAuthority'];
    const message = 'No `supervisoryAuthority` is named for complaints.';
    const competent = competentAuthority(declared);
    if (competent) {
      const how = `Add \`supervisoryAuthority: ${competent.code}\` (${competent.name}).`;
      yield { path, at: 'key', message, how };
    } else if (declared.country === 'DE') {
      const how =
        'Add `supervisoryAuthority` with the code of your Land, such as `DE-BE` for Berlin.';
      yield { path, at: 'key', message, how };
    } else if (inEea === false) {
      const how =
        'Add `supervisoryAuthority` with the code of the country where your representative is.';
      yield { path, at: 'key', message, how };
    } else yield { path, at: 'key', message };
  },
} satisfies Rule;
