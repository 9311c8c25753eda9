import type * as Declared from '../../schema/declaration.ts';
import { listed, type Scope, says } from './scope.ts';

type Notice = NonNullable<Declared.Declaration['notice']>;

/** The published notice that states the same facts. */
export interface NoticeHead {
  readonly title: string | undefined;
  readonly url: string | undefined;
  /** The words of the link that leads to it (Art. 12(1) GDPR). */
  readonly linkText: string | undefined;
  readonly linkedFrom: Notice['linkedFrom'];
  readonly regimes: readonly string[] | undefined;
  readonly reviewed: string | undefined;
  readonly version: { readonly date: string; readonly version: string | undefined } | undefined;
}

/** What is declared of the notice, with its newest version. */
export function noticeHead(scope: Scope): NoticeHead | undefined {
  const { notice } = scope.model.declaration;
  if (!notice) return undefined;
  const [newest] = scope.model.versions;
  return {
    title: says(scope, notice.title),
    url: notice.url,
    linkText: says(scope, notice.linkText),
    linkedFrom: listed(notice.linkedFrom),
    regimes: listed(notice.regimes),
    reviewed: notice.reviewed,
    version: newest && { date: newest.date, version: newest.version },
  };
}

/** The words of the link and the places that have it. */
export function noticeLink(scope: Scope): string | undefined {
  const { linkText, linkedFrom } = noticeHead(scope) ?? {};
  const { linked, places } = scope.labels.link;
  const from = linkedFrom?.map((place) => places[place]).join(', ');
  return linkText || from ? linked(linkText, from) : undefined;
}
