import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { world } from './world.ts';

const notice = readFileSync(
  new URL('../audit/suggest/fixtures/lamps.txt', import.meta.url),
  'utf8',
);
const files = { '/site/policy.txt': notice };

describe('audit --suggest', () => {
  it('writes the declaration that the text makes, and says what is in it and what is next', async () => {
    const site = world(files);
    const { code, stdout, stderr } = await site.run('audit', 'policy.txt', '--suggest', 'p.yaml');
    expect(site.files.text('/site/p.yaml')).toContain('email: hello@lampenhaus.example # line 7');
    expect(site.files.paths()).toEqual(['/site/.git/HEAD', '/site/p.yaml', '/site/policy.txt']);
    const todos = site.files.text('/site/p.yaml')?.match(/TODO: /g)?.length;
    expect(stderr).toMatch(
      new RegExp(
        `^p\\.yaml is written: \\d+ facts of the text, each with its line, in 12 activities and \\d recipients; ${todos} are open \\(TODO\\)\\.\nNext: \`privacyc check p\\.yaml\` lists them\\.\n$`,
      ),
    );
    // The findings in the text are reported as without the flag.
    const without = await world(files).run('audit', 'policy.txt');
    expect({ code, stdout }).toEqual({ code: without.code, stdout: without.stdout });
  });

  it('makes the folder that the file is to stand in', async () => {
    const site = world(files);
    await site.run('audit', 'policy.txt', '--suggest', 'new/privacy.yaml', '--quiet');
    expect(site.files.text('/site/new/privacy.yaml')).toContain('privacyc: 1\n');
    expect(site.printed().stderr).toBe('');
  });

  it('reads standard input', async () => {
    const site = world({}, { stdin: notice });
    await site.run('audit', '-', '--suggest', 'privacy.yaml');
    expect(site.files.text('/site/privacy.yaml')).toContain('hello@lampenhaus.example');
  });

  it('is written so that checking finds no fault of form', async () => {
    const site = world(files);
    await site.run('audit', 'policy.txt', '--suggest', 'privacy.yaml');
    const { code, stdout } = await site.run('check', '--format', 'json');
    const found: readonly { readonly rule: string }[] = JSON.parse(stdout).diagnostics;
    expect(code).toBe(1);
    expect(
      found.filter(({ rule }) => /^(?:schema|references|source)\/(?!todo$)/.test(rule)),
    ).toEqual([]);
  });

  it('leaves a file that is there as it is', async () => {
    const site = world({ ...files, '/site/privacy.yaml': 'privacyc: 1\n' });
    expect(await site.run('audit', 'policy.txt', '--suggest', 'privacy.yaml')).toEqual({
      code: 2,
      stdout: '',
      stderr: 'privacyc: `privacy.yaml` is there already; it stays as it is.\n',
    });
    expect(site.files.text('/site/privacy.yaml')).toBe('privacyc: 1\n');
  });

  it('takes one text', async () => {
    const site = world({ ...files, '/site/other.txt': notice });
    const { code, stderr } = await site.run('audit', '.', '--suggest', 'privacy.yaml');
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: 'privacyc: `--suggest` makes a declaration of one text; give one.\n',
    });
    expect(site.files.text('/site/privacy.yaml')).toBeUndefined();
  });

  it('writes nothing of a text in a language that it does not know', async () => {
    const polish =
      'Administratorem danych osobowych jest sklep. Przetwarzamy dane, aby zrealizować zamówienie, ' +
      'i przechowujemy je tak długo, jak wymagają tego przepisy prawa podatkowego. ';
    const site = world({ '/site/polityka.txt': polish.repeat(5) });
    const { code, stderr } = await site.run('audit', 'polityka.txt', '--suggest', 'privacy.yaml');
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: 'privacyc: `privacy.yaml` was not written: the language of the text is not known.\n',
    });
    expect(site.files.text('/site/privacy.yaml')).toBeUndefined();
  });

  it('writes nothing of a file that cannot be read', async () => {
    const site = world({ '/site/policy.docx': 'PK\u0003\u0004 and nothing more' });
    const { code, stderr } = await site.run('audit', 'policy.docx', '--suggest', 'privacy.yaml');
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: 'privacyc: `privacy.yaml` was not written: the text cannot be read.\n',
    });
  });

  it('leaves nothing half written', async () => {
    const site = world(files);
    site.files.before = (operation, path) => {
      if (operation === 'rename' && path.endsWith('privacy.yaml'))
        throw Object.assign(new Error('no space'), { code: 'ENOSPC' });
    };
    const { code, stderr } = await site.run('audit', 'policy.txt', '--suggest', 'privacy.yaml');
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: 'privacyc: Cannot write `privacy.yaml`: the disk is full.\n',
    });
    expect(site.files.paths()).toEqual(['/site/.git/HEAD', '/site/policy.txt']);
  });
});
