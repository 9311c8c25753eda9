import { describe, expect, it } from 'vitest';
import { tool } from '../../src/version.ts';
import { clean, faulty, world } from './world.ts';

const { run } = world({ '/site/privacy.yaml': clean });

describe('the command line', () => {
  it('lists every command in its help', async () => {
    const { code, stdout, stderr } = await run('--help');
    expect(code).toBe(0);
    expect(stderr).toBe('');
    for (const command of ['check', 'build', 'init', 'explain', 'rules', 'schema', 'formats']) {
      expect(stdout).toContain(`\n  ${command} `);
    }
  });

  it.each([[['check', '--help']], [['help', 'check']]])(
    'prints the help of a command: %j',
    async (argv) => {
      const { code, stdout } = await run(...argv);
      expect(code).toBe(0);
      expect(stdout).toContain('Usage: privacyc check [options] [files...]');
    },
  );

  it('prints its version', async () => {
    expect(await run('-V')).toEqual({ code: 0, stdout: `${tool.version}\n`, stderr: '' });
  });

  it.each([
    [['chek'], 'Unknown command `chek`. Did you mean `check`?'],
    [['check', '--fromat', 'json'], 'Unknown option `--fromat`. Did you mean `--format`?'],
    [['check', '-f'], 'Option `-f, --format <format>` argument missing.'],
    [
      ['check', '-f', 'xml'],
      'Option `-f, --format <format>` argument `xml` is invalid. Allowed choices are human, json, sarif, github, gitlab, junit, markdown.',
    ],
    [['explain'], 'Missing required argument `rule`.'],
    [['check', '--max-warnings', '-1'], 'is not a whole number'],
    [['check', '--rule', 'x=fatal'], '`--rule x=fatal` is not understood'],
    [['check', '--date', '2026-02-30'], '`--date 2026-02-30` is not a day of the calendar'],
    [['check', '--color', 'red'], 'Allowed choices are auto, always, never.'],
    [['check', '--watch', '-'], '`--watch` cannot watch standard input.'],
    [['explain', 'source/tood'], 'There is no rule `source/tood`. Did you mean `source/todo`?'],
    [['rules', '--law', 'GDPR 199'], 'No provision is called `GDPR 199`'],
  ])('refuses %j with 2 and one sentence', async (argv, sentence) => {
    const { code, stdout, stderr } = await run(...argv);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/^privacyc: .*\n$/);
    expect(stderr).toContain(sentence);
  });

  it('answers no command at all with its help and 2', async () => {
    const { code, stdout, stderr } = await run();
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/^Usage: privacyc/);
  });

  it('takes the flags of every command before it, too', async () => {
    expect((await run('-q', 'check')).stdout).toBe('');
  });

  it.each([
    [[], { terminal: 80 }, true],
    [[], {}, false],
    [[], { terminal: 80, env: { NO_COLOR: '1' } }, false],
    [[], { terminal: 80, env: { TERM: 'dumb' } }, false],
    [[], { env: { FORCE_COLOR: '1' } }, true],
    [[], { terminal: 80, env: { FORCE_COLOR: '0' } }, false],
    [['--color', 'always'], { env: { NO_COLOR: '1' } }, true],
    [['--color', 'never'], { terminal: 80, env: { FORCE_COLOR: '1' } }, false],
  ])('paints with flags %j in %j: %s', async (flags, around, painted) => {
    const { stdout } = await world({ '/site/privacy.yaml': faulty }, around).run('check', ...flags);
    expect(stdout.includes('\u001b[')).toBe(painted);
  });

  it('says what the disk refuses where nobody expected it', async () => {
    const locked = world({ '/site/a/privacy.yaml': clean });
    const list = () => {
      throw Object.assign(new Error('no'), { code: 'EACCES', path: '/site/a' });
    };
    expect(await world({}, { files: { ...locked.files, list } }).run('check', '.')).toEqual({
      code: 2,
      stdout: '',
      stderr: 'privacyc: Cannot use `/site/a`: permission is denied.\n',
    });
  });

  it('reports a bug with version and way, and the stack only with --debug', async () => {
    const broken = world({ '/site/privacy.yaml': clean });
    broken.files.before = () => {
      throw new TypeError('a is not b');
    };
    const { code, stdout, stderr } = await broken.run('check');
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toBe(
      `privacyc: This is a bug: a is not b\nprivacyc ${tool.version}. Report it (\`npm bugs privacyc\`); \`--debug\` prints where it happened.\n`,
    );
    expect((await broken.run('check', '--debug')).stderr).toContain('\n    at ');
  });
});
