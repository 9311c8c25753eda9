import type { Paint } from '../diagnostics/report/paint.ts';
import { plural } from '../diagnostics/report/summary.ts';
import { visible } from '../diagnostics/report/visible.ts';
import { widthOf } from '../diagnostics/report/width.ts';
import { placesText } from '../emit/trace/places.ts';
import { byArticle, countStates, stateLabels } from '../emit/trace/words.ts';
import type { Duty, StateWord } from '../trace/trace.ts';
import { type Cell, columns } from './columns.ts';

/** Findings that are shown under a duty; `--law` shows them all. */
const MOST_GAPS = 3;
const INDENT = '  ';
const GAP = '  ';

/** The duties as a table under their articles; with a room, answers are cut to fit into it. */
export function traceTable(
  duties: readonly Duty[],
  paint: Paint,
  room: number | undefined,
): string {
  return [...byArticle(duties)]
    .map(([article, these]) => {
      const rows = columns(rowsOf(these, paint, room)).split('\n');
      const lines = these.flatMap((duty, at) => [
        INDENT + (rows[at] ?? ''),
        ...gapLines(duty, paint),
      ]);
      return `${paint.strong(article)}\n${lines.join('\n')}\n\n`;
    })
    .join('');
}

/** How many duties there are in each state. */
export function traceSummary(duties: readonly Duty[]): string {
  const counts = Object.entries(countStates(duties))
    .filter(([, count]) => count > 0)
    .map(([state, count]) => `${count} ${stateLabels[state as StateWord].toLowerCase()}`);
  if (counts.length === 0) return 'There is no such duty.\n';
  return `${plural(duties.length, 'duty', 'duties')}: ${counts.join(', ')}.\n`;
}

/** A state in its colour: what is open weighs as much as its provision. */
export function stateCell({ state, provision }: Duty, paint: Paint): Cell {
  const open = paint.severity[provision.severity];
  const colour = state === 'met' ? paint.good : state === 'open' ? open : paint.quiet;
  return { text: stateLabels[state].toLowerCase(), paint: colour };
}

function rowsOf(
  duties: readonly Duty[],
  paint: Paint,
  room: number | undefined,
): readonly (readonly Cell[])[] {
  const rows = duties.map((duty) => [
    stateCell(duty, paint),
    { text: duty.provision.ref, paint: paint.quiet },
    { text: duty.provision.title, paint: (text: string) => text },
  ]);
  const widths = [0, 1, 2].map((at) =>
    Math.max(...rows.map((row) => widthOf(row[at]?.text ?? ''))),
  );
  const used = widths.reduce((sum, width) => sum + width + GAP.length, INDENT.length);
  return rows.map((row, at) => {
    const answer = duties[at] ? answerOf(duties[at]) : '';
    return [
      ...row,
      { text: cut(answer, room === undefined ? undefined : room - used), paint: paint.quiet },
    ];
  });
}

/** What answers a duty in short: its reason, or its first place in declaration and policy. */
function answerOf({ reason, facts, passages }: Duty): string {
  if (reason !== undefined) return reason;
  const place = shortened(facts, (fact) => placesText([fact], (file) => file));
  const passage = shortened(passages, ({ number, title }) => number ?? title);
  return visible([place, passage].filter((part) => part !== '').join(' → '));
}

function shortened<T>(list: readonly T[], say: (one: T) => string): string {
  const [first, ...rest] = list;
  if (first === undefined) return '';
  return rest.length === 0 ? say(first) : `${say(first)} +${rest.length}`;
}

function cut(text: string, room: number | undefined): string {
  if (room === undefined || widthOf(text) <= room) return text;
  if (room < 12) return '';
  let kept = '';
  for (const character of text) {
    if (widthOf(kept + character) > room - 1) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
}

function gapLines({ gaps }: Duty, paint: Paint): readonly string[] {
  const shown = gaps.slice(0, MOST_GAPS).map(({ file, line, message }) => {
    const words = visible(message).replace(/`[^`]*`/g, (code) => paint.code(code));
    return `${INDENT}${INDENT}${paint.quiet(`${visible(file)}:${line}`)}  ${words}`;
  });
  const more = gaps.length - MOST_GAPS;
  return more > 0 ? [...shown, `${INDENT}${INDENT}${paint.quiet(`and ${more} more`)}`] : shown;
}
