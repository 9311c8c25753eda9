import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { clean, faulty } from '../commands/world.ts';
import { type Repository, repository } from './repository.ts';
import { action } from './run-action.ts';

const text = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
const docs = text('docs/ci.md');

interface Hook {
  readonly id: string;
  readonly entry: string;
  readonly args: readonly string[];
  readonly files?: string;
}

const hooks: readonly Hook[] = parse(text('.pre-commit-hooks.yaml'));
const made: Repository[] = [];
afterEach(() => {
  for (const one of made.splice(0)) one.remove();
});

function repo(files: Readonly<Record<string, string>>): Repository {
  const one = repository(files);
  made.push(one);
  return one;
}

describe('the GitLab job', () => {
  const { privacyc: job } = parse(text('examples/ci/gitlab-ci.yml'));

  function runJob(site: Repository) {
    // GitLab runs all lines in one shell and stops at the first that fails.
    return site.run(job.script.join('\n'), { ...job.variables, GITLAB_CI: 'true' });
  }

  it('writes both reports and fails on findings', () => {
    const site = repo({ 'privacy.yaml': faulty });
    expect(runJob(site).code).toBe(1);
    const { codequality, junit } = job.artifacts.reports;
    expect(JSON.parse(site.read(codequality))).toHaveLength(1);
    expect(site.read(junit)).toContain('failures="1"');
  });

  it('passes on a clean declaration with its documents, and finds drift', () => {
    const site = repo({ 'privacy.yaml': clean });
    expect(runJob(site).code).toBe(1);
    site.run('privacyc build');
    expect(runJob(site).code).toBe(0);
    expect(JSON.parse(site.read(job.artifacts.reports.codequality))).toEqual([]);
  });
});

describe('the hooks of pre-commit', () => {
  const scriptOf = (id: string) => {
    const hook = hooks.find((one) => one.id === id);
    return `${hook?.entry} ${hook?.args.join(' ')}`;
  };

  it('check every declaration', () => {
    const site = repo({ 'privacy.yaml': clean, 'app/privacy.yaml': faulty });
    const { code, stdout } = site.run(scriptOf('privacyc-check'));
    expect({ code, stdout }).toMatchObject({ code: 1, stdout: expect.stringContaining('app/') });
    site.write('app/privacy.yaml', clean);
    expect(site.run(scriptOf('privacyc-check')).code).toBe(0);
  });

  it('compare the documents', () => {
    const site = repo({ 'privacy.yaml': clean });
    expect(site.run(scriptOf('privacyc-build-check')).code).toBe(1);
    site.run('privacyc build');
    expect(site.run(scriptOf('privacyc-build-check')).code).toBe(0);
  });

  it.each([
    ['privacy.yaml', true],
    ['parts/recipients.yml', true],
    ['.privacyc-baseline.json', true],
    ['package.json', false],
  ])('run for %s: %s', (file, expected) => {
    expect(new RegExp(hooks[0]?.files ?? '').test(file)).toBe(expected);
  });
});

describe('docs/ci.md', () => {
  it.each(['github.yml', 'gitlab-ci.yml', 'pre-commit-config.yaml'])(
    'shows %s as it is',
    (file) => {
      expect(docs).toContain(`\`\`\`yaml\n${text(`examples/ci/${file}`)}\`\`\``);
    },
  );

  it('names inputs and hooks that there are', () => {
    const { steps } = parse(text('examples/ci/github.yml')).jobs.privacyc;
    expect(Object.keys(action.inputs)).toEqual(
      expect.arrayContaining(Object.keys(steps.at(-1).with)),
    );
    const [{ hooks: named }] = parse(text('examples/ci/pre-commit-config.yaml')).repos;
    expect(named.map(({ id }: Hook) => id)).toEqual(hooks.map(({ id }) => id));
  });
});
