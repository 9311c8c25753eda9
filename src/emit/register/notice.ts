import type { Activity } from '../../model/model.ts';
import { joined } from './cell-text.ts';
import { type ExemptionFacts, exemptionsFacts, exemptionText } from './exemptions.ts';
import { noticeLink } from './notice-head.ts';
import type { Scope } from './scope.ts';

/** How people are informed of an activity (Art. 13, 14 GDPR). */
export interface NoticeFacts {
  /** The article that asks for the notice. */
  readonly article: '13' | '14' | '13 and 14' | undefined;
  readonly url: string | undefined;
  readonly exemptions: readonly ExemptionFacts[] | undefined;
}

const NOTICE = { article13: '13', article14: '14', both: '13 and 14' } as const;

/**
 * The section of the notice that states the activity: its entry, for a processor's the section on
 * clients. Only active ones are stated.
 */
export function noticeFacts(scope: Scope, activity: Activity): NoticeFacts | undefined {
  const { active, notice, role } = activity;
  const page = scope.model.declaration.notice?.url;
  const section = role === 'processor' ? 'clients' : activity.id;
  const url = page && active ? `${page.split('#')[0]}#${section}` : undefined;
  const article = notice && role === 'controller' ? NOTICE[notice] : undefined;
  const exemptions = exemptionsFacts(scope, activity);
  return url || article || exemptions ? { article, url, exemptions } : undefined;
}

/**
 * The address of the section, what leads to it, and why people need not be informed, where that is
 * declared.
 */
export function noticeCell(
  scope: Scope,
  facts: NoticeFacts | undefined,
  { active }: Activity,
): string {
  const exemptions = facts?.exemptions ?? [];
  return joined([
    facts?.url,
    active ? noticeLink(scope) : undefined,
    ...exemptions.map((one) => exemptionText(scope, one)),
  ]);
}
