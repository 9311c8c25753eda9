import { declaredIds } from '../../../model/declared-ids.ts';
import { suggest } from '../../../text/suggest.ts';
import type { Rule } from '../../rule.ts';
import { written } from '../../written.ts';

export default {
  id: 'references/unknown-authority',
  severity: 'error',
  title: 'A supervisory authority is not in the table.',
  why: 'The policy names the authority to which people can complain; a code alone tells them nothing.',
  how: 'Write the code of the country, such as `NL`, of a German Land, such as `DE-BE`, or name, address and e-mail.',
  law: ['GDPR-13-2-d-2'],
  bad: `controller:
  supervisoryAuthority: AT-9 # <--`,
  good: `controller:
  supervisoryAuthority: AT`,
  *check({ model, origin }) {
    const { declared, authority } = model.controller;
    const code = declared.supervisoryAuthority?.id;
    if (!code || authority?.known) return;
    const near = suggest(code, declaredIds('authority', model.declaration));
    const hint = near ? ` Did you mean \`${near}\`?` : '';
    yield {
      path: written(origin, ['controller', 'supervisoryAuthority', 'id']),
      message: `The table of authorities has no \`${code}\`.${hint}`,
    };
  },
} satisfies Rule;
