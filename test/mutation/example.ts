import { readFileSync } from 'node:fs';
import { type Checked, check } from '../../src/check.ts';

/** A complete example, as it stands in the project. */
export interface Example {
  readonly name: string;
  readonly text: string;
  /** What the unchanged example gives; mutants are made out of its facts. */
  readonly checked: Checked;
}

export const EXAMPLES = ['webshop', 'saas', 'blog'] as const;

/** The day of every check; rules about dates would age the examples otherwise. */
export const DATE = '2026-11-22';

const encoder = new TextEncoder();

/** Checks one text as a declaration without includes. */
export function checkText(text: string): Checked {
  const input = { file: 'privacy.yaml', bytes: encoder.encode(text) };
  return check({ ...input, reader: () => ({ failure: 'missing' }) }, DATE);
}

/** A complete example by its name, checked. */
export function readExample(name: string): Example {
  const text = readFileSync(`examples/${name}/privacy.yaml`, 'utf8');
  return { name, text, checked: checkText(text) };
}
