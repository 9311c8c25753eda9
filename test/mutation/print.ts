import type { Outcome } from './run.ts';
import { survivorClasses } from './survivors.ts';

/** The lines of the report: ratios by example and kind, survivors by class, and what has no class. */
export function report(outcomes: readonly Outcome[]): readonly string[] {
  const survivors = outcomes.filter(({ killers }) => killers.length === 0);
  const loose = survivors.filter(({ survivorClass }) => survivorClass === undefined);
  return [
    ...ratios(outcomes),
    '',
    'Survivors by class',
    ...survivorClasses.flatMap(({ name, reason }) =>
      classLines(
        name,
        reason,
        survivors.filter((one) => one.survivorClass === name),
      ),
    ),
    '',
    `Survivors in no class: ${loose.length}`,
    ...linesOf(loose),
  ];
}

/** True if every survivor has a class and every class a survivor. */
export function isComplete(outcomes: readonly Outcome[]): boolean {
  const survivors = outcomes.filter(({ killers }) => killers.length === 0);
  const named = new Set(survivors.map(({ survivorClass }) => survivorClass));
  return !named.has(undefined) && survivorClasses.every(({ name }) => named.has(name));
}

function ratios(outcomes: readonly Outcome[]): readonly string[] {
  const examples = [...new Set(outcomes.map(({ example }) => example))];
  const kinds = [...new Set(outcomes.map(({ kind }) => kind))];
  const heads = ['', ...examples, 'all'].map((head) => head.padStart(COLUMN));
  const row = (name: string, some: readonly Outcome[]) =>
    [
      name,
      ...examples.map((example) => ratio(some.filter((one) => one.example === example))),
      ratio(some),
    ]
      .map((cell) => cell.padStart(COLUMN))
      .join('');
  return [
    'Killed, of all mutants',
    heads.join(''),
    ...kinds.map((kind) =>
      row(
        kind,
        outcomes.filter((one) => one.kind === kind),
      ),
    ),
    row('all', outcomes),
    row(
      'without classes',
      outcomes.filter(({ survivorClass }) => survivorClass === undefined),
    ),
  ];
}

const COLUMN = 24;

function ratio(outcomes: readonly Outcome[]): string {
  if (outcomes.length === 0) return '–';
  const killed = outcomes.filter(({ killers }) => killers.length > 0).length;
  const percent = ((100 * killed) / outcomes.length).toFixed(1);
  return `${killed} / ${outcomes.length} ${percent} %`;
}

function classLines(
  name: string,
  reason: string,
  survivors: readonly Outcome[],
): readonly string[] {
  return ['', `${name}: ${survivors.length}. ${reason}`, ...linesOf(survivors)];
}

/** Survivors at one place stand in one line. */
function linesOf(survivors: readonly Outcome[]): readonly string[] {
  const places = new Map<string, string[]>();
  for (const { example, kind, path, from, to } of survivors) {
    const place = `  ${example} ${path}: ${kind} ${from && to ? `\`${from}\` →` : from && `\`${from}\``}`;
    const words = places.get(place) ?? [];
    places.set(place, words);
    if (to !== '') words.push(to);
  }
  return [...places].map(([place, words]) => [place, words.join(', ')].join(' ').trimEnd());
}
