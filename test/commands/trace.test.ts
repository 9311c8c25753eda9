import { describe, expect, it } from 'vitest';
import { textAt } from '../trace/traced.ts';
import { clean, faulty, world } from './world.ts';

const shop = textAt('examples/webshop/privacy.yaml');
const { run } = world({ '/site/privacy.yaml': clean });

describe('trace', () => {
  it('lists every duty under its article, its state first', async () => {
    const { code, stdout, stderr } = await run('trace');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const lines = stdout.split('\n');
    expect(lines[0]).toBe('Article 12 GDPR: form and access');
    expect(lines).toContain('Article 30 GDPR: register of processing activities');
    expect(stdout).toMatch(
      /\n {2}met {13}GDPR Art\. 13\(1\)\(a\) +Identity of the controller +privacy\.yaml:13 → At a glance \+1\n/,
    );
    expect(stdout).toMatch(/\n {2}not applicable {2}.*No transfer outside the EEA is declared\.\n/);
    expect(stdout).toMatch(
      /\n\d+ duties: \d+ met, \d+ open, \d+ not applicable, \d+ not machine-checkable\.\n$/,
    );
  });

  it('shows under a duty what keeps it open, with its place', async () => {
    const { stdout } = await world({
      '/site/privacy.yaml': clean.replace('  name: Greta Lindner\n', ''),
    }).run('trace');
    expect(stdout).toMatch(
      /\n {2}open .*Identity of the controller.*\n {4}privacy\.yaml:12 {2}The controller has no `name`\.\n/,
    );
  });

  it('shows only what is open, or that there is nothing', async () => {
    const open = await run('trace', '--open');
    expect(open.stdout).not.toMatch(/^ {2}(met|not )/m);
    expect(open.stdout).toMatch(/\n\d duties: \d open\.\n$/);
    const none = await world({ '/site/privacy.yaml': shop }).run('trace', '--open');
    expect(none).toEqual({ code: 0, stdout: 'There is no such duty.\n', stderr: '' });
  });

  it('tells of one provision all that answers it', async () => {
    const { code, stdout } = await run('trace', '--law', 'GDPR 13(2)(a)');
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /^GDPR Art\. 13\(2\)\(a\) {2}Storage period {2}met\n {2}The notice states/,
    );
    expect(stdout).toMatch(/\n {2}declared {2}privacy\.yaml:\d+ activities\.website\.retention/);
    expect(stdout).toMatch(/\n {2}policy {4}2\.1 Visiting the blog: “Kept: 7 days, counted/);
    expect(stdout).toContain('\n  register  Retention per data category\n');
    expect(stdout).toContain('\n  rules     retention/missing (error)\n');
    expect(stdout.split('\n').every((line) => line.length <= 100)).toBe(true);
  });

  it('cuts answers to the width of a terminal', async () => {
    const { stdout } = await world(
      { '/site/privacy.yaml': clean },
      { terminal: 110, env: { NO_COLOR: '1' } },
    ).run('trace');
    expect(stdout.split('\n').filter((line) => line.length > 110)).toEqual([]);
    expect(stdout).toMatch(/…\n/);
  });

  it('gives the same as data and as Markdown, as far as it is asked for', async () => {
    const json = await run('trace', '--format', 'json', '--law', 'GDPR 13');
    const { duties } = JSON.parse(json.stdout);
    expect(duties.length).toBeGreaterThan(40);
    expect(duties.every(({ law, id }: { law: string; id: string }) => /13/.test(law + id))).toBe(
      true,
    );
    const markdown = await run('trace', '--format', 'markdown', '--open');
    expect(markdown.stdout).toMatch(/^# Where each duty is met\n/);
    expect(markdown.stdout).not.toContain('**Met**');
  });

  it('reads standard input under a name', async () => {
    const { code, stdout } = await world({}, { stdin: clean }).run(
      'trace',
      '-',
      '--stdin-path',
      'blog.yaml',
      '--law',
      'GDPR-13-1-a-1',
    );
    expect(code).toBe(0);
    expect(stdout).toContain('blog.yaml:13 controller.name');
  });

  it('is quiet about the sum where it is told to be', async () => {
    expect((await run('trace', '--open', '--quiet')).stdout).not.toContain('duties:');
  });

  it('traces a declaration with errors, but not one that cannot be read', async () => {
    const site = world({ '/site/privacy.yaml': faulty, '/site/bad.yaml': 'a: [' });
    expect((await site.run('trace')).code).toBe(0);
    const { code, stdout, stderr } = await site.run('trace', 'bad.yaml');
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain('source/');
  });

  it('refuses a provision that does not exist, and more than one declaration', async () => {
    const unknown = await run('trace', '--law', 'GDPR 999');
    expect([unknown.code, unknown.stderr]).toEqual([
      2,
      'privacyc: No provision is called `GDPR 999`; write it as `GDPR 13` or `GDPR 13(2)(a)`.\n',
    ]);
    const two = world({ '/site/a.privacy.yaml': clean, '/site/b.privacy.yaml': clean });
    expect((await two.run('trace', '.')).stderr).toMatch(/holds several declarations/);
  });
});
