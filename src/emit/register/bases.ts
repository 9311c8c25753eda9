import type { Activity, BasisWord } from '../../model/model.ts';
import type * as Declared from '../../schema/declaration.ts';
import { listed, type Scope, says } from './scope.ts';

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

/** How consent is given and withdrawn; the request for it stands with the record of consent. */
type ConsentFacts = Omit<Declared.Consent, 'for' | 'request'>;

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

function consentFacts(declared: Declared.Consent): ConsentFacts | undefined {
  const { for: _for, request: _request, ...facts } = declared;
  return Object.keys(facts).length > 0 ? facts : undefined;
}
