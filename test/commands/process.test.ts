import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clean, faulty } from './world.ts';

const bin = fileURLToPath(new URL('../../bin/privacyc.js', import.meta.url));

describe('the process', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'privacyc-'));
    writeFileSync(join(folder, 'privacy.yaml'), clean);
    writeFileSync(join(folder, 'faulty.yaml'), faulty);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  function run(command: string, input = '') {
    const { status, stdout, stderr } = spawnSync('bash', ['-c', `set -o pipefail; ${command}`], {
      cwd: folder,
      input,
      encoding: 'utf8',
      env: {
        ...process.env,
        PRIVACYC: bin,
        NODE: process.execPath,
        NO_COLOR: '1',
        GITHUB_ACTIONS: '',
      },
    });
    return { status, stdout, stderr };
  }

  it('ends with the code of its command', () => {
    expect(run('"$NODE" "$PRIVACYC" check').status).toBe(0);
    expect(run('"$NODE" "$PRIVACYC" check faulty.yaml').status).toBe(1);
    expect(run('"$NODE" "$PRIVACYC" check gone.yaml').status).toBe(2);
  });

  it('reads a pipe, by its dash and by its name', () => {
    expect(run('"$NODE" "$PRIVACYC" check -', faulty).stdout).toContain('<stdin>:');
    expect(run('"$NODE" "$PRIVACYC" check <(cat privacy.yaml)').stdout).toContain('no problems');
  });

  it('does not crash when its reader leaves early', () => {
    const { stdout, stderr } = run('"$NODE" "$PRIVACYC" schema | head -c 10');
    expect(stdout).toHaveLength(10);
    expect(stderr).toBe('');
  });

  it('gives up on a device that never ends', () => {
    symlinkSync('/dev/zero', join(folder, 'zero.yaml'));
    const { status, stderr } = run('"$NODE" "$PRIVACYC" check zero.yaml');
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: 'privacyc: Cannot read `zero.yaml`: it is too large.\n',
    });
  });

  it('writes the same bytes in any time zone and locale', () => {
    const build = '"$NODE" "$PRIVACYC" build -q --date 2026-11-22 --out';
    expect(run(`TZ=Pacific/Kiritimati LANG=de_AT.UTF-8 ${build} a`).status).toBe(0);
    expect(run(`TZ=Pacific/Pago_Pago LC_ALL=C ${build} b`).status).toBe(0);
    expect(run('diff -r a b').status).toBe(0);
    expect(readFileSync(join(folder, 'a/manifest.json'), 'utf8')).toContain('2026-11-22');
  });
});
