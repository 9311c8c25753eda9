import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Ran, Repository } from './repository.ts';

type Words = Readonly<Record<string, string>>;

export interface Step {
  readonly id?: string;
  readonly name: string;
  readonly if?: string;
  readonly env?: Words;
  readonly with?: Words;
  readonly run?: string;
  readonly uses?: string;
}

interface Action {
  readonly inputs: Readonly<Record<string, { readonly default?: string }>>;
  readonly runs: { readonly steps: readonly Step[] };
}

export const action: Action = parse(
  readFileSync(new URL('../../action.yml', import.meta.url), 'utf8'),
);

/** What happened to a step: how it ran, or what it would have been given. */
export type Happened = Ran | { readonly given: Words } | 'skipped';

/** Runs the steps of action.yml as a runner does; those that use other actions are only noted. */
export function runAction(
  { run, read, temp }: Repository,
  inputs: Words = {},
  env: Words = {},
): Readonly<Record<string, Happened>> {
  const known = new Map<string, string>([
    ['github.token', 'secret'],
    ['github.event_name', 'pull_request'],
    ['github.event.pull_request.number', '7'],
  ]);
  for (const [name, { default: value = '' }] of Object.entries(action.inputs)) {
    known.set(`inputs.${name}`, inputs[name] ?? filled(value));
  }
  let failed = false;
  return Object.fromEntries(action.runs.steps.map((step) => [step.name, happen(step)]));

  function happen(step: Step): Happened {
    if (!holds(step.if)) return 'skipped';
    if (step.run === undefined) return { given: all(step.with ?? {}) };
    const output = join(temp, `${step.id ?? 'step'}.output`);
    const ran = run(step.run, {
      GITHUB_ACTIONS: 'true',
      GITHUB_REPOSITORY: 'shop/site',
      GITHUB_OUTPUT: output,
      GITHUB_STEP_SUMMARY: join(temp, 'summary.md'),
      RUNNER_TEMP: temp,
      ...all(step.env ?? {}),
      ...env,
    });
    for (const [, name, value] of read(output).matchAll(/^(\w+)=(.*)$/gm)) {
      known.set(`steps.${step.id}.outputs.${name}`, value ?? '');
    }
    failed ||= ran.code !== 0;
    return ran;
  }

  function all(words: Words): Words {
    return Object.fromEntries(Object.entries(words).map(([name, word]) => [name, filled(word)]));
  }

  function filled(text: string): string {
    return text.replace(/\$\{\{ ([\w.-]+) \}\}/g, (_, name: string) => known.get(name) ?? '');
  }

  /** The few conditions that action.yml has: a step that has no status of its own needs success. */
  function holds(condition = ''): boolean {
    const terms = condition.replace(/^\$\{\{ | \}\}$/g, '').split(' && ');
    if (failed && !terms.includes('!cancelled()')) return false;
    return terms.every((term) => {
      if (term === '' || term === '!cancelled()') return true;
      const [, name = '', sign, word] = /^([\w.-]+) (==|!=) '(.*)'$/.exec(term) ?? [];
      if (sign === undefined) throw new Error(`The test does not know the condition ${term}`);
      return ((known.get(name) ?? '') === word) === (sign === '==');
    });
  }
}
