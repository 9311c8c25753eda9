import { describe, expect, it } from 'vitest';
import { clean, faulty, TODAY, type World, world } from './world.ts';

/** One warning: nobody says when the notice was reviewed. */
const warned = clean.replace(/ {2}reviewed: .*\n/, '');
const NAME = '.privacyc-baseline.json';
const strict = ['--max-warnings', '0', '-f', 'json'];

const entry = { rule: 'notice/review-missing', path: 'notice.reviewed' };
const baseline = (...accepted: readonly object[]) =>
  JSON.stringify({ formatVersion: '1.0', accepted });
const accepting = (file: string) => baseline({ file, ...entry, on: '2025-01-31' });

const found = (stdout: string) =>
  JSON.parse(stdout).diagnostics.map(
    ({ rule, suppressed }: { rule: string; suppressed: { by: string; reason: string } | null }) =>
      suppressed ? `${rule} (${suppressed.by}: ${suppressed.reason})` : rule,
  );

const written = (site: World, path = `/site/${NAME}`) =>
  JSON.parse(site.files.text(path) ?? '{}').accepted;

describe('check --write-baseline', () => {
  it('accepts what is found today, so that the next check is fine', async () => {
    const site = world({ '/site/privacy.yaml': warned });
    const { code, stdout, stderr } = await site.run('check', '--write-baseline', ...strict);
    expect({ code, stderr }).toEqual({ code: 0, stderr: `✓ ${NAME}: 1 finding accepted\n` });
    expect(found(stdout)).toEqual([`${entry.rule} (baseline: accepted on ${TODAY})`]);
    expect(site.files.text(`/site/${NAME}`)).toBe(`{
  "formatVersion": "1.0",
  "accepted": [
    { "file": "privacy.yaml", "rule": "${entry.rule}", "path": "${entry.path}", "on": "${TODAY}" }
  ]
}
`);
    const again = await site.run('check', ...strict);
    expect({ code: again.code, stdout: again.stdout }).toEqual({ code: 0, stdout });
    expect((await site.run('build')).code).toBe(0);
  });

  it('writes nothing where there is nothing to accept', async () => {
    const site = world({ '/site/privacy.yaml': clean });
    expect(await site.run('check', '-q', '--write-baseline')).toMatchObject({
      code: 0,
      stderr: '',
    });
    expect(site.files.paths()).toEqual(['/site/.git/HEAD', '/site/privacy.yaml']);
  });

  it('accepts nothing of files and shape, and keeps entries that could not be judged', async () => {
    const site = world({
      '/site/privacy.yaml': faulty,
      [`/site/${NAME}`]: accepting('privacy.yaml'),
    });
    const { code, stdout } = await site.run('check', '--write-baseline', ...strict);
    expect(code).toBe(1);
    expect(found(stdout)).toEqual(['schema/unknown-key']);
    expect(written(site)).toEqual([{ file: 'privacy.yaml', ...entry, on: '2025-01-31' }]);
    expect(found((await site.run('check', ...strict)).stdout)).toEqual(['schema/unknown-key']);
  });

  it('keeps the day of what was accepted before, drops what is gone, and accepts no rule that is off', async () => {
    const gone = {
      file: 'privacy.yaml',
      rule: 'retention/missing',
      path: 'activities.a',
      on: TODAY,
    };
    const lost = { ...gone, file: 'lost.yaml' };
    const other = { ...gone, file: 'other.yaml' };
    const kept = { file: 'privacy.yaml', ...entry, on: '2025-01-31' };
    const site = world({
      '/site/privacy.yaml': warned.replace(/ {4}retention: .*\n/, ''),
      '/site/other.yaml': clean,
      [`/site/${NAME}`]: baseline(gone, lost, other, kept),
    });
    const off = ['--rule', 'retention/missing=off'];
    expect((await site.run('check', 'privacy.yaml', '--write-baseline', ...off)).code).toBe(0);
    expect(written(site)).toEqual([other, kept]);
    expect((await site.run('check', 'privacy.yaml')).code).toBe(1);
  });

  it.each([
    [['--watch'], '`--write-baseline` and `--watch` cannot be used together.'],
    [['-'], '`--write-baseline` needs the name of the file: add `--stdin-path`.'],
  ])('refuses %j', async (argv, sentence) => {
    const { code, stderr } = await world({}).run('check', '--write-baseline', ...argv);
    expect({ code, stderr }).toEqual({ code: 2, stderr: `privacyc: ${sentence}\n` });
  });
});

describe('the baseline of a declaration', () => {
  it.each([
    ['/site/app', 'privacy.yaml', '/site'],
    ['/site/app', 'privacy.yaml', '/site/app'],
    ['/site', 'app/privacy.yaml', '/site/app'],
  ])('is the same from %s for %s with one in %s', async (cwd, named, folder) => {
    const file = folder === '/site' ? 'app/privacy.yaml' : 'privacy.yaml';
    const tree = { '/site/app/privacy.yaml': warned, [`${folder}/${NAME}`]: accepting(file) };
    const { code, stdout } = await world(tree, { cwd }).run('check', named, ...strict);
    expect(code).toBe(0);
    expect(found(stdout)).toEqual([`${entry.rule} (baseline: accepted on 2025-01-31)`]);
  });

  it('is the one that is named', async () => {
    const site = world({ '/site/privacy.yaml': warned });
    const named = ['--baseline', 'privacy/accepted.json'];
    const missing = await site.run('check', ...named);
    expect(missing).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('There is no baseline `privacy/accepted.json`'),
    });
    expect((await site.run('check', '--write-baseline', ...named)).code).toBe(0);
    expect(written(site, '/site/privacy/accepted.json')[0].file).toBe('../privacy.yaml');
    expect((await site.run('check', ...named, ...strict)).code).toBe(0);
    expect((await site.run('check', ...strict)).code).toBe(1);
  });

  it('accepts one finding with each entry, and nothing of another place', async () => {
    const two = baseline(
      { file: 'privacy.yaml', ...entry, path: 'notice', on: TODAY },
      { file: 'other.yaml', ...entry, on: TODAY },
    );
    const site = world({ '/site/privacy.yaml': warned, [`/site/${NAME}`]: two });
    const { stdout } = await site.run('check', ...strict);
    expect(found(stdout)).toEqual([entry.rule, 'suppressions/baseline-stale']);
  });

  it('is told where it has become stale', async () => {
    const stale = `{ "formatVersion": "1.0", "accepted": [\n\t{ "file": "privacy.yaml", "rule": "${entry.rule}", "path": "${entry.path}", "on": "${TODAY}" }\n] }`;
    const site = world({ '/site/privacy.yaml': clean, [`/site/${NAME}`]: stale });
    const { code, stdout } = await site.run('check');
    expect(code).toBe(0);
    expect(stdout).toContain(
      `${NAME}:2:2  warning  suppressions/baseline-stale\n  \`${entry.rule}\` finds nothing at \`${entry.path}\` any more.`,
    );
    const off = ['--rule', 'suppressions/baseline-stale=off'];
    expect(found((await site.run('check', ...strict, ...off)).stdout)).toEqual([]);
  });

  it.each(['{', '[]', '{"formatVersion": "2.0", "accepted": []}', baseline({ file: 'a' })])(
    'is refused where it is %s',
    async (text) => {
      const site = world({ '/site/privacy.yaml': clean, [`/site/${NAME}`]: text });
      expect(await site.run('check')).toMatchObject({
        code: 2,
        stdout: '',
        stderr: expect.stringMatching(
          /^privacyc: `\.privacyc-baseline\.json` is no baseline: .*\.\n$/,
        ),
      });
    },
  );
});
