import { readFileSync } from 'node:fs';
import type { Compilation } from '../../src/emit/emitter.ts';
import type { ColumnKey } from '../../src/emit/register/columns.ts';
import { type RegisterRow, registerRows } from '../../src/emit/register/rows.ts';
import { link } from '../../src/model/link.ts';
import type { Model } from '../../src/model/model.ts';
import { declare } from '../../src/schema/declare.ts';

export const DATE = '2026-11-22';

/** The linked model of a declaration in YAML. */
export function modelOf(yaml: string): Model {
  const bytes = new TextEncoder().encode(yaml);
  return link(
    declare('privacy.yaml', bytes, () => ({ failure: 'missing' })),
    DATE,
  );
}

/** The linked model of an example. */
export function exampleOf(name: string): Model {
  return modelOf(
    readFileSync(new URL(`../../examples/${name}/privacy.yaml`, import.meta.url), 'utf8'),
  );
}

/** The row of an activity. */
export function rowOf(model: Model, id: string): RegisterRow {
  const row = registerRows(model, 'en').find((one) => one['activity.id'] === id);
  if (!row) throw new Error(`no activity ${id}`);
  return row;
}

/** The columns of a row that say something. */
export function filled(row: RegisterRow): readonly ColumnKey[] {
  return (Object.keys(row) as ColumnKey[]).filter((key) => row[key] !== '');
}

/** What an emitter is given; the register asks for no policy. */
export function compilationOf(model: Model): Compilation {
  const policy = () => {
    throw new Error('the register needs no policy');
  };
  const trace = () => {
    throw new Error('the register needs no trace');
  };
  const form = { fragment: false, frontMatter: false, registerTemplate: 'full' as const };
  return { model, policy, trace, date: DATE, ...form };
}
