import { isInEea } from '../law/eea.ts';
import { countryName } from '../model/drafting/country.ts';
import type { Activity, DataTerm, Recipient } from '../model/model.ts';
import { type Context, raise, say, type Wording, word } from './context.ts';
import { fill } from './fill.ts';

/** What a recipient is called in a list: its name, or its category where it is not named. */
export function recipientName(context: Wording, recipient: Recipient): string | undefined {
  return recipient.name ?? say(context, recipient.category);
}

/** The name with what the company does and the countries outside the EEA, in brackets. */
export function recipientPhrase(context: Context, recipient: Recipient): string | undefined {
  const name = recipientName(context, recipient);
  if (!name) return undefined;
  const task = recipient.name ? taskOf(context, recipient) : undefined;
  const abroad = countriesOf(recipient).some((code) => code === 'INT' || !isInEea(code));
  const places = abroad
    ? countriesOf(recipient).map((code) => countryName(code, context.language))
    : [];
  const inside = [task, places.join(', ')].filter(Boolean).join('; ');
  return inside ? `${name} (${inside})` : name;
}

/** What the company does for the controller: the declared category, with the product's name. */
export function taskOf(context: Context, recipient: Recipient): string | undefined {
  const category = say(context, recipient.category);
  const product = recipient.service?.title;
  if (!product || !category || recipient.declared.category) return category;
  return recipient.name?.includes(product) ? category : `${product}, ${category}`;
}

/** The seat and the countries of transfers, each once, the seat first. */
export function countriesOf(recipient: Recipient): readonly string[] {
  const transfers = recipient.transfers.map(({ country }) => country);
  return [...new Set([...(recipient.country ? [recipient.country] : []), ...transfers])];
}

/** Categories of data as one list; a field that can be left empty says so. */
export function dataList(context: Context, data: readonly DataTerm[], marks = false): string {
  const labels = data.map(({ label, id, optional }) => {
    const said = say(context, label) ?? id;
    return optional && marks ? fill(word(context, 'data', 'optional'), { label: said }) : said;
  });
  return labels.join(labels.some((label) => label.includes(',')) ? '; ' : ', ');
}

/** The heading of an entry. */
export function titleOf(context: Context, activity: Activity): string {
  return raise(say(context, activity.title)) ?? activity.id;
}

/** Countries by name, in a row. */
export function countryNames(context: Context, codes: readonly string[]): string | undefined {
  return codes.map((code) => countryName(code, context.language)).join(', ') || undefined;
}
