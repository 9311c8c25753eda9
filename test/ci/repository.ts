import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const bin = fileURLToPath(new URL('../../bin/privacyc.js', import.meta.url));
const noon = String(Date.UTC(2026, 10, 22, 12) / 1000);

/** Programs that stand in for those of a runner: privacyc is the one of this project. */
const PROGRAMS: Readonly<Record<string, string>> = {
  privacyc: `exec '${process.execPath}' '${bin}' "$@"`,
  npx: `[ "$1" = --yes ] && shift; case "$1" in privacyc|privacyc@*) shift; exec privacyc "$@";; esac; exit 127`,
  gh: `echo "$*" >> "$GH_LOG"; [ -z "$GH_FAILS" ] || exit 1; case "$1" in api) printf '%s' "$GH_ANSWER";; esac`,
};

export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Repository {
  /** A folder outside of the repository. */
  readonly temp: string;
  readonly run: (script: string, env?: Readonly<Record<string, string>>) => Ran;
  readonly write: (file: string, text: string) => void;
  /** The text of a file of the repository or at an absolute path; empty where there is none. */
  readonly read: (file: string) => string;
  readonly remove: () => void;
}

/** A git repository on disk with the files given, committed. */
export function repository(files: Readonly<Record<string, string>>): Repository {
  const root = mkdtempSync(join(tmpdir(), 'privacyc-ci-'));
  const [work, temp, path] = ['work', 'temp', 'bin'].map((name) => join(root, name));
  if (!work || !temp || !path) throw new Error('no folders');
  for (const folder of [work, temp, path]) mkdirSync(folder);
  for (const [name, script] of Object.entries(PROGRAMS)) {
    writeFileSync(join(path, name), `#!/usr/bin/env bash\n${script}\n`);
    chmodSync(join(path, name), 0o755);
  }
  const at = (file: string) => (file.startsWith('/') ? file : join(work, file));
  const made: Repository = {
    temp,
    run: (script, env = {}) => {
      writeFileSync(join(temp, 'step.sh'), script);
      const step = ['--noprofile', '--norc', '-eo', 'pipefail', join(temp, 'step.sh')];
      const { status, stdout, stderr } = spawnSync('bash', step, {
        cwd: work,
        encoding: 'utf8',
        env: {
          PATH: `${path}:${process.env.PATH}`,
          HOME: temp,
          CI: 'true',
          SOURCE_DATE_EPOCH: noon,
          GH_LOG: join(temp, 'gh.log'),
          ...env,
        },
      });
      return { code: status, stdout, stderr };
    },
    write: (file, text) => {
      mkdirSync(dirname(at(file)), { recursive: true });
      writeFileSync(at(file), text);
    },
    read: (file) => (existsSync(at(file)) ? readFileSync(at(file), 'utf8') : ''),
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
  for (const [file, text] of Object.entries(files)) made.write(file, text);
  const git = 'git -c user.name=a -c user.email=a@b.example -c init.defaultBranch=main';
  made.run(`${git} init -q && ${git} add -A && ${git} commit -qm start`);
  return made;
}
