import { afterEach, expect, it } from 'vitest';
import { clean, faulty, faultyPlace } from '../commands/world.ts';
import { type Repository, repository } from './repository.ts';
import { action, runAction } from './run-action.ts';

const made: Repository[] = [];
afterEach(() => {
  for (const one of made.splice(0)) one.remove();
});

function repo(files: Readonly<Record<string, string>>): Repository {
  const one = repository(files);
  made.push(one);
  return one;
}

const CHECK = 'Check the declarations';
const COMPARE = 'Compare the documents';
const UPLOAD = 'Upload the findings to code scanning';
const COMMENT = 'Comment on the pull request';

it('reports findings everywhere and fails', () => {
  const site = repo({ 'privacy.yaml': faulty });
  const happened = runAction(site);
  expect(happened[CHECK]).toMatchObject({
    code: 1,
    stdout: expect.stringContaining(`privacy.yaml:${faultyPlace}  error  schema/unknown-key`),
  });
  expect(happened[COMPARE]).toBe('skipped');
  const sarif = `${site.temp}/privacyc.sarif`;
  expect(happened[UPLOAD]).toEqual({ given: { sarif_file: sarif, category: 'privacyc' } });
  expect(JSON.parse(site.read(sarif)).runs[0].results[0].ruleId).toBe('schema/unknown-key');
  expect(site.read(`${site.temp}/summary.md`)).toMatch(/^## Privacy declarations: 1 error\n/);
  expect(happened[COMMENT]).toMatchObject({ code: 0 });
  expect(site.read(`${site.temp}/gh.log`)).toContain('pr comment 7 --repo shop/site --body-file ');
  expect(site.read(`${site.temp}/privacyc-comment.md`)).toMatch(/^<!-- privacyc -->\n## Privacy/);
});

it('compares the documents that are committed, and finds drift', () => {
  const site = repo({ 'a b/privacy.yaml': clean, 'more.privacy.yaml': clean });
  const inputs = { files: 'a b/privacy.yaml\n', 'max-warnings': '0', version: '0.1' };
  expect(runAction(site, inputs)[COMPARE]).toMatchObject({
    code: 0,
    stdout: 'There is no build in out to compare.\n',
  });
  site.run('privacyc build "a b/privacy.yaml"');
  expect(runAction(site, inputs)).toMatchObject({ [CHECK]: { code: 0 }, [COMPARE]: { code: 0 } });
  site.write('a b/privacy.yaml', clean.replace('Visiting the blog', 'Reading the blog'));
  const happened = runAction(site, inputs);
  expect(happened).toMatchObject({ [CHECK]: { code: 0 }, [COMPARE]: { code: 1 } });
  expect(happened[COMMENT]).toMatchObject({ code: 0 });
});

it('uploads nothing that was accepted', () => {
  const site = repo({ 'privacy.yaml': clean.replace(/ {2}reviewed: .*\n/, '') });
  site.run('privacyc check --write-baseline');
  expect(runAction(site)[CHECK]).toMatchObject({ code: 0 });
  expect(JSON.parse(site.read(`${site.temp}/privacyc.sarif`)).runs[0].results).toEqual([]);
});

it('annotates where code scanning is not used, and mends its own comment', () => {
  const site = repo({ 'privacy.yaml': faulty });
  const happened = runAction(site, { 'upload-sarif': 'false' }, { GH_ANSWER: '11\n12' });
  expect(happened[UPLOAD]).toBe('skipped');
  expect(happened[CHECK]).toMatchObject({
    stdout: expect.stringMatching(/^::error file=privacy\.yaml,line=\d+,/),
  });
  expect(site.read(`${site.temp}/gh.log`)).toContain(
    '--method PATCH repos/shop/site/issues/comments/12 --field body=@',
  );
});

it('does not fail for a token that may not comment', () => {
  const happened = runAction(repo({ 'privacy.yaml': clean }), {}, { GH_FAILS: 'yes' });
  expect(happened[COMMENT]).toMatchObject({ code: 0, stdout: expect.stringMatching(/^::notice /) });
});

it('says why it could not run, and reports nothing', () => {
  const happened = runAction(repo({}));
  expect(happened[CHECK]).toMatchObject({
    code: 2,
    stderr: expect.stringMatching(/^privacyc: There is no privacy\.yaml/),
  });
  expect(Object.values(happened).slice(1)).toEqual(Array(4).fill('skipped'));
});

it('lets no input become part of a script, and pins the actions that it uses', () => {
  for (const { run, uses } of action.runs.steps) {
    expect(run ?? '').not.toContain('${{');
    if (uses !== undefined) expect(uses).toMatch(/@[0-9a-f]{40}$/);
  }
});
