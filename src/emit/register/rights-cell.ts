import { joined, noneCell, unstopped } from './cell-text.ts';
import { contactParts } from './contact.ts';
import type { RightFacts } from './rights.ts';
import { type RightsContact, rightsContact } from './rights-contact.ts';
import type { Scope } from './scope.ts';

/** Each right with its article, then where requests go and what answers cost. */
export function rightsCell(scope: Scope, facts: readonly RightFacts[] | undefined): string {
  if (!facts) return '';
  const contact = rightsContact(scope);
  return joined([
    ...facts.map((one) => rightText(scope, one)),
    ...(contact ? contactTexts(scope, contact) : []),
  ]);
}

function contactTexts(scope: Scope, contact: RightsContact): readonly (string | undefined)[] {
  const { rights: words } = scope.labels;
  const { name, account, fee } = contact;
  const ways = [name, ...contactParts(scope, contact), account && words.account(account)];
  const use = ways.filter(Boolean).join(', ');
  const cost = typeof fee === 'object' ? noneCell(scope, fee) : fee && unstopped(fee);
  return [use && words.use(use), cost && words.fee(cost)];
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
