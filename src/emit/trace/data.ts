import type { Duty, Gap, Trace } from '../../trace/trace.ts';
import { columns } from '../register/columns.ts';
import { fileNames } from './places.ts';
import { countStates } from './words.ts';

const headings = new Map<string, string>(columns.map(({ key, label }) => [key, label]));

/** A trace as the JSON output has it; schemas/trace.schema.json describes it. */
export function traceData(trace: Trace): object {
  const nameOf = fileNames(trace);
  return {
    formatVersion: '1.0',
    kind: 'traceability',
    generated: trace.date,
    lawAsOf: trace.lawAsOf,
    declaration: nameOf(trace.declaration),
    controller: trace.controller,
    language: trace.language,
    summary: countStates(trace.duties),
    duties: trace.duties.map((duty) => dutyData(duty, nameOf)),
  };
}

function dutyData(duty: Duty, nameOf: (file: string) => string): object {
  const { provision, article, state, reason, facts, passages, rules, gaps } = duty;
  const { id, ref, kind, severity, title, duty: asks, when, url } = provision;
  return {
    id,
    law: ref,
    article,
    kind,
    severity,
    title,
    duty: asks,
    when: when === '' ? undefined : when,
    url,
    state,
    reason,
    facts: facts.map(({ path, file, line }) => ({
      path: path.join('.'),
      file: nameOf(file),
      line,
    })),
    sections: passages,
    columns: duty.columns.map((key) => ({ key, label: headingOf(key) })),
    rules,
    gaps: gaps.map((gap) => gapData(gap, nameOf)),
  };
}

function gapData(gap: Gap, nameOf: (file: string) => string): object {
  return { ...gap, file: nameOf(gap.file) };
}

/** The heading of a column of the register. */
export function headingOf(key: string): string {
  return headings.get(key) ?? key;
}
