import type { Policy } from '../../document/tree.ts';
import type { Model } from '../../model/model.ts';
import type * as Declared from '../../schema/declaration.ts';
import { isSafeUrl } from '../../text/safe-url.ts';
import { oneLine } from '../one-line.ts';
import { contactFacts, placeOf } from '../register/contact.ts';

type Node = Readonly<Record<string, unknown>>;

/**
 * What the page is and whose it is, for search engines: declared facts in terms of schema.org (read
 * on 2026-11-29), as JSON-LD 1.1. The page changed last on the day of its newest version.
 */
export function pageData(model: Model, { language, title, url }: Policy): Node {
  const [newest] = model.versions;
  return {
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    name: oneLine(title),
    url: safe(url),
    inLanguage: language,
    dateModified: newest?.date,
    version: newest?.version,
    publisher: publisher(model, language),
  };
}

/** The controller; only an entry in a trade register shows that it is no private person. */
function publisher({ controller, declaration }: Model, language: string): Node | undefined {
  const { name, email, phone, vatId, tradeRegister, dataProtectionOfficer } = controller.declared;
  if (!name) return undefined;
  const points = [
    ...contactPoint('data protection officer', dataProtectionOfficer),
    ...contactPoint('privacy requests', declaration.rights),
  ];
  return {
    '@type': tradeRegister ? 'Organization' : undefined,
    name,
    address: placeOf(contactFacts(controller.declared), language) || undefined,
    email,
    telephone: phone,
    vatID: vatId,
    contactPoint: points.length > 0 ? points : undefined,
  };
}

function contactPoint(
  contactType: string,
  declared: Declared.Contact | undefined,
): readonly Node[] {
  const { name, email, phone: telephone, form } = declared ?? {};
  const url = safe(form);
  if (!email && !telephone && !url) return [];
  return [{ '@type': 'ContactPoint', contactType, name, email, telephone, url }];
}

function safe(url: string | undefined): string | undefined {
  return url !== undefined && isSafeUrl(url) ? url : undefined;
}
