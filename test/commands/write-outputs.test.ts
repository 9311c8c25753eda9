import { describe, expect, it } from 'vitest';
import { fault } from './memory-files.ts';
import { clean, world } from './world.ts';

const good = { '/site/privacy.yaml': clean };
const later = clean.replace('First version.', 'Second version.').replaceAll('Greta', 'Grete');

/** Every file of a world with its text, without the declaration. */
function snapshot({
  files,
}: ReturnType<typeof world>): Readonly<Record<string, string | undefined>> {
  const paths = files.paths().filter((path) => path !== '/site/privacy.yaml');
  return Object.fromEntries(paths.map((path) => [path, files.text(path)]));
}

/** How many operations of a kind a build performs. */
async function operationsOf(kind: string): Promise<number> {
  const site = world(good);
  await site.run('build');
  site.files.put('/site/privacy.yaml', later);
  let count = 0;
  site.files.before = (operation) => {
    if (operation === kind) count += 1;
  };
  await site.run('build', '-f', 'html,markdown');
  return count;
}

describe('writing the outputs', () => {
  it.each([
    ['write', 'ENOSPC', 'the disk is full'],
    ['rename', 'EBUSY', 'another program holds it'],
    ['mkdir', 'EACCES', 'permission is denied'],
  ])('leaves the last build whole when any %s fails with %s', async (kind, code, reason) => {
    const operations = await operationsOf(kind);
    expect(operations).toBeGreaterThan(2);
    for (let failing = 1; failing <= operations; failing += 1) {
      const site = world(good);
      await site.run('build');
      const before = snapshot(site);
      site.files.put('/site/privacy.yaml', later);
      let count = 0;
      site.files.before = (operation, path) => {
        if (operation !== kind) return;
        count += 1;
        if (count === failing) throw fault(code, path);
      };
      const ran = await site.run('build', '-f', 'html,markdown');
      expect(ran.code, `${kind} ${failing}`).toBe(2);
      expect(ran.stderr).toMatch(/^privacyc: Cannot write `out[^`]*`: .*\n$/);
      expect(ran.stderr).toContain(
        `: ${reason}. What the last build wrote to \`out\` is as it was.`,
      );
      expect(snapshot(site), `${kind} ${failing}`).toEqual(before);
    }
  });

  it.each(['write', 'rename'])(
    'leaves nothing when any %s of a first build fails',
    async (kind) => {
      for (let failing = 1; failing <= 5; failing += 1) {
        const site = world(good);
        let count = 0;
        site.files.before = (operation, path) => {
          if (operation === kind) count += 1;
          if (operation === kind && count === failing) throw fault('ENOSPC', path);
        };
        expect((await site.run('build')).code).toBe(2);
        expect(Object.keys(snapshot(site)), `${kind} ${failing}`).toEqual(['/site/.git/HEAD']);
      }
    },
  );

  it('removes what it no longer makes, unless somebody has changed it', async () => {
    const site = world(good);
    await site.run('build');
    site.files.put('/site/out/internal/register.csv', 'mine');
    site.files.put('/site/out/public/robots.txt', 'mine');
    const { stderr } = await site.run('build', '-f', 'html');
    expect(stderr).toBe('✓ out: 1 file  (1 unchanged, 2 removed)\n');
    expect(site.files.paths().filter((path) => path.startsWith('/site/out/'))).toEqual([
      '/site/out/internal/register.csv',
      '/site/out/manifest.json',
      '/site/out/public/privacy-policy.html',
      '/site/out/public/robots.txt',
    ]);
  });

  it('removes what an interrupted build has left, and nothing else', async () => {
    const site = world(good);
    await site.run('build', '-f', 'html,register-csv');
    site.files.put('/site/out/.privacyc-99-0.tmp', '{');
    site.files.put('/site/out/public/.privacyc-99-1.tmp', 'half');
    site.files.put('/site/out/internal/.privacyc-99-2.tmp', 'half');
    site.files.put('/site/out/public/.privacyc-notes.tmp', 'mine');
    await site.run('build', '-f', 'html');
    expect(site.files.paths().filter((path) => path.includes('.privacyc-'))).toEqual([
      '/site/out/public/.privacyc-notes.tmp',
    ]);
  });

  it('removes what an interrupted build had put in place before its manifest', async () => {
    const first = world(good);
    await first.run('build', '-f', 'html,markdown');
    const interrupted = world(good);
    interrupted.files.put(
      '/site/out/.privacyc-99-4.tmp',
      first.files.text('/site/out/manifest.json') ?? '',
    );
    interrupted.files.put(
      '/site/out/public/privacy-policy.md',
      first.files.text('/site/out/public/privacy-policy.md') ?? '',
    );
    await interrupted.run('build', '-f', 'html');
    expect(interrupted.files.text('/site/out/public/privacy-policy.md')).toBeUndefined();
  });

  it('believes no manifest that lists a path outside of its folder', async () => {
    const site = world({
      ...good,
      '/site/notes.txt': 'mine',
      '/site/out/manifest.json': JSON.stringify({
        tool: { name: 'privacyc' },
        files: [{ path: '../notes.txt', sha256: 'x' }],
      }),
    });
    expect(await site.run('build')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('`out/manifest.json` is not a manifest of privacyc'),
    });
  });

  it.each([
    [
      'a manifest of something else',
      { '/site/out/manifest.json': '{"name": "app"}' },
      'is not a manifest',
    ],
    [
      'a file in place of the folder',
      { '/site/out': 'x' },
      '`out` is a file; a build needs a folder',
    ],
    ['a file in place of a folder in it', { '/site/out/public': 'x' }, '`out/public` is a file'],
    [
      'a folder in place of a file',
      { '/site/out/public/privacy-policy.html/x': 'x' },
      '`out/public/privacy-policy.html` is a folder; a build needs a file there.',
    ],
  ])('refuses %s, and changes nothing', async (_, tree, sentence) => {
    const site = world({ ...good, ...tree });
    const before = snapshot(site);
    const { code, stderr } = await site.run('build');
    expect({ code, stderr }).toMatchObject({ code: 2, stderr: expect.stringContaining(sentence) });
    expect(snapshot(site)).toEqual(before);
  });

  it('refuses a folder that is a link out of the output folder', async () => {
    const site = world({ ...good, '/www/index.html': 'mine' });
    site.files.link('/site/out/public', '/www');
    expect(await site.run('build')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('`out/public` is a link that leads out of `out`.'),
    });
    expect(site.files.paths().filter((path) => path.startsWith('/www/'))).toEqual([
      '/www/index.html',
    ]);
  });

  it('writes through a link that is the output folder itself', async () => {
    const site = world({ ...good, '/www/index.html': 'mine' });
    site.files.link('/site/out', '/www');
    expect((await site.run('build')).code).toBe(0);
    expect(site.files.paths()).toContain('/www/public/privacy-policy.html');
  });

  it('replaces a link in place of an output, not what it points to', async () => {
    const site = world({ ...good, '/www/index.html': 'mine' });
    site.files.link('/site/out/public/privacy-policy.html', '/www/index.html');
    expect((await site.run('build')).code).toBe(0);
    expect(site.files.text('/www/index.html')).toBe('mine');
    expect(site.files.text('/site/out/public/privacy-policy.html')).toContain('<!doctype html>');
  });

  it('never overwrites a file of the declaration', async () => {
    const path = '/site/public/privacy-policy.md';
    const site = world({ [path]: clean });
    const { code, stderr } = await site.run('build', path, '--out', '.');
    expect({ code, stderr }).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('is a part of the declaration: choose another folder'),
    });
    expect(site.files.text(path)).toBe(clean);
  });
});
