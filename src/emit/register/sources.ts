import type { Activity, Source } from '../../model/model.ts';
import { joined } from './cell-text.ts';
import { termOf } from './data.ts';
import { partyName, partyOf } from './parties.ts';
import { listed, type Named, type Scope, says } from './scope.ts';

/** Where data come from (Art. 14(2)(f) GDPR). */
export interface SourceFacts {
  readonly id: string;
  readonly kind: Source['kind'];
  readonly name: string | undefined;
  /** Nothing where it brings all that no other source brings. */
  readonly data: readonly Named[] | undefined;
  readonly public: boolean | undefined;
  /** How or when people are told of data from elsewhere. */
  readonly informed: string | undefined;
  readonly url: string | undefined;
}

/** The sources of an activity. */
export function sourcesFacts(
  scope: Scope,
  { sources }: Activity,
): readonly SourceFacts[] | undefined {
  return listed(
    sources.map((source) => ({
      id: source.id,
      kind: source.kind,
      name: nameOf(scope, source),
      data: listed(source.data.map((term) => termOf(scope, term))),
      public: source.declared.public,
      informed: says(scope, source.declared.informed),
      url: source.declared.url,
    })),
  );
}

function nameOf(scope: Scope, { name, recipient }: Source): string | undefined {
  return says(scope, name) ?? (recipient && partyName(partyOf(scope, recipient)));
}

/** Each source with the data that it brings. */
export function sourcesCell(scope: Scope, facts: readonly SourceFacts[] | undefined): string {
  const shared = (facts ?? []).some(({ data }) => data);
  return joined((facts ?? []).map((one) => sourceText(scope, one, shared)));
}

function sourceText({ labels }: Scope, source: SourceFacts, shared: boolean): string {
  const { sources: words } = labels;
  const { kind } = source;
  const own = kind === 'recipient' || kind === 'other' ? undefined : words[kind];
  const data = source.data?.map(({ label }) => label).join(', ') ?? (shared ? words.rest : '');
  const details = joined([
    source.public ? words.public : undefined,
    source.informed && words.informed(source.informed),
    source.url,
  ]);
  const name = `${source.name ?? own ?? source.id}${details ? ` (${details})` : ''}`;
  return data ? `${name}: ${data}` : name;
}
