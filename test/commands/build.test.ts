import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { clean, faulty, TODAY, type World, world } from './world.ts';

const good = { '/site/privacy.yaml': clean };
const bad = { '/site/privacy.yaml': faulty };

function outputs({ files }: World): readonly string[] {
  return files.paths().filter((path) => path.startsWith('/site/out/'));
}

describe('build', () => {
  it('writes the documents and a manifest of them, and says so on standard error', async () => {
    const site = world(good);
    const { code, stdout, stderr } = await site.run('build');
    const manifest = JSON.parse(site.files.text('/site/out/manifest.json') ?? '');
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(stderr).toBe(`✓ out: ${manifest.files.length} files\n`);
    expect(manifest).toMatchObject({
      formatVersion: '1.0',
      tool: { name: 'privacyc' },
      declarations: ['privacy.yaml'],
      date: TODAY,
    });
    const listed = manifest.files.map(({ path }: { path: string }) => `/site/out/${path}`);
    expect(outputs(site)).toEqual([...listed, '/site/out/manifest.json'].sort());
    for (const { path, sha256, bytes } of manifest.files) {
      const content = site.files.read(`/site/out/${path}`);
      expect(createHash('sha256').update(content).digest('hex')).toBe(sha256);
      expect(content.byteLength).toBe(bytes);
    }
  });

  it('writes the same bytes again, and touches nothing that is the same', async () => {
    const site = world(good);
    await site.run('build');
    const before = outputs(site).map((path) => site.files.text(path));
    site.files.before = (operation, path) => {
      if (operation !== 'read' && operation !== 'mkdir') throw new Error(`${operation} ${path}`);
    };
    expect((await site.run('build')).stderr).toMatch(/^✓ out: (\d) files {2}\(\1 unchanged\)\n$/);
    expect(outputs(site).map((path) => site.files.text(path))).toEqual(before);
  });

  it('writes nothing where there is an error, and says so after the findings', async () => {
    const site = world(bad);
    const { code, stdout, stderr } = await site.run('build');
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(/^privacy\.yaml:\d+:5 {2}error {2}schema\/unknown-key\n/);
    expect(stderr.endsWith('\n\n✗ 1 error in privacy.yaml; nothing was written\n')).toBe(true);
    expect(outputs(site)).toEqual([]);
  });

  it('writes a draft in spite of errors, with 0', async () => {
    const site = world(bad);
    const { code, stderr } = await site.run('build', '--draft');
    expect(code).toBe(0);
    expect(stderr).toMatch(/\n! out: \d files of a draft; 1 error\n$/);
    expect(outputs(site)).toContain('/site/out/manifest.json');
  });

  it('refuses a draft in a format that cannot show what is open', async () => {
    const { code, stderr } = await world(bad).run('build', '--draft', '--format', 'register-csv');
    expect([code, stderr]).toEqual([
      2,
      'privacyc: `register-csv` cannot show what is open: a draft gives `html` and `markdown`.\n',
    ]);
  });

  it('makes no draft of what cannot be read', async () => {
    const site = world({ '/site/privacy.yaml': 'a: "b' });
    expect((await site.run('build', '--draft')).code).toBe(1);
    expect(outputs(site)).toEqual([]);
  });

  it('writes nothing where findings reach the level that fails', async () => {
    const site = world({ '/site/privacy.yaml': clean.replace(/ {2}reviewed: .*\n/, '') });
    expect((await site.run('build', '--fail-on', 'warning')).code).toBe(1);
    expect((await site.run('build', '--max-warnings', '0')).code).toBe(1);
    expect(outputs(site)).toEqual([]);
    expect(await site.run('build')).toMatchObject({
      code: 0,
      stderr: expect.stringMatching(/\n! out: \d files; 1 warning\n$/),
    });
  });

  it('writes the formats that are named', async () => {
    const site = world(good);
    await site.run('build', '-f', 'markdown');
    expect(outputs(site)).toEqual([
      '/site/out/manifest.json',
      '/site/out/public/privacy-policy.md',
    ]);
    await site.run('build', '-f', 'markdown,html', '-f', 'html', '--out', 'documents/legal');
    expect(site.files.paths()).toContain('/site/documents/legal/public/privacy-policy.html');
  });

  it('prints one document on standard output, or writes it to a file of any name', async () => {
    const site = world(good);
    const { code, stdout, stderr } = await site.run('build', '-f', 'markdown', '-o', '-');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    await site.run('build', '-f', 'markdown', '-o', 'PRIVACY.md');
    expect(site.files.text('/site/PRIVACY.md')).toBe(stdout);
    expect(outputs(site)).toEqual([]);
  });

  it('says why a format that is named gives no file', async () => {
    const site = world(good);
    const reason =
      'no `cookieconsent-js` is written: the declaration says that nothing is stored on devices.';
    const { code, stderr } = await site.run('build', '-f', 'cookieconsent-js,markdown');
    expect(code).toBe(0);
    expect(stderr).toBe(`privacy.yaml: ${reason}\n✓ out: 1 file\n`);
    expect((await site.run('build', '-f', 'cookieconsent-js', '-q')).stderr).toBe('');
    expect((await site.run('build', '-f', 'all')).stderr).not.toContain('is written');
    expect(await site.run('build', '-f', 'cookieconsent-js', '-o', '-')).toEqual({
      code: 2,
      stdout: '',
      stderr: `privacy.yaml: ${reason}\nprivacyc: There is nothing to write to \`--output\`.\n`,
    });
  });

  it('puts each of several declarations in a folder of its own', async () => {
    const tree = {
      '/site/a/shop/privacy.yaml': clean,
      '/site/b/shop/privacy.yaml': clean,
      '/site/blog/privacy.yaml': clean,
      '/site/legal/app.privacy.yaml': clean,
      '/site/legal/web.privacy.yaml': clean,
    };
    const site = world(tree);
    expect((await site.run('build', '.', '-f', 'markdown')).code).toBe(0);
    expect(outputs(site)).toEqual([
      '/site/out/a-shop/public/privacy-policy.md',
      '/site/out/b-shop/public/privacy-policy.md',
      '/site/out/blog/public/privacy-policy.md',
      '/site/out/legal-app/public/privacy-policy.md',
      '/site/out/legal-web/public/privacy-policy.md',
      '/site/out/manifest.json',
    ]);
  });

  it('writes none of several declarations where one has an error', async () => {
    const site = world({ '/site/a/privacy.yaml': clean, '/site/b/privacy.yaml': faulty });
    const { code, stderr } = await site.run('build', '.');
    expect(code).toBe(1);
    expect(stderr).toContain('✗ 1 error in 2 files; nothing was written\n');
    expect(outputs(site)).toEqual([]);
  });

  it('says nothing when it is quiet', async () => {
    expect(await world(good).run('build', '-q')).toEqual({ code: 0, stdout: '', stderr: '' });
  });

  it.each([
    [['-f', 'htm'], 'There is no format `htm`. Did you mean `html`?'],
    [['-o', '-'], '`--output` takes one file, and this build makes 4 files: name one --format.'],
    [
      ['--register-template', 'aepd'],
      'There is no register template `aepd`; there are `full`, `art30`, `ico`, `cnil`, `dsk`.',
    ],
    [['--lang', 'xx'], 'privacy.yaml has no language `xx`; it has `en`.'],
    [['--check', '--watch'], '`--check` and `--watch` cannot be used together.'],
    [['--check', '-o', '-'], '`--check` and `--output` cannot be used together.'],
    [['--watch', '-o', '-'], '`--watch` and `--output` cannot be used together.'],
  ])('refuses %j', async (flags, sentence) => {
    const site = world(good);
    expect(await site.run('build', ...flags)).toEqual({
      code: 2,
      stdout: '',
      stderr: `privacyc: ${sentence}\n`,
    });
    expect(outputs(site)).toEqual([]);
  });
});

