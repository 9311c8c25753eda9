import type { Plain } from '../plain.ts';
import { joinedTexts, todo } from '../plain.ts';
import { flagOf, items, member, note, type Spot, textOf, textsOf } from '../spot.ts';
import { basisOf, conditionOf } from './keys.ts';

/** The legal bases of declarations; what each needs is open. */
export function legalBasisOf(system: Spot, declarations: readonly Spot[]): Plain | undefined {
  const meta = member(system, 'meta');
  const interests = joinedTexts(textsOf(member(meta, 'legitimate_interests')));
  const spots = [
    ...declarations.map((one) => member(one, 'legal_basis_for_processing')),
    ...items(member(meta, 'legal_bases')),
  ];
  const words = new Set(spots.flatMap((spot) => known(spot, basisOf) ?? []));
  if (words.size === 0) return undefined;
  return Object.fromEntries([...words].map((word) => [word, needsOf(word, interests)]));
}

function needsOf(word: string, interests: string | undefined): Plain {
  if (word === 'legitimateInterests') {
    return { interest: interests ?? todo('the interest that is pursued') };
  }
  return word === 'legalObligation' || word === 'publicTask' ? { law: todo('the law') } : {};
}

/** The conditions for special categories. */
export function conditionsOf(declarations: readonly Spot[]): Plain | undefined {
  const words = declarations.flatMap(
    (one) => known(member(one, 'special_category_legal_basis'), conditionOf) ?? [],
  );
  const flags = declarations.map((one) => flagOf(member(one, 'processes_special_category_data')));
  if (words.length > 0) return Object.fromEntries(words.map((word) => [word, []]));
  return flags.includes(true) ? todo('the condition of Art. 9(2) for special data') : undefined;
}

function known(spot: Spot, meaning: (text: string) => string | undefined): string | undefined {
  const text = textOf(spot);
  const word = text === undefined ? undefined : meaning(text);
  if (text !== undefined && word === undefined)
    note(spot, 'This is none of the words of the format.');
  return word;
}
