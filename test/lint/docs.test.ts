import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { rulesPage } from '../../scripts/rules-doc.mjs';
import { everyAuditRule as auditRules } from '../../src/audit/registry.ts';
import { pendingChanges } from '../../src/law/pending.ts';
import { provision } from '../../src/law/provisions.ts';
import { candidates } from '../../src/lint/candidates/index.ts';
import { rules } from '../../src/lint/registry.ts';

const page = rulesPage({ rules, auditRules, candidates, pendingChanges, provision });

it('docs/rules.md is what `npm run docs` writes', () => {
  expect(readFileSync('docs/rules.md', 'utf8')).toBe(page);
});

it('has an entry for every rule, under a topic with a name', () => {
  const every = [...rules, ...auditRules];
  expect(every.filter(({ id }) => !page.includes(`\n### ${id}\n`)).map(({ id }) => id)).toEqual([]);
  const outside = page.replace(/^```[\s\S]*?^```$/gm, '');
  const headings = [...outside.matchAll(/^## (.+)$/gm)].map((match) => match[1] ?? '');
  expect(headings.filter((heading) => /^[a-z]/.test(heading))).toEqual([]);
});

it('has every candidate that is no rule, with its reason and what would be needed', () => {
  const without = candidates.filter(({ state }) => state !== 'rule');
  const missing = without.filter(({ candidate, reason = '', needed = '' }) =>
    [`| ${candidate} |`, reason, needed].some((words) => !page.includes(words)),
  );
  expect(missing.map(({ candidate }) => candidate)).toEqual([]);
});

it('links only to headings that are there', () => {
  const anchors = new Set(
    [...page.matchAll(/^#{2,3} (.+)$/gm)].map((match) =>
      (match[1] ?? '')
        .toLowerCase()
        .replace(/[^a-z0-9 -]/g, '')
        .replace(/ /g, '-'),
    ),
  );
  const links = [...page.matchAll(/\]\(#([^)]+)\)/g)].map((match) => match[1] ?? '');
  const inExamples = new Set(
    [...rules, ...auditRules]
      .flatMap(({ bad, good, how }) => [bad, good, how])
      .join('\n')
      .match(/\(#([^)]+)\)/g),
  );
  expect(links.filter((link) => !anchors.has(link) && !inExamples.has(`(#${link})`))).toEqual([]);
});

it('pending changes cite provisions that exist', () => {
  for (const { provisions } of pendingChanges)
    expect(() => provisions.map(provision)).not.toThrow();
});
