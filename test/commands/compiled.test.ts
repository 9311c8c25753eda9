import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { clean } from './world.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

describe('compiled code', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'privacyc-'));
    for (const part of ['bin', 'dist'])
      cpSync(join(root, part), join(folder, part), { recursive: true });
    rmSync(store(), { recursive: true, force: true });
    writeFileSync(join(folder, 'privacy.yaml'), clean);
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const store = () => join(folder, 'dist/.cache');

  function check() {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['bin/privacyc.js', 'check'], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, NO_COLOR: '1', GITHUB_ACTIONS: '' },
    });
    return { status, stdout, stderr };
  }

  function keptFiles(): readonly string[] {
    const [version = ''] = readdirSync(store());
    return readdirSync(join(store(), version, 'check')).map((name) =>
      join(store(), version, 'check', name),
    );
  }

  it('is kept for the next run, which prints the same', () => {
    const first = check();
    expect(first).toMatchObject({ status: 0, stderr: '' });
    expect(
      keptFiles().map((path) =>
        path
          .replace(/-[\w-]{8}\.js$/, '')
          .split('/')
          .at(-1),
      ),
    ).toEqual(
      expect.arrayContaining([expect.stringMatching(/check$/), expect.stringMatching(/start$/)]),
    );
    expect(check()).toEqual(first);
  });

  it('is compiled from files of ASCII only, which are read as such', () => {
    const names = readdirSync(join(folder, 'dist')).filter((name) => name.endsWith('.js'));
    const others = names.filter((name) =>
      /[\u0080-\uffff]/.test(readFileSync(join(folder, 'dist', name), 'latin1')),
    );
    expect(others).toEqual([]);
  });

  it('is made anew where a file of it is damaged', () => {
    const first = check();
    for (const [at, path] of keptFiles().entries()) {
      if (at % 2 === 0) truncateSync(path, 100);
      else writeFileSync(path, 'not compiled code');
    }
    expect(check()).toEqual(first);
    expect(check()).toEqual(first);
  });

  it('is not kept where nothing can be written', () => {
    writeFileSync(store(), '');
    expect(check()).toMatchObject({ status: 0, stderr: '' });
  });
});
