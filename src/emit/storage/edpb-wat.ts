import type { Cookie, Model } from '../../model/model.ts';
import type { Emit } from '../emitter.ts';
import { cookieFacts } from '../register/cookies.ts';
import { cookieText } from '../register/cookies-cell.ts';
import { partyName, partyOf } from '../register/parties.ts';
import { type Scope, says, scopeOf } from '../register/scope.ts';

/** Fields that cookies and local storage share; the tool reads empty ones as unknown. */
type Knowledge = Readonly<Record<string, string | number>>;

/** Why there is no file, the end of a sentence; nothing where there is one. */
export function withheld({ cookies }: Model): string | undefined {
  const known = cookies.some(({ storage }) => storage === 'cookie' || storage === 'localStorage');
  return known ? undefined : 'the declaration lists no cookie and no local storage';
}

/**
 * The declared cookies and local storage as bases of knowledge of the EDPB Website Auditing Tool
 * (its code of version 1.3.0 read on 2026-11-29), so that an auditor sees what is declared beside
 * what is observed. The tool knows no other storage. No file where neither is declared.
 */
const edpbWat: Emit = ({ model, date }, languages) => {
  if (withheld(model)) return [];
  const scope = scopeOf(model, languages[0] ?? model.languages[0] ?? 'en');
  const moment = `${date}T00:00:00.000Z`;
  const stored = (storage: Cookie['storage']) =>
    model.cookies.filter((cookie) => cookie.storage === storage);
  const cookies = stored('cookie').flatMap((cookie) =>
    domainsOf(cookie).map((domain) => ({
      ...facts(scope, cookie, moment),
      kind: 'cookie',
      name: cookie.name,
      domain,
      wildcard_match: cookie.name.includes('*') ? 1 : 0,
    })),
  );
  const keys = stored('localStorage').map((cookie) => ({
    ...facts(scope, cookie, moment),
    kind: 'localstorage',
    key: cookie.name,
    script: '',
  }));
  const bases = [
    ...base(scope, 'cookie', cookies, moment),
    ...base(scope, 'localstorage', keys, moment),
  ];
  const path = 'internal/website-auditing-tool.json';
  return [{ path, text: `${JSON.stringify(bases, null, 2)}\n` }];
};

export default edpbWat;

function base(
  { model }: Scope,
  category: 'cookie' | 'localstorage',
  knowledges: readonly Knowledge[],
  moment: string,
): readonly object[] {
  if (knowledges.length === 0) return [];
  const { name = '' } = model.controller.declared;
  const title = ['Declared', name && `by ${name}`].filter(Boolean).join(' ');
  const trust = { trustLevel: 'informative', used: true };
  return [{ name: title, author: name, category, created_at: moment, ...trust, knowledges }];
}

function facts(scope: Scope, cookie: Cookie, moment: string): Knowledge {
  const policies = cookie.readers.flatMap((one) => says(scope, one.privacyPolicy) ?? []);
  const products = cookie.readers.flatMap(({ service }) => service?.title ?? []);
  return {
    category: cookie.group,
    source: products.join(', '),
    controller: controllersOf(scope, cookie).join(', '),
    date: '',
    policy: policies[0] ?? '',
    reference: scope.model.declaration.notice?.url ?? '',
    comment: cookieText(scope, cookieFacts(scope, cookie)),
    created_at: moment,
    updated_at: moment,
  };
}

/** The controller whose activity it serves, and the readers that are controllers themselves. */
function controllersOf(scope: Scope, cookie: Cookie): readonly string[] {
  const { activities, controller } = scope.model;
  const serves = activities.find(({ id }) => id === cookie.activity);
  const own = serves?.role === 'controller' ? controller.declared.name : undefined;
  const others = cookie.readers.filter(
    ({ role }) => role === 'controller' || role === 'jointController',
  );
  return [...(own ? [own] : []), ...others.map((one) => partyName(partyOf(scope, one)))];
}

/** The tool compares domains letter by letter, a dot before it included; `*` is every domain. */
function domainsOf({ declared }: Cookie): readonly string[] {
  const domain = declared.domain?.replace(/^\*?\./, '');
  return domain ? [domain, `.${domain}`] : ['*'];
}
