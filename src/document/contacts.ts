import type { Paragraph } from 'mdast';
import { isoCountry } from '../law/eea.ts';
import { countryName } from '../model/drafting/country.ts';
import { type Context, word } from './context.ts';
import { mailLink, phoneLink, phrasesOf, webLink } from './links.ts';
import { oneLine, type Slot } from './skeleton.ts';
import type { Fact } from './tree.ts';

/** A contact of the declaration. */
export interface Contact {
  readonly name?: string | undefined;
  readonly address?: string | undefined;
  readonly country?: string | undefined;
  readonly email?: string | undefined;
  readonly phone?: string | undefined;
  readonly form?: string | undefined;
}

/** A contact as labelled lines; what is not declared has no line. */
export function contactFacts(
  context: Context,
  contact: Contact,
  more: readonly (readonly [string, Slot | undefined])[] = [],
  formLabel = 'form',
): Slot | undefined {
  const lines: readonly (readonly [string, Slot | undefined])[] = [
    ['name', contact.name],
    ['post', postOf(context, contact)],
    ['email', mailLink(contact.email)],
    ['phone', phoneLink(contact.phone)],
    [formLabel, webLink(contact.form)],
    ...more,
  ];
  const facts = lines.flatMap(([key, slot]) =>
    slot ? [factOf(word(context, 'contact', key), slot)] : [],
  );
  return facts.length > 0
    ? { blocks: [{ type: 'facts', look: 'contact', children: facts }] }
    : undefined;
}

/** The address with its country, as on an envelope sent from abroad. */
export function postOf(context: Context, contact: Contact): string | undefined {
  const { address, country } = contact;
  if (!address) return undefined;
  const parts = [oneLine(address.replace(/\s*\n\s*/g, ', '))];
  if (country) parts.push(countryName(isoCountry(country), context.language));
  return parts.join(', ');
}

/** A label with its value. */
export function factOf(label: string, slot: Slot): Fact {
  const paragraph: Paragraph = { type: 'paragraph', children: [...phrasesOf(slot)] };
  return { type: 'fact', label, mark: ':', children: [paragraph] };
}
