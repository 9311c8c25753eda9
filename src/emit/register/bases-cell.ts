import { durationText } from '../../model/drafting/duration.ts';
import type { BasisFacts } from './bases.ts';
import { joined } from './cell-text.ts';
import type { Scope } from './scope.ts';

/** Each basis with its article, its law and what it is for. */
export function basesCell(scope: Scope, facts: readonly BasisFacts[] | undefined): string {
  return joined((facts ?? []).map((one) => basisText(scope, one)));
}

function basisText({ labels, language }: Scope, facts: BasisFacts): string {
  const { bases, basis: words, ways } = labels;
  const { consent, task, whose } = facts;
  const name = consent?.explicit ? words.explicit(bases[facts.basis]) : bases[facts.basis];
  return [
    `${name} (${joined([labels.article(facts.article), facts.law?.join(', ')])})`,
    facts.for && words.for(facts.for),
    consent?.give && words.given(ways[consent.give]),
    consent?.renew && words.renewed(durationText(consent.renew, language)),
    task && words.task(task),
    whose && words.whose(whose),
  ]
    .filter(Boolean)
    .join('');
}
