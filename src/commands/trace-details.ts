import type { Paint } from '../diagnostics/report/paint.ts';
import { visible } from '../diagnostics/report/visible.ts';
import { hanging } from '../diagnostics/report/wrap.ts';
import { headingOf } from '../emit/trace/data.ts';
import { placesText } from '../emit/trace/places.ts';
import type { Duty, Gap, Passage } from '../trace/trace.ts';
import { stateCell } from './trace-table.ts';

const asIs = (file: string) => file;

/** The duties one by one, each with all that answers it. */
export function traceDetails(duties: readonly Duty[], paint: Paint, width: number): string {
  return duties.map((duty) => `${block(duty, paint, width).join('\n')}\n\n`).join('');
}

function block(duty: Duty, paint: Paint, width: number): readonly string[] {
  const { provision, reason, facts, passages, columns, rules, gaps } = duty;
  const state = stateCell(duty, paint);
  const asks = provision.when === '' ? provision.duty : `${provision.duty} (If ${provision.when}.)`;
  return [
    `${paint.strong(provision.ref)}  ${provision.title}  ${state.paint(state.text)}`,
    ...hanging('  ', asks, width),
    ...part('why', reason === undefined ? [] : [reason]),
    ...part('open', gaps.map(gapLine)),
    ...part(
      'declared',
      facts.map((fact) => `${placesText([fact], asIs)} ${fact.path.join('.')}`),
    ),
    ...part('policy', passages.map(passageLine)),
    ...part('register', columns.map(headingOf)),
    ...part(
      'rules',
      rules.map(({ id, severity }) => `${id} (${severity})`),
    ),
  ];

  function part(label: string, lines: readonly string[]): readonly string[] {
    return lines.flatMap((line, at) => {
      const before = `  ${(at === 0 ? label : '').padEnd(10)}`;
      const [first = '', ...rest] = hanging(before, visible(line), width);
      return [paint.quiet(before) + first.slice(before.length), ...rest];
    });
  }
}

function gapLine({ file, line, message, rule, accepted }: Gap): string {
  const kept = accepted === undefined ? '' : ` Accepted: ${accepted}`;
  return `${file}:${line} ${message} (${rule})${kept}`;
}

function passageLine({ number, title, sentence }: Passage): string {
  const name = number === undefined ? title : `${number} ${title}`;
  return sentence === undefined ? name : `${name}: “${sentence}”`;
}
