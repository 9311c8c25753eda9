import { transferTools } from '../../law/transfer-tools.ts';
import { countryOf } from '../forms.ts';
import { type Members, todo } from '../plain.ts';
import {
  entries,
  flagOf,
  items,
  member,
  note,
  noteOpen,
  type Spot,
  textOf,
  wordOf,
} from '../spot.ts';
import type { RecipientBook } from './recipients.ts';

/** Puts each transfer at the recipients whose it is; the language ties none to a recipient. */
export function placeTransfers(root: Spot, recipients: RecipientBook): void {
  for (const spot of items(member(root, 'thirdCountryTransfers'))) {
    const own = textOf(member(spot, 'x-recipient'));
    const tools = ownTools(member(spot, 'x-tools'));
    const at = member(spot, 'country');
    const country = textOf(member(spot, 'x-country')) === 'INT' ? 'INT' : countryOf(at);
    const grounds = groundsOf(spot);
    if (country === undefined || country.startsWith('TODO')) {
      if (grounds.length > 0 || at.value !== undefined) note(spot, 'No country is told.');
      continue;
    }
    const meant = recipients
      .all()
      .filter((one) => (own === undefined ? one.country === country : one.id === own));
    if (meant.length === 0) {
      note(spot, 'No recipient in this country is told.');
      continue;
    }
    const value = tools ?? openTransfer(grounds);
    for (const { id } of meant) recipients.extend(id, { [country]: value });
  }
}

const TOOLS: readonly string[] = Object.keys(transferTools);

function ownTools(spot: Spot): Members | undefined {
  const tools = items(spot).flatMap((one) => wordOf(one, TOOLS) ?? []);
  return tools.length > 0 ? Object.fromEntries(tools.map((word) => [word, {}])) : undefined;
}

const GROUNDS: readonly string[] = [
  'adequacyDecision',
  'appropriateGuarantees',
  'presenceOfEnforceableRightsAndEffectiveRemedies',
  'standardDataProtectionClause',
  'x-derogation',
];

interface Ground {
  readonly text: string;
  readonly spot: Spot;
}

/** What is said to be there, in the names of the language and in its words. */
function groundsOf(spot: Spot): readonly Ground[] {
  return entries(spot).flatMap(([name, ground]) => {
    if (!GROUNDS.includes(name)) return [];
    const isThere = flagOf(member(ground, 'available'));
    const words = member(ground, 'description');
    const description = textOf(words);
    if (!isThere && description === undefined) return [];
    const text = [isThere ? name : [], description ?? []].flat().join(': ');
    return [{ text, spot: words }];
  });
}

function openTransfer(grounds: readonly Ground[]): string {
  for (const { spot } of grounds) noteOpen(spot);
  return todo(
    'the tool that allows the transfer',
    grounds.map(({ text }) => text),
  );
}
