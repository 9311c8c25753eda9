import { describe, expect, it } from 'vitest';
import { clean, faulty, faultyPlace, TODAY, world } from './world.ts';

const unknown = 'schema/unknown-key';
const good = { '/site/privacy.yaml': clean };
const bad = { '/site/privacy.yaml': faulty };
/** One warning: nobody says when the notice was reviewed. */
const warned = { '/site/privacy.yaml': clean.replace(/ {2}reviewed: .*\n/, '') };

describe('check', () => {
  it('says success on standard output, with 0', async () => {
    const { code, stdout, stderr } = await world(good).run('check');
    expect(stdout).toMatch(
      /^✓ privacy.yaml: no problems {2}\(2 activities, 2 recipients · \d+ rules\)\n$/,
    );
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  it('reports findings on standard output, with 1', async () => {
    const { code, stdout, stderr } = await world(bad).run('check');
    expect(stdout).toContain(`privacy.yaml:${faultyPlace}  error  ${unknown}\n`);
    expect(stdout).toContain('Did you mean `purpose`?');
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
  });

  it('gives a syntax error as the one finding, with 1', async () => {
    const { code, stdout } = await world({ '/site/privacy.yaml': 'a: "b\nc: d\n' }).run('check');
    expect(code).toBe(1);
    expect(stdout).toContain('Nothing else was checked.');
    expect(stdout.endsWith('\n✗ 1 error in privacy.yaml\n')).toBe(true);
  });

  it('gives JSON and nothing else, also for a syntax error', async () => {
    const { code, stdout, stderr } = await world({ '/site/privacy.yaml': '{' }).run(
      'check',
      '-f',
      'json',
    );
    const report = JSON.parse(stdout);
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(report).toMatchObject({ date: TODAY, files: ['privacy.yaml'], summary: { errors: 1 } });
  });

  it('annotates in GitHub Actions where no format is named and no file is written', async () => {
    const run = (...argv: string[]) =>
      world(bad, { env: { GITHUB_ACTIONS: 'true' } }).run('check', ...argv);
    expect((await run()).stdout).toMatch(/^::error file=privacy\.yaml,/);
    expect((await run('-f', 'human')).stdout).toMatch(/^privacy\.yaml:/);
    expect((await run('-o', 'report.txt')).stdout).toBe('');
  });

  it('writes the report to a file, without colours', async () => {
    const { run, files } = world(bad, { terminal: 80 });
    const { code, stdout, stderr } = await run('check', '-o', 'reports/check.txt');
    expect({ code, stdout, stderr }).toEqual({ code: 1, stdout: '', stderr: '' });
    expect(files.text('/site/reports/check.txt')).toContain(`privacy.yaml:${faultyPlace}  error`);
    expect(files.paths()).toEqual([
      '/site/.git/HEAD',
      '/site/privacy.yaml',
      '/site/reports/check.txt',
    ]);
  });

  it('reads standard input under the name it is given', async () => {
    const { run } = world(
      { '/site/parts/more.yaml': 'children: none\n' },
      {
        stdin: `${faulty}include: [more.yaml]\n`,
      },
    );
    const { code, stdout } = await run('check', '-', '--stdin-path', 'parts/draft.yaml');
    expect(code).toBe(1);
    expect(stdout).toContain(`parts/draft.yaml:${faultyPlace}  error`);
    expect(stdout).not.toContain('source/include-missing');
  });

  it.each([
    [[], 0],
    [['--max-warnings', '1'], 0],
    [['--max-warnings', '0'], 1],
    [['--fail-on', 'error'], 0],
    [['--fail-on', 'warning'], 1],
    [['--fail-on', 'info'], 1],
  ])('ends a report of one warning under %j with %i', async (flags, expected) => {
    const { code, stdout } = await world(warned).run('check', ...flags);
    expect(stdout).toContain('! 1 warning in privacy.yaml');
    expect(code).toBe(expected);
  });

  it('says which limit made it fail', async () => {
    const { stderr } = await world(warned).run('check', '--max-warnings', '0');
    expect(stderr).toBe('1 warning found; --max-warnings allows 0.\n');
  });

  it('takes a rule at another level, or off', async () => {
    const rule = /warning {2}(\S+)/.exec((await world(warned).run('check')).stdout)?.[1];
    const raised = await world(warned).run('check', '--rule', `${rule}=error`);
    expect(raised).toMatchObject({ code: 1, stdout: expect.stringContaining(`error  ${rule}`) });
    const off = await world(warned).run('check', '--rule', `${rule}=info`, '--rule', `${rule}=off`);
    expect(off).toMatchObject({ code: 0, stdout: expect.stringContaining('no problems') });
  });

  it('never lowers what keeps a declaration from being read', async () => {
    const { code, stderr } = await world(bad).run('check', '--rule', `${unknown}=warning`);
    expect({ code, stderr }).toMatchObject({
      code: 2,
      stderr: expect.stringContaining(`\`${unknown}\` cannot be lowered to warning`),
    });
    expect((await world(good).run('check', '--rule', 'source/include-override=error')).code).toBe(
      0,
    );
  });

  it.each([
    [['--date', '2031-05-06'], {}, '2031-05-06'],
    [['--date', '2031-05-06'], { SOURCE_DATE_EPOCH: '0' }, '2031-05-06'],
    [[], { SOURCE_DATE_EPOCH: '951782400' }, '2000-02-29'],
    [[], { SOURCE_DATE_EPOCH: '' }, TODAY],
    [[], {}, TODAY],
  ])('takes today from %j and %j', async (flags, env, date) => {
    const { stdout } = await world(good, { env }).run('check', '-f', 'json', ...flags);
    expect(JSON.parse(stdout).date).toBe(date);
  });

  it('refuses a SOURCE_DATE_EPOCH that is no number', async () => {
    const { code, stderr } = await world(good, { env: { SOURCE_DATE_EPOCH: 'now' } }).run('check');
    expect({ code, stderr }).toMatchObject({ code: 2, stderr: expect.stringContaining('`now`') });
  });

  it('says how far it is on a terminal, after a second, when the report goes elsewhere', async () => {
    const around = { terminal: 80, pace: 600 };
    const { stderr } = await world(good, around).run('check', '-f', 'json', '.', 'privacy.yaml');
    expect(stderr).toBe('');
    const tree = { '/site/a/privacy.yaml': clean, '/site/b/privacy.yaml': clean };
    const slow = await world(tree, around).run('check', '.', '-f', 'json');
    expect(slow.stderr).toBe('\r\u001b[K2 of 2  b/privacy.yaml\r\u001b[K');
    const ci = await world(tree, { ...around, env: { CI: 'true' } }).run(
      'check',
      '.',
      '-f',
      'json',
    );
    expect(ci.stderr).toBe('');
  });
});
