import type { Activity, DataTerm } from '../../model/model.ts';
import { joined } from './cell-text.ts';
import { listed, type Named, type Scope, says } from './scope.ts';

/** A category of data in the words of the register. */
export interface DataFacts extends Named {
  /** A form field that can be left empty. */
  readonly optional: true | undefined;
}

/** A category to which Art. 9 or Art. 10 GDPR applies. */
export interface SpecialDataFacts extends Named {
  readonly article: '9' | '10';
}

/** The term with its label. */
export function termOf(scope: Scope, { id, label }: Pick<DataTerm, 'id' | 'label'>): Named {
  return { id, label: says(scope, label) ?? id };
}

/** The categories of people (Art. 30(1)(c) GDPR), or only those who are vulnerable. */
export function subjectsFacts(
  scope: Scope,
  { subjects }: Activity,
  which: 'all' | 'vulnerable',
): readonly Named[] | undefined {
  const wanted = subjects.filter(({ vulnerable }) => which === 'all' || vulnerable);
  return listed(wanted.map((subject) => termOf(scope, subject)));
}

/** The categories of data (Art. 30(1)(c) GDPR). */
export function dataFacts(scope: Scope, { data }: Activity): readonly DataFacts[] | undefined {
  return listed(
    data.map((term) => {
      const { id, label } = termOf(scope, term);
      return { id, label, optional: term.optional || undefined };
    }),
  );
}

/** The special categories of data and those on offences among the data. */
export function specialDataFacts(
  scope: Scope,
  { data }: Activity,
): readonly SpecialDataFacts[] | undefined {
  return listed(
    data.flatMap((term) => {
      if (!term.special) return [];
      const article = term.special === 'art9' ? ('9' as const) : ('10' as const);
      return [{ ...termOf(scope, term), article }];
    }),
  );
}

/** Labels as a list. */
export function termsCell(facts: readonly Named[] | undefined): string {
  return joined((facts ?? []).map(({ label }) => label));
}

/** The categories of data, with those that people can leave out. */
export function dataCell({ labels }: Scope, facts: readonly DataFacts[] | undefined): string {
  return joined(
    (facts ?? []).map(({ label, optional }) => (optional ? labels.data.optional(label) : label)),
  );
}

/** The special data, each with the article that protects it. */
export function specialDataCell(
  { labels }: Scope,
  facts: readonly SpecialDataFacts[] | undefined,
): string {
  if (!facts) return '';
  return labels.data.special(
    joined(facts.map(({ label, article }) => `${label} (${labels.article(article)})`)),
  );
}
