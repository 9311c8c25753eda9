import { articleSixCitations } from '../../text/article-six.ts';
import type { SuggestWords } from './languages/language.ts';
import type { Telling } from './mentions.ts';
import { fact, type Node, open } from './node.ts';
import { words } from './pattern.ts';

const BASES = [
  { letters: 'a一', basis: 'consent' },
  { letters: 'b二', basis: 'contract' },
  { letters: 'c三', basis: 'legalObligation' },
  { letters: 'd四', basis: 'vitalInterests' },
  { letters: 'e五', basis: 'publicTask' },
  { letters: 'f六', basis: 'legitimateInterests' },
] as const;

/** What each basis must tell, and a citation of its letter does not. */
const OWED: Readonly<Record<(typeof BASES)[number]['basis'], Readonly<Record<string, string>>>> = {
  consent: { withdraw: 'how people withdraw consent' },
  contract: {},
  legalObligation: { law: 'the law that obliges' },
  vitalInterests: {},
  publicTask: { law: 'the law that gives the task' },
  legitimateInterests: { interest: 'which interest it is' },
};

const FOR = { for: 'what it is the basis for' };

/** The legal bases that sentences cite of Art. 6(1) GDPR or, without a citation, name. */
export function basesIn(passages: readonly Telling[], { bases }: SuggestWords): Node {
  const cited = passages.flatMap(({ text, line }) =>
    articleSixCitations(text).map(({ letters }) => ({ letters: letters.map(small), line })),
  );
  const citedBases = BASES.flatMap(({ letters, basis }) => {
    const first = cited.find((one) => one.letters.some((letter) => letters.includes(letter)));
    return first ? [{ basis, line: first.line }] : [];
  });
  const found = cited.length > 0 ? citedBases : namedIn(passages, bases);
  const [first, ...others] = found;
  if (!first) {
    const [bare] = cited;
    return bare
      ? open('Art. 6(1) is cited without the letter of the basis', bare.line)
      : open('the legal basis, such as contract or consent');
  }
  if (others.length === 0 && Object.keys(OWED[first.basis]).length === 0) {
    return fact(first.basis, first.line);
  }
  return new Map(
    found.map(({ basis, line }): [string, Node] => {
      const owed = Object.entries({ ...(others.length > 0 && FOR), ...OWED[basis] });
      const members = owed.map(([key, what]): [string, Node] => [key, open(what, line)]);
      return [basis, new Map(members)];
    }),
  );
}

function namedIn(passages: readonly Telling[], bases: SuggestWords['bases']) {
  return BASES.flatMap(({ basis }) => {
    const name = basis in bases ? words(bases[basis as keyof typeof bases]) : undefined;
    const first = passages.find(({ text, denies }) => !denies && name?.test(text));
    return first ? [{ basis, line: first.line }] : [];
  });
}

function small(letter: string): string {
  return letter.toLowerCase();
}
