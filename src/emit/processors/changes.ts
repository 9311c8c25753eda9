import { markdownBlocks } from '../../document/markdown-field.ts';
import { dateText } from '../../model/drafting/date.ts';
import type { Model, Version } from '../../model/model.ts';
import { compare } from '../../text/compare.ts';
import { type Scope, says, scopeOf } from '../register/scope.ts';
import { listOf, type Processor } from './processors.ts';
import { nameOf, serviceOf, transfersCell } from './processors-table.ts';

/** A dated change: a processor that is new, or a version of the privacy policy. */
export interface Change {
  readonly kind: 'processor' | 'version';
  /** Its name among the changes of its kind, the same as long as it is told. */
  readonly key: string;
  readonly date: string;
  readonly title: string;
  readonly text: string;
}

/** Every change whose day is declared, newest first. */
export function changesOf(model: Model, language: string): readonly Change[] {
  const scope = scopeOf(model, language);
  const processors = listOf(scope);
  const changes = [
    ...processors.flatMap((one) => beginning(scope, one, keyOf(one, processors))),
    ...model.versions.map((one) => version(scope, one)),
  ];
  return changes.sort((a, b) => compare(b.date, a.date));
}

function beginning(scope: Scope, processor: Processor, key: string): readonly Change[] {
  const { since, serves } = processor;
  if (!since) return [];
  const role = serves.includes('controller') ? 'processor' : 'sub-processor';
  const transfers = transfersCell(scope, processor);
  const facts = [
    serviceOf(processor),
    transfers && `transfers outside the EEA: ${transfers}`,
    `from ${dateText(since, scope.language)}`,
  ];
  return [
    {
      kind: 'processor',
      key,
      date: since,
      title: `New ${role}: ${nameOf(processor)}`,
      text: facts.filter(Boolean).join('; '),
    },
  ];
}

/** The first id, under which it was told before; of those that had the same one, only the first's. */
function keyOf(processor: Processor, all: readonly Processor[]): string {
  const first = ({ formerly, id }: Processor) => formerly?.[0] ?? id;
  const key = first(processor);
  return all.find((one) => first(one) === key) === processor ? key : processor.id;
}

function version(scope: Scope, { date, version: number, changes }: Version): Change {
  const said = says(scope, changes);
  const day = dateText(date, scope.language);
  const applies = `Applies from ${day}.`;
  return {
    kind: 'version',
    key: date,
    date,
    title: number ? `Privacy policy, version ${number}` : `Privacy policy of ${day}`,
    text: said ? `${applies} ${plainWords(said)}` : applies,
  };
}

/** Declared Markdown without its marks. */
function plainWords(markdown: string): string {
  const words: string[] = [];
  const visit = (node: object): void => {
    if ('value' in node) words.push(String(node.value));
    if ('children' in node && Array.isArray(node.children)) node.children.forEach(visit);
    if ('type' in node && ['paragraph', 'break'].includes(String(node.type))) words.push(' ');
  };
  markdownBlocks(markdown).forEach(visit);
  return words.join('').trim();
}
