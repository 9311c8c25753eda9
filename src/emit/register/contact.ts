import { isoCountry } from '../../law/eea.ts';
import { countryName } from '../../model/drafting/country.ts';
import type * as Declared from '../../schema/declaration.ts';
import { bracketed } from './cell-text.ts';
import type { Scope } from './scope.ts';

/** Name and contact details, as Art. 30(1)(a) and (2)(a) GDPR ask for them. */
export interface ContactFacts {
  readonly name: string | undefined;
  readonly address: string | undefined;
  /** ISO 3166-1 alpha-2 code. */
  readonly country: string | undefined;
  readonly email: string | undefined;
  readonly phone: string | undefined;
  readonly form: string | undefined;
}

/** The contact details among the members of a declared person or company. */
export function contactFacts(declared: Declared.Contact): ContactFacts {
  const { name, address, country, email, phone, form } = declared;
  return { name, address, country: country && isoCountry(country), email, phone, form };
}

/** Name and, in brackets, post, e-mail, phone and form, followed by further details. */
export function contactCell(
  scope: Scope,
  contact: ContactFacts,
  further: readonly (string | undefined)[],
): string {
  return bracketed(contact.name, [...contactParts(scope, contact), ...further]);
}

/** Post, e-mail, phone and form, each with the word for it. */
export function contactParts(
  { labels, language }: Scope,
  contact: ContactFacts,
): readonly (string | undefined)[] {
  const { email, phone, form } = contact;
  return [
    placeOf(contact, language),
    email && labels.contact.email(email),
    phone && labels.contact.phone(phone),
    form && labels.contact.form(form),
  ];
}

/** Address and country on one line. */
export function placeOf(
  { address, country }: Pick<ContactFacts, 'address' | 'country'>,
  language: string,
): string {
  const street = address?.replace(/\s*\n\s*/g, ', ');
  const name = country && countryName(country, language);
  const place = name && street?.endsWith(name) ? undefined : name;
  return [street, place].filter(Boolean).join(', ');
}
