import { describe, expect, it } from 'vitest';
import { firstDeclaration } from '../../src/commands/first-declaration.ts';
import { world } from './world.ts';

async function findingsOf(text: string): Promise<readonly { rule: string; message: string }[]> {
  const { stdout } = await world({ '/site/privacy.yaml': text }).run('check', '-f', 'json');
  return JSON.parse(stdout).diagnostics;
}

describe('init', () => {
  it('writes a declaration in which everything is open, and nothing wrong', async () => {
    const site = world({});
    const { code, stdout, stderr } = await site.run('init', '--yes');
    const text = site.files.text('/site/privacy.yaml') ?? '';
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(stderr).toMatch(
      /^privacy\.yaml is written; \d+ facts are open\. `privacyc check` lists them\.\n$/,
    );
    const findings = await findingsOf(text);
    expect(findings.length).toBeGreaterThan(10);
    expect(new Set(findings.map(({ rule }) => rule))).toEqual(new Set(['source/todo']));
    expect(stderr).toContain(` ${findings.length} facts`);
  });

  it('can be built as a draft at once', async () => {
    const site = world({});
    await site.run('init', 'legal', '--yes');
    expect((await site.run('build', 'legal', '--draft')).code).toBe(0);
  });

  it('takes answers as they are given, whatever they hold', async () => {
    const name = '"Äpfel" & Söhne: #1 \\ {x} — OHG';
    const answers = [name, 'at', 'privacy@aepfel.example', 'https://www.aepfel.example'];
    const site = world({}, { answers });
    expect((await site.run('init')).code).toBe(0);
    const text = site.files.text('/site/privacy.yaml') ?? '';
    expect(text).toContain('country: AT');
    expect(text).toContain('regimes: [eu-gdpr]');
    expect(text).toContain('surfaces: { site: { url: "https://www.aepfel.example" } }');
    const findings = await findingsOf(text);
    expect(findings.filter(({ rule }) => rule.startsWith('schema/'))).toEqual([]);
    expect(findings.map(({ message }) => message).join()).not.toContain('controller.name');
  });

  it('leaves open what is not answered, and asks again for what cannot be', async () => {
    const answers = ['', 'Austria', '', 'not an address', 'x@aepfel.example', 'aepfel', ''];
    const site = world({}, { answers });
    const { code, stderr } = await site.run('init');
    expect(code).toBe(0);
    expect(stderr.match(/Country/g)).toHaveLength(2);
    expect(stderr.match(/E-mail/g)).toHaveLength(2);
    expect(stderr.match(/Website/g)).toHaveLength(2);
    const text = site.files.text('/site/privacy.yaml');
    expect(text).toBe(firstDeclaration({ email: 'x@aepfel.example' }));
  });

  it('writes nothing when the person leaves', async () => {
    const site = world({}, { answers: ['Äpfel OHG'] });
    expect(await site.run('init')).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/\nprivacyc: Nothing was written\.\n$/),
    });
    expect(site.files.paths()).toEqual(['/site/.git/HEAD']);
  });

  it.each(['privacy.yaml', 'privacy.yml'])('never overwrites a %s', async (name) => {
    const site = world({ [`/site/legal/${name}`]: 'mine' });
    expect(await site.run('init', 'legal', '--yes')).toEqual({
      code: 2,
      stdout: '',
      stderr: `privacyc: \`legal/${name}\` is there already; it stays as it is.\n`,
    });
    expect(site.files.text(`/site/legal/${name}`)).toBe('mine');
  });

  it('says why it cannot write', async () => {
    const site = world({ '/site/file': '' });
    expect(await site.run('init', 'file/x', '--yes')).toMatchObject({
      code: 2,
      stderr:
        'privacyc: Cannot write `file/x/privacy.yaml`: a file stands where a folder should be.\n',
    });
  });
});
