import { describe, expect, it } from 'vitest';
import { type Circumstances, clean, world } from './world.ts';

async function filesOf(
  tree: readonly string[],
  argv: readonly string[],
  around: Circumstances = {},
): Promise<unknown> {
  const entries = tree.map((path) => [path, clean]);
  const { code, stdout, stderr } = await world(Object.fromEntries(entries), around).run(
    'check',
    '-f',
    'json',
    ...argv,
  );
  return code === 2 ? stderr : JSON.parse(stdout).files;
}

const many = [
  '/site/privacy.yaml',
  '/site/shop/privacy.yml',
  '/site/shop/eu/at.privacy.yaml',
  '/site/shop/eu/company.yaml',
  '/site/node_modules/x/privacy.yaml',
  '/site/.cache/privacy.yaml',
];

describe('the declarations to work on', () => {
  it.each([
    ['in this folder', ['/site/privacy.yaml', '/site/privacy.yml'], '/site', ['privacy.yaml']],
    ['with the other ending', ['/site/privacy.yml'], '/site', ['privacy.yml']],
    [
      'above, in the repository',
      ['/site/privacy.yaml'],
      '/site/docs/legal',
      ['../../privacy.yaml'],
    ],
  ])('are, without a name, the nearest %s', async (_, tree, cwd, expected) => {
    expect(await filesOf([...tree, '/site/docs/legal/x.txt'], [], { cwd })).toEqual(expected);
  });

  it('are never looked for above the repository', async () => {
    const text = await filesOf(['/privacy.yaml', '/site/docs/x.txt'], [], { cwd: '/site/docs' });
    expect(text).toBe(
      'privacyc: There is no privacy.yaml in this folder or above it in the repository. Name a file, or start one with `privacyc init`.\n',
    );
  });

  it('are looked for in this folder only where there is no repository', async () => {
    const tree = ['/other/privacy.yaml', '/other/in/x.txt'];
    expect(await filesOf(tree, [], { cwd: '/other/in' })).toContain(
      'no privacy.yaml in this folder. Name',
    );
    expect(await filesOf(tree, [], { cwd: '/other' })).toEqual(['privacy.yaml']);
  });

  it.each([
    [['.'], ['privacy.yaml', 'shop/eu/at.privacy.yaml', 'shop/privacy.yml']],
    [['shop'], ['shop/eu/at.privacy.yaml', 'shop/privacy.yml']],
    [
      ['shop', 'shop/privacy.yml'],
      ['shop/eu/at.privacy.yaml', 'shop/privacy.yml'],
    ],
    [
      ['shop/privacy.yml', 'privacy.yaml'],
      ['shop/privacy.yml', 'privacy.yaml'],
    ],
    [['*/privacy.y*ml'], ['shop/privacy.yml']],
    [['**/*.privacy.yaml'], ['shop/eu/at.privacy.yaml']],
    [['/site/shop/**'], ['shop/eu/at.privacy.yaml', 'shop/eu/company.yaml', 'shop/privacy.yml']],
    [['shop/eu/??.privacy.yaml'], ['shop/eu/at.privacy.yaml']],
  ])('are those that %j names', async (argv, expected) => {
    expect(await filesOf(many, argv)).toEqual(expected);
  });

  it.each([
    [['privacy.yam'], 'There is no file `privacy.yam`. Did you mean `privacy.yaml`?'],
    [['nowhere/x.yaml'], 'There is no file `nowhere/x.yaml`.'],
    [['docs'], 'There is no privacy.yaml and no *.privacy.yaml in the folder `docs`.'],
    [['legal/*.yaml'], 'No file fits `legal/*.yaml`.'],
    [['evil\u001b[2J.yaml'], 'There is no file `evil\\u{1b}[2J.yaml`.'],
  ])('cannot be %j', async (argv, sentence) => {
    expect(await filesOf([...many, '/site/docs/x.txt'], argv)).toBe(`privacyc: ${sentence}\n`);
  });

  it('may have a pattern as their real name', async () => {
    expect(await filesOf(['/site/a*.yaml', '/site/ab.yaml'], ['a*.yaml'])).toEqual(['a*.yaml']);
  });

  it('are read by name through a link, but no walk follows a linked folder', async () => {
    const { files, run } = world({ '/site/real/privacy.yaml': clean });
    files.link('/site/linked', 'real');
    files.link('/site/real/loop', '..');
    files.link('/site/one.privacy.yaml', 'real/privacy.yaml');
    const { stdout } = await run('check', '-f', 'json', '.');
    expect(JSON.parse(stdout).files).toEqual(['one.privacy.yaml', 'real/privacy.yaml']);
  });

  it('cannot be a file that the disk does not give', async () => {
    const { files, run } = world({ '/site/privacy.yaml': clean });
    files.before = (_, path) => {
      throw Object.assign(new Error('no'), { code: 'EACCES', path });
    };
    expect(await run('check')).toMatchObject({
      code: 2,
      stderr: 'privacyc: Cannot read `privacy.yaml`: permission is denied.\n',
    });
  });
});
