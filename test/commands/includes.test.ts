import { describe, expect, it } from 'vitest';
import { clean, world } from './world.ts';

const part = 'children: none\n';

async function check(
  file: string,
  include: string,
  put: (files: ReturnType<typeof world>['files']) => void,
) {
  const { files, run } = world({ [file]: `${clean}include: [${include}]\n` });
  put(files);
  return run('check', file);
}

describe('included files', () => {
  it.each([
    ['beside the declaration', '/site/a/privacy.yaml', 'part.yaml', '/site/a/part.yaml'],
    ['elsewhere in the repository', '/site/a/privacy.yaml', '../b/part.yaml', '/site/b/part.yaml'],
    ['below, without a repository', '/other/privacy.yaml', 'b/part.yaml', '/other/b/part.yaml'],
  ])('are read %s', async (_, file, include, path) => {
    const { code, stdout } = await check(file, include, (files) => files.put(path, part));
    expect(stdout).toContain('no problems');
    expect(code).toBe(0);
  });

  it.each([
    ['above the repository', '/site/privacy.yaml', '../part.yaml', '/part.yaml'],
    [
      'above the folder, without a repository',
      '/other/a/privacy.yaml',
      '../part.yaml',
      '/other/part.yaml',
    ],
    ['that need not exist', '/site/privacy.yaml', '../../etc/shadow', '/x'],
    [
      'in a folder whose name only begins alike',
      '/site/privacy.yaml',
      '../site2/part.yaml',
      '/site2/part.yaml',
    ],
  ])('are not read %s', async (_, file, include, path) => {
    const { code, stdout } = await check(file, include, (files) => files.put(path, part));
    expect(stdout).toContain('source/include-outside');
    expect(code).toBe(1);
  });

  it('are not read behind a link that leads out', async () => {
    const { stdout } = await check('/site/privacy.yaml', 'inside/part.yaml', (files) => {
      files.put('/secret/part.yaml', part);
      files.link('/site/inside', '/secret');
    });
    expect(stdout).toContain('source/include-outside');
  });

  it('are read behind a link that stays in the project', async () => {
    const { code } = await check('/site/privacy.yaml', 'linked.yaml', (files) => {
      files.put('/site/b/part.yaml', part);
      files.link('/site/linked.yaml', 'b/part.yaml');
    });
    expect(code).toBe(0);
  });

  it('show their own lines where they are wrong', async () => {
    const { stdout } = await check('/site/privacy.yaml', 'part.yaml', (files) =>
      files.put('/site/part.yaml', 'a: "b\n'),
    );
    expect(stdout).toMatch(/part\.yaml:\d+:\d+ {2}error {2}source\/syntax/);
    expect(stdout).toContain('│ a: "b');
  });

  it('are missing, or a folder', async () => {
    const { stdout } = await check('/site/privacy.yaml', 'part, gone.yaml', (files) =>
      files.put('/site/part/x.yaml', part),
    );
    expect(stdout.match(/source\/include-missing/g)).toHaveLength(2);
  });
});
