import type { PhrasingContent } from 'mdast';
import type { Duty, Gap, Passage } from '../../trace/trace.ts';
import { headingOf } from './data.ts';
import { sentence, stacked, strong, words } from './phrases.ts';
import { placesText } from './places.ts';
import { stateLabels, weightOf } from './words.ts';

type Phrases = readonly PhrasingContent[];
type NameOf = (file: string) => string;

/** As many as a reader takes in at once; the rest is named in short. */
const MOST = 4;

export const headings = [
  'Provision',
  'State',
  'Declared, and said in the policy',
  'Register and rules',
] as const;

/** The cells of a duty's row, one for each heading. */
export function cellsOf(duty: Duty, nameOf: NameOf): readonly Phrases[] {
  const { provision, columns, rules } = duty;
  return [
    [words(`${provision.ref}: ${provision.title}`)],
    stateCell(duty, nameOf),
    stacked([...factLines(duty, nameOf), ...passageLines(duty)]),
    stacked([
      ...columns.map((key) => [words(`Column: ${headingOf(key)}`)]),
      ...rules.map(({ id }) => [words(id)]),
    ]),
  ];
}

function stateCell(duty: Duty, nameOf: NameOf): Phrases {
  const { state, reason, gaps } = duty;
  const label = state === 'open' ? `${stateLabels.open} (${weightOf(duty)})` : stateLabels[state];
  const count = gaps.length - MOST;
  return stacked([
    [strong(label), ...(reason === undefined ? [] : [words(': '), ...sentence(reason)])],
    ...gaps.slice(0, MOST).map((gap) => gapPhrases(gap, nameOf)),
    ...(count > 0 ? [[words(count === 1 ? 'and one more' : `and ${count} more`)]] : []),
  ]);
}

function gapPhrases({ message, file, line, accepted }: Gap, nameOf: NameOf): Phrases {
  const kept = accepted === undefined ? [] : [words(` Accepted: ${accepted}`)];
  return [words(`${nameOf(file)}:${line}: `), ...sentence(message), ...kept];
}

function factLines({ facts }: Duty, nameOf: NameOf): readonly Phrases[] {
  const shown = facts
    .slice(0, MOST)
    .map((fact) => [words(`${placesText([fact], nameOf)} ${fact.path.join('.')}`)]);
  const rest = facts.slice(MOST);
  return rest.length === 0 ? shown : [...shown, [words(`and ${placesText(rest, nameOf)}`)]];
}

function passageLines({ passages }: Duty): readonly Phrases[] {
  const shown = passages.slice(0, MOST).map(passagePhrases);
  const rest = passages.slice(MOST).map(({ number, title }) => number ?? title);
  return rest.length === 0 ? shown : [...shown, [words(`and in ${rest.join(', ')}`)]];
}

function passagePhrases({ number, title, sentence: said }: Passage): Phrases {
  const name = number === undefined ? title : `${number} ${title}`;
  return [words(said === undefined ? name : `${name}: “${said}”`)];
}
