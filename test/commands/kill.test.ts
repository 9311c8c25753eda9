import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, watch, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clean, TODAY } from './world.ts';

const bin = fileURLToPath(new URL('../../bin/privacyc.js', import.meta.url));
const versions = [clean, clean.replaceAll('Greta', 'Grete')];
const TIMES = 30;
/** Longer than the writing takes, in milliseconds. */
const SPREAD = 12;

describe('a build that is killed', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'privacyc-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** Builds one of the versions; with a delay, is killed that many milliseconds after its first write. */
  function build(version: number, out: string, delay?: number): Promise<number | null> {
    writeFileSync(join(folder, 'privacy.yaml'), versions[version] ?? '');
    const args = [bin, 'build', '--date', TODAY, '--out', out];
    return new Promise((resolve) => {
      const child = spawn(process.execPath, args, { cwd: folder, stdio: 'ignore' });
      const kill = () => setTimeout(() => child.kill('SIGKILL'), delay);
      const watcher =
        delay === undefined ? undefined : watch(join(folder, out, 'public')).once('change', kill);
      child.once('exit', (code) => {
        watcher?.close();
        resolve(code);
      });
    });
  }

  /** The outputs that stand below a folder, by path, as hashes. */
  function outputs(out: string): ReadonlyMap<string, string> {
    const entries = readdirSync(join(folder, out), { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile());
    const paths = files.map((entry) => join(entry.parentPath, entry.name));
    return new Map(
      paths.map((path) => [
        path.slice(join(folder, out).length + 1),
        createHash('sha256').update(readFileSync(path)).digest('hex'),
      ]),
    );
  }

  it(`leaves every file whole, ${TIMES} times, and the next build clears up`, async () => {
    expect(await build(0, 'first')).toBe(0);
    expect(await build(1, 'second')).toBe(0);
    const known = [outputs('first'), outputs('second')];
    expect(await build(0, 'out')).toBe(0);

    let killed = 0;
    for (let time = 0; time < TIMES; time += 1) {
      const delay = (time * 0.618 * SPREAD) % SPREAD;
      if ((await build((time + 1) % 2, 'out', delay)) === null) killed += 1;
      const found = [...outputs('out')].filter(([path]) => !path.endsWith('.tmp'));
      expect(found.map(([path]) => path).sort()).toEqual([...(known[0]?.keys() ?? [])].sort());
      for (const [path, hash] of found) {
        expect(
          known.map((files) => files.get(path)),
          `${path} after ${delay} ms`,
        ).toContain(hash);
      }
    }
    expect(killed).toBeGreaterThan(0);

    expect(await build(1, 'out')).toBe(0);
    expect(outputs('out')).toEqual(known[1]);
  }, 180_000);
});
