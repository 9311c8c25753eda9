import { isoCountry } from '../../law/eea.ts';
import { legalBasis } from '../../law/legal-bases.ts';
import type { Activity } from '../../model/model.ts';
import { deriveRights } from '../../model/rights.ts';
import type * as Declared from '../../schema/declaration.ts';
import { type ContactFacts, contactFacts, contactParts } from './contact.ts';
import type { RightWord } from './labels.ts';
import { joined, listed, type Scope, says } from './scope.ts';

/** A right that people have in an activity. */
export interface RightFacts {
  readonly right: RightWord;
  readonly article: string;
  /** Art. 17(3)(b) GDPR limits erasure. */
  readonly limited: true | undefined;
  /** The way to withdraw consent (Art. 7(3) GDPR). */
  readonly by: Declared.Consent['withdraw'];
}

/** How people use their rights (Art. 12(2) GDPR). */
export interface RightsContact extends ContactFacts {
  readonly account: string | undefined;
  readonly identityCheck: string | undefined;
  /** ISO 8601 */
  readonly answerWithin: string | undefined;
  readonly onRequest: readonly ('safeguards' | 'balancingTests' | 'arrangements')[] | undefined;
}

/** The rights that follow from the legal bases; nothing where no basis is declared, or as processor. */
export function rightsFacts(
  { model }: Scope,
  activity: Activity,
): readonly RightFacts[] | undefined {
  const { bases, role } = activity;
  if (role === 'processor' || bases.length === 0) return undefined;
  const derived = deriveRights([{ ...activity, active: true }], model.declaration);
  const limited = bases.some(({ word }) => legalBasis(word).erasureLimited) || undefined;
  const by = bases.find(({ consent }) => consent)?.consent?.withdraw;
  const rows: readonly (readonly [RightWord, string, unknown])[] = [
    ['access', '15', true],
    ['rectification', '16', true],
    ['erasure', '17', true],
    ['restriction', '18', true],
    ['portability', '20', derived.portability],
    ['objection', '21(1)', derived.objection.length > 0],
    ['marketingObjection', '21(2)', derived.marketing.length > 0],
    ['researchObjection', '21(6)', derived.research.length > 0],
    ['withdrawal', '7(3)', derived.withdrawal],
    ['humanReview', '22(3)', derived.humanReview],
    ['complaint', '77', true],
  ];
  return rows.flatMap(([right, article, given]) =>
    given
      ? [
          {
            right,
            article,
            limited: right === 'erasure' ? limited : undefined,
            by: right === 'withdrawal' ? by : undefined,
          },
        ]
      : [],
  );
}

/** Where requests go, as declared. */
export function rightsContact(scope: Scope): RightsContact | undefined {
  const { rights } = scope.model.declaration;
  if (!rights) return undefined;
  const { country, account, identityCheck, answerWithin, onRequest } = rights;
  return {
    ...contactFacts(rights),
    country: country && isoCountry(country),
    account,
    identityCheck: says(scope, identityCheck),
    answerWithin,
    onRequest: listed(onRequest),
  };
}

/** Each right with its article, then where requests go. */
export function rightsCell(scope: Scope, facts: readonly RightFacts[] | undefined): string {
  if (!facts) return '';
  const contact = rightsContact(scope);
  const { rights: words } = scope.labels;
  const ways = contact
    ? [
        contact.name,
        ...contactParts(scope, contact),
        contact.account && words.account(contact.account),
      ].filter(Boolean)
    : [];
  return joined([
    ...facts.map((one) => rightText(scope, one)),
    ways.length > 0 ? words.use(ways.join(', ')) : undefined,
  ]);
}

function rightText({ labels, model }: Scope, { right, article, limited, by }: RightFacts): string {
  const { rights: words } = labels;
  const { authority } = model.controller;
  const name =
    right === 'complaint' && authority?.name ? words.complaintTo(authority.name) : words[right];
  const way = by ? words.by(labels.ways[by]) : '';
  const law = [labels.article(article), limited && words.erasureLimit].filter(Boolean).join(', ');
  return `${name}${way} (${law})`;
}
