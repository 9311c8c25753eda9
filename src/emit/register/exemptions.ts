import type { Activity } from '../../model/model.ts';
import { joined } from './cell-text.ts';
import { listed, type Scope, says } from './scope.ts';

type Ground = keyof NonNullable<Activity['declared']['informationExemption']>;

const ARTICLES: Readonly<Record<Ground, string>> = {
  alreadyInformed: '13(4), 14(5)(a)',
  disproportionateEffort: '14(5)(b)',
  laidDownByLaw: '14(5)(c)',
  professionalSecrecy: '14(5)(d)',
};

/** Why people need not be informed. */
export interface ExemptionFacts {
  readonly ground: Ground;
  readonly article: string;
  readonly reason: string | undefined;
  readonly law: readonly string[] | undefined;
}

/** The reasons for which people are not informed (Art. 13(4), 14(5) GDPR). */
export function exemptionsFacts(
  scope: Scope,
  { declared }: Activity,
): readonly ExemptionFacts[] | undefined {
  return listed(
    Object.entries(declared.informationExemption ?? {}).map(([word, why]): ExemptionFacts => {
      const ground = word as Ground;
      const cited = Array.isArray(why) ? (why as readonly string[]) : undefined;
      const reason = cited ? undefined : says(scope, why as Readonly<Record<string, string>>);
      return { ground, article: ARTICLES[ground], reason, law: listed(cited) };
    }),
  );
}

/** A reason with its article and its law. */
export function exemptionText(
  { labels }: Scope,
  { ground, article, reason, law }: ExemptionFacts,
): string {
  const { exemptions: words } = labels;
  const basis = joined([labels.article(article), law?.join(', ')]);
  return words.frame([`${words[ground]} (${basis})`, reason].filter(Boolean).join(', '));
}
