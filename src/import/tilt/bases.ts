import { type LegalBasisWord, legalBases } from '../../law/legal-bases.ts';
import { specialCategoryConditions } from '../../law/special-categories.ts';
import { joinedTexts, type Members, type Plain, todo } from '../plain.ts';
import { flagOf, items, member, note, type Spot, textOf, textsOf, wordOf } from '../spot.ts';
import { lettersIn, type Reference, referenceOf, speaksOfInterests } from './references.ts';

/** What an entry says of its legal bases, in the words of the declaration. */
export interface Bases {
  readonly legalBasis: Plain | undefined;
  readonly specialCategories: Members | undefined;
  readonly criminalOffences: Plain | undefined;
  /** Descriptions, which the declaration has no member for. */
  readonly remarks: readonly string[];
}

interface Found extends Reference {
  readonly spot: Spot;
  readonly reference: string | undefined;
  readonly description: string | undefined;
  readonly law: readonly string[];
  /** Written by this program: the description follows from the reference. */
  readonly isOwn: boolean;
}

/** Reads `legalBases` and `legitimateInterests` of an entry. */
export function basesOf(entry: Spot): Bases {
  const found = items(member(entry, 'legalBases')).map(readBasis);
  const interest = interestOf(member(entry, 'legitimateInterests'));
  const others = found.filter(isOther);
  const bases: Record<string, Plain> = {};
  for (const one of found) {
    for (const letter of one.six) {
      const word = WORDS.get(letter);
      if (word) bases[word] ??= basisMember(one, word, interest, others);
    }
  }
  if (interest && !found.some(({ six }) => six.includes('f'))) {
    bases.legitimateInterests = interestMember(interest);
    const [first = entry] = items(member(entry, 'legitimateInterests'));
    note(first, 'An interest is named, Art. 6(1)(f) is not; it stands as the legal basis.');
  }
  return {
    legalBasis: Object.keys(bases).length > 0 ? bases : openBasis(others),
    specialCategories: conditionsOf(found),
    criminalOffences: offencesOf(found),
    remarks: found.flatMap(remarkOf),
  };
}

function readBasis(spot: Spot): Found {
  const at = typeof spot.value === 'string' ? spot : member(spot, 'reference');
  const reference = textOf(at);
  const description = textOf(member(spot, 'description'));
  const meant = reference ? referenceOf(reference) : referenceOf(description ?? '');
  const found: Found = {
    ...meant,
    spot,
    reference,
    description,
    law: textsOf(member(spot, 'x-law')),
    isOwn: textOf(member(spot, 'x-basis')) !== undefined,
  };
  if (isOther(found)) note(at, 'This is no basis of Art. 6(1) and no condition of Art. 9(2).');
  return found;
}

function isOther({ six, nine, ten }: Found): boolean {
  return six.length === 0 && nine === undefined && !ten;
}

function openBasis(others: readonly Found[]): Plain | undefined {
  const said = others.flatMap(({ reference, description }) => reference ?? description ?? []);
  return said.length > 0 ? todo('which basis of Art. 6(1)', said) : undefined;
}

function remarkOf({ reference, description, isOwn }: Found): readonly string[] {
  if (!description || isOwn) return [];
  return [`${reference ?? 'Legal basis'}: ${description}`];
}

const WORDS = new Map(
  Object.entries(legalBases).map(([word, { letter }]) => [
    letter as string,
    word as LegalBasisWord,
  ]),
);

function basisMember(
  { spot, description, law }: Found,
  word: LegalBasisWord,
  interest: Interest | undefined,
  others: readonly Found[],
): Plain {
  const { letter, needsLaw } = legalBases[word];
  const isClear = letter === 'f' || lettersIn(description ?? '').includes(letter);
  if (description && !isClear && speaksOfInterests(description)) {
    const message = `The reference is to Art. 6(1)(${letter}), the words speak of legitimate interests.`;
    note(member(spot, 'reference'), message);
    return todo(`${word}, as the reference says, or legitimateInterests, as the words say`);
  }
  const purpose = textOf(member(spot, 'x-for'));
  if (word === 'legitimateInterests') return interestMember(interest, purpose);
  const named = others.flatMap(({ reference }) => reference ?? []);
  return {
    for: purpose,
    law: needsLaw ? (law.length > 0 ? law : todo('the law', named)) : undefined,
    task: textOf(member(spot, 'x-task')),
    whose: textOf(member(spot, 'x-whose')),
    ...(word === 'consent' ? consentMembers(member(spot, 'x-consent')) : {}),
  };
}

const WAYS: readonly string[] =
  'consentManager checkbox doubleOptIn form button providerDialog accountSettings unsubscribeLink email post phone signature spoken browserSettings'.split(
    ' ',
  );

function consentMembers(spot: Spot): Members {
  return {
    give: wordOf(member(spot, 'give'), WAYS),
    withdraw: wordOf(member(spot, 'withdraw'), WAYS),
    explicit: flagOf(member(spot, 'explicit')),
  };
}

interface Interest {
  readonly reasoning: string | undefined;
  readonly for: string | undefined;
}

function interestOf(spot: Spot): Interest | undefined {
  const all = items(spot).filter((item) => {
    const exists = flagOf(member(item, 'exists'));
    return exists ?? member(item, 'reasoning').value !== undefined;
  });
  if (all.length === 0) return undefined;
  const reasons = all.flatMap((item) => textOf(member(item, 'reasoning')) ?? []);
  const purposes = all.flatMap((item) => textOf(member(item, 'x-for')) ?? []);
  return { reasoning: joinedTexts(reasons), for: purposes[0] };
}

function interestMember(interest: Interest | undefined, purpose?: string): Plain {
  return {
    for: purpose ?? interest?.for,
    interest: interest?.reasoning ?? todo('the interest that is pursued'),
  };
}

function conditionsOf(found: readonly Found[]): Members | undefined {
  const named = found.flatMap(({ nine, law }) => {
    const word = nine && CONDITIONS.get(nine);
    return word ? [[word, law] as const] : [];
  });
  return named.length > 0 ? Object.fromEntries(named) : undefined;
}

const CONDITIONS: ReadonlyMap<string, string> = new Map(
  Object.entries(specialCategoryConditions).map(([word, { letter }]) => [letter, word]),
);

function offencesOf(found: readonly Found[]): Plain | undefined {
  const one = found.find(({ ten }) => ten);
  if (!one) return undefined;
  const law = one.law.length > 0 ? one.law : undefined;
  const authority = textOf(member(one.spot, 'x-officialAuthority'));
  if (!law && !authority) return todo('the law that allows it, or the authority in control');
  return { law, officialAuthority: authority };
}
