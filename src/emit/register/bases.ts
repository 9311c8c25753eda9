import {
  type SpecialCategoryWord,
  specialCategoryCondition,
} from '../../law/special-categories.ts';
import { durationText } from '../../model/drafting/duration.ts';
import type { Activity, Basis, BasisWord } from '../../model/model.ts';
import type * as Declared from '../../schema/declaration.ts';
import { partyName, partyOf } from './parties.ts';
import { joined, listed, type Named, type Scope, says } from './scope.ts';

/** A legal basis of an activity (Art. 6(1) GDPR). */
export interface BasisFacts {
  readonly basis: BasisWord;
  /** `6(1)(f)` */
  readonly article: string;
  readonly for: string | undefined;
  readonly law: readonly string[] | undefined;
  readonly consent: ConsentFacts | undefined;
  /** Art. 6(1)(e): the task. */
  readonly task: string | undefined;
  /** Art. 6(1)(d): whose interests are vital. */
  readonly whose: string | undefined;
}

type ConsentFacts = Omit<Declared.Consent, 'for'>;

/** An interest that is pursued (Art. 6(1)(f), 13(1)(d) GDPR). */
export interface InterestFacts {
  readonly interest: string;
  readonly for: string | undefined;
  /** The third party whose interest it is. */
  readonly of: Named | undefined;
}

/** What allows special categories of data or data on offences (Art. 9(2), 10 GDPR). */
export interface ConditionFacts {
  readonly condition: SpecialCategoryWord | 'criminalOffences';
  readonly article: string;
  readonly law: readonly string[] | undefined;
}

/** The legal bases of an activity, in the order of the declaration. */
export function basesFacts(scope: Scope, activity: Activity): readonly BasisFacts[] | undefined {
  const { legalBasis } = activity.declared;
  return listed(
    activity.bases.map((basis) => ({
      basis: basis.word,
      article: basis.article,
      for: says(scope, basis.for),
      law: listed(basis.law),
      consent: basis.consent && consentFacts(basis.consent),
      task: basis.word === 'publicTask' ? says(scope, legalBasis?.publicTask?.task) : undefined,
      whose:
        basis.word === 'vitalInterests'
          ? says(scope, legalBasis?.vitalInterests?.whose)
          : undefined,
    })),
  );
}

function consentFacts({ for: _, ...facts }: Declared.Consent): ConsentFacts | undefined {
  return Object.keys(facts).length > 0 ? facts : undefined;
}

/** The interests behind Art. 6(1)(f) GDPR. */
export function interestsFacts(
  scope: Scope,
  { bases }: Activity,
): readonly InterestFacts[] | undefined {
  return listed(bases.flatMap((basis) => interestFacts(scope, basis)));
}

function interestFacts(scope: Scope, basis: Basis): readonly InterestFacts[] {
  const interest = says(scope, basis.interest);
  if (!interest) return [];
  const party = basis.interestOf && partyOf(scope, basis.interestOf);
  const of = party && { id: party.id, label: partyName(party) };
  return [{ interest, for: says(scope, basis.for), of }];
}

/** The conditions of Art. 9(2) and Art. 10 GDPR on which an activity rests. */
export function conditionsFacts({ declared }: Activity): readonly ConditionFacts[] | undefined {
  const { specialCategories, criminalOffences } = declared;
  const special = Object.entries(specialCategories ?? {}).map(([word, law]): ConditionFacts => {
    const condition = word as SpecialCategoryWord;
    return { condition, article: specialCategoryCondition(condition).article, law: listed(law) };
  });
  const offences: readonly ConditionFacts[] = criminalOffences
    ? [{ condition: 'criminalOffences', article: '10', law: listed(criminalOffences.law) }]
    : [];
  return listed([...special, ...offences]);
}

/** Each basis with its article, its law and what it is for. */
export function basesCell(scope: Scope, facts: readonly BasisFacts[] | undefined): string {
  return joined((facts ?? []).map((one) => basisText(scope, one)));
}

function basisText({ labels, language }: Scope, facts: BasisFacts): string {
  const { bases, basis: words, ways } = labels;
  const { consent, task, whose } = facts;
  const name = consent?.explicit ? words.explicit(bases[facts.basis]) : bases[facts.basis];
  return [
    `${name} (${lawText(labels.article(facts.article), facts.law)})`,
    facts.for && words.for(facts.for),
    consent?.give && words.given(ways[consent.give]),
    consent?.renew && words.renewed(durationText(consent.renew, language)),
    task && words.task(task),
    whose && words.whose(whose),
  ]
    .filter(Boolean)
    .join('');
}

/** Each interest with whose it is and, beside other bases, what it is for. */
export function interestsCell(
  { labels }: Scope,
  facts: readonly InterestFacts[] | undefined,
): string {
  return joined(
    (facts ?? []).map(({ interest, for: purpose, of }) => {
      const whose = of && labels.basis.interestOf(of.label);
      const details = [purpose && labels.basis.for(purpose).trim(), whose].filter(Boolean);
      return details.length > 0 ? `${interest} (${details.join(', ')})` : interest;
    }),
  );
}

/** Each condition with its article and its law. */
export function conditionsCell(
  { labels }: Scope,
  facts: readonly ConditionFacts[] | undefined,
): string {
  return joined(
    (facts ?? []).map(
      ({ condition, article, law }) =>
        `${labels.conditions[condition]} (${lawText(labels.article(article), law)})`,
    ),
  );
}

function lawText(article: string, law: readonly string[] | undefined): string {
  return [article, law?.join(', ')].filter(Boolean).join('; ');
}
