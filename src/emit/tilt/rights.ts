import type { AuthorityFacts } from '../register/controller.ts';
import type { RightWord } from '../register/labels.ts';
import { rightsContact } from '../register/rights-contact.ts';
import { isNone, type Scope } from '../register/scope.ts';
import { uriOf } from '../uri.ts';
import type { Json } from './canonical.ts';
import { phonePart } from './controller.ts';

type Members = Readonly<Record<string, Json | undefined>>;

/** The rights that follow from the declared bases; the language has no objection, no restriction. */
export function rightsPart(scope: Scope, authority: AuthorityFacts | undefined): Members {
  const { labels, model } = scope;
  const { portability, objection, marketing, research, withdrawal } = model.rights;
  const right = (given: boolean, words: readonly RightWord[], article: string): Members => {
    if (!given) return { available: false };
    const name = words.map((word) => labels.rights[word]).join(', ');
    return {
      available: true,
      description: `${name} (${labels.article(article)})`,
      ...contactPart(scope),
    };
  };
  const objects = objection.length > 0 || marketing.length > 0 || research.length > 0;
  const copies = portability ? '15, 20' : '15';
  return {
    accessAndDataPortability: {
      ...right(true, portability ? ['access', 'portability'] : ['access'], copies),
      ...feePart(scope),
    },
    rightToInformation: right(true, ['access'], '15'),
    rightToRectificationOrDeletion: right(true, ['rectification', 'erasure'], '16, 17'),
    rightToDataPortability: right(portability !== undefined, ['portability'], '20'),
    rightToWithdrawConsent: right(withdrawal, ['withdrawal'], '7(3)'),
    rightToComplain: {
      available: true,
      description: `${labels.rights.complaint} (${labels.article('77')})`,
      supervisoryAuthority: authority && authorityPart(authority),
    },
    'x-rightToObject': right(objects, ['objection'], '21'),
    'x-rightToRestriction': right(true, ['restriction'], '18'),
  };
}

/** Where requests go, and how people show who they are. */
function contactPart(scope: Scope): Members {
  const contact = rightsContact(scope);
  if (!contact) return {};
  const { form, email, account, identityCheck } = contact;
  const page = form ?? account;
  return {
    url: page && uriOf(page),
    email,
    identificationEvidences: identityCheck ? [identityCheck] : undefined,
    'x-account': form && account,
  };
}

/** The schema wants an amount with a currency; a declared fee is a text. */
function feePart(scope: Scope): Members {
  const fee = rightsContact(scope)?.fee;
  if (!fee) return {};
  return { 'x-fee': typeof fee === 'string' ? fee : { available: !isNone(fee) } };
}

function authorityPart(authority: AuthorityFacts): Members {
  const { code, name, address, country, email, phone, form } = authority;
  return {
    name,
    address,
    country,
    email,
    ...phonePart(phone),
    'x-form': form,
    'x-code': code,
  };
}
