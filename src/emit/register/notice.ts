import type { Activity } from '../../model/model.ts';
import { joined, listed, type Scope, says } from './scope.ts';

type Ground = keyof NonNullable<Activity['declared']['informationExemption']>;

const ARTICLES: Readonly<Record<Ground, string>> = {
  alreadyInformed: '13(4), 14(5)(a)',
  disproportionateEffort: '14(5)(b)',
  laidDownByLaw: '14(5)(c)',
  professionalSecrecy: '14(5)(d)',
};

/** How people are informed of an activity (Art. 13, 14 GDPR). */
export interface NoticeFacts {
  /** The article that asks for the notice. */
  readonly article: '13' | '14' | '13 and 14' | undefined;
  readonly url: string | undefined;
  readonly exemptions: readonly ExemptionFacts[] | undefined;
}

/** Why people need not be informed. */
export interface ExemptionFacts {
  readonly ground: Ground;
  readonly article: string;
  readonly reason: string | undefined;
  readonly law: readonly string[] | undefined;
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
  const exemptions = exemptionsOf(scope, activity);
  return url || article || exemptions ? { article, url, exemptions } : undefined;
}

function exemptionsOf(scope: Scope, { declared }: Activity): readonly ExemptionFacts[] | undefined {
  return listed(
    Object.entries(declared.informationExemption ?? {}).map(([word, why]): ExemptionFacts => {
      const ground = word as Ground;
      const cited = Array.isArray(why) ? (why as readonly string[]) : undefined;
      const reason = cited ? undefined : says(scope, why as Readonly<Record<string, string>>);
      return { ground, article: ARTICLES[ground], reason, law: listed(cited) };
    }),
  );
}

/** The address of the section, and why people need not be informed, where that is declared. */
export function noticeCell({ labels }: Scope, facts: NoticeFacts | undefined): string {
  const { exemptions: words } = labels;
  return joined([
    facts?.url,
    ...(facts?.exemptions ?? []).map(({ ground, article, reason, law }) => {
      const basis = [labels.article(article), law?.join(', ')].filter(Boolean).join('; ');
      return words.frame([`${words[ground]} (${basis})`, reason].filter(Boolean).join(', '));
    }),
  ]);
}