describe('build --check', () => {
  it('is content with what a build wrote, also on a later day, and writes nothing', async () => {
    const site = world(good);
    await site.run('build', '--date', '2026-11-20');
    site.files.before = (operation) => {
      if (operation !== 'read') throw new Error(operation);
    };
    const { code, stderr } = await site.run('build', '--check');
    expect({ code, stderr }).toMatchObject({ code: 0, stderr: expect.stringContaining('✓ out: ') });
  });

  it('lists what differs, is missing, and is no longer made', async () => {
    const site = world(good);
    await site.run('build');
    site.files.put('/site/out/public/privacy-policy.md', 'Changed.');
    site.files.remove('/site/out/public/privacy-policy.html');
    const { code, stderr } = await site.run('build', '--check', '-f', 'html,markdown');
    expect(code).toBe(1);
    expect(stderr).toBe(`  out/public/privacy-policy.html  is missing
  out/public/privacy-policy.md  differs
  out/internal/register.csv  is no longer made
  out/internal/register.json  is no longer made
✗ out: 4 files are out of date; run \`privacyc build\`
`);
  });

  it('finds everything missing where nothing was built', async () => {
    const site = world(good);
    const { code, stderr } = await site.run('build', '--check', '-f', 'html');
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr:
        '  out/public/privacy-policy.html  is missing\n✗ out: 1 file is out of date; run `privacyc build`\n',
    });
    expect(outputs(site)).toEqual([]);
  });

  it('fails on an error as a build does', async () => {
    expect((await world(bad).run('build', '--check')).code).toBe(1);
  });
});
