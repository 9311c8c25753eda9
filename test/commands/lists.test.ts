import { describe, expect, it } from 'vitest';
import schema from '../../schemas/editor.schema.json' with { type: 'json' };
import { everyRule as rules } from '../../src/commands/every-rule.ts';
import { formats } from '../../src/emit/registry.ts';
import { provision } from '../../src/law/provisions.ts';
import { world } from './world.ts';

const { run } = world({});

describe('explain', () => {
  it('tells all about a rule', async () => {
    const { code, stdout, stderr } = await run('explain', 'controller/name-missing');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(
      /^controller\/name-missing {2}error\n {2}The controller has no name\.\n\n {2}why {2}/,
    );
    expect(stdout).toContain(
      '\n  law  GDPR Art. 13(1)(a)  Identity of the controller\n       https://',
    );
    expect(stdout).toContain('\n  bad\n  › │ controller:\n');
    expect(stdout).not.toContain('# <--');
    expect(stdout).toContain('`# privacyc-ignore controller/name-missing: reason`');
  });

  it.each(rules.map(({ id }) => [id]))('has a page for %s', async (id) => {
    const { code, stdout } = await run('explain', id);
    expect(code).toBe(0);
    expect(stdout.startsWith(`${id}  `)).toBe(true);
  });
});

describe('rules', () => {
  it('lists every rule, sorted and aligned', async () => {
    const { code, stdout } = await run('rules');
    const lines = stdout.trimEnd().split('\n');
    expect(code).toBe(0);
    expect(lines.map((line) => line.split(' ')[0])).toEqual(rules.map(({ id }) => id).sort());
    expect(new Set(lines.map((line) => line.search(/ (error|warning|info)\b/))).size).toBe(1);
  });

  it.each([
    ['GDPR 13', /^GDPR-13[- ]/],
    ['GDPR-13', /^GDPR-13[- ]/],
    ['gdpr art. 13', /^GDPR-13[- ]/],
    ['GDPR Art. 13(1)(f)', /^GDPR-13-1-f[- ]/],
    ['WP260', / WP260 /],
  ])('lists those that rest on %s', async (law, id) => {
    const { code, stdout } = await run('rules', '--json', '--law', law);
    const found: { law: { id: string }[] }[] = JSON.parse(stdout);
    const isMeant = (cited: string) => id.test(`${cited} ${provision(cited).ref}`);
    const expected = rules.filter((rule) => rule.law.some(isMeant));
    expect(code).toBe(0);
    expect(found.length).toBeGreaterThanOrEqual(expected.length);
    expect(expected.length).toBeGreaterThan(0);
    expect(found.length).toBeLessThan(rules.length);
  });

  it('gives everything as data', async () => {
    const { stdout } = await run('rules', '--json');
    const found = JSON.parse(stdout);
    expect(found).toHaveLength(rules.length);
    expect(found[0]).toEqual({
      id: expect.any(String),
      severity: expect.any(String),
      title: expect.any(String),
      law: expect.any(Array),
    });
  });
});

describe('schema and formats', () => {
  it('prints the schema', async () => {
    expect(JSON.parse((await run('schema')).stdout)).toEqual(schema);
  });

  it('lists every format of the registry', async () => {
    const { code, stdout } = await run('formats');
    expect(code).toBe(0);
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .map((line) => line.split(' ')[0]),
    ).toEqual(formats.map(({ id }) => id));
  });
});
