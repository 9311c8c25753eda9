import { expect, it } from 'vitest';
import { audit } from '../../src/audit/audit.ts';

async function found(policy: string): Promise<readonly string[]> {
  const bytes = new TextEncoder().encode(policy);
  const { diagnostics } = await audit({ file: 'policy.md', bytes }, '2026-11-22');
  return diagnostics
    .map(({ rule, range }) => `${range.line}:${range.column} ${rule}`)
    .filter((line) => !/disclosure|reading/.test(line));
}

const POLICY =
  'We collect personal data when you use our website, and we delete them after a year.\n\n';

it('words within a gap are not judged, for they are yet to be replaced', async () => {
  expect(await found(`${POLICY}We advertise with [insert Bing Ads, Twitter, etc. here].`)).toEqual([
    '3:19 placeholder/bracketed-instruction',
  ]);
});

it('words beside a gap are', async () => {
  expect(await found(`${POLICY}We advertise on Twitter and [insert the name here].`)).toEqual([
    '3:17 text/name-former',
    '3:29 placeholder/bracketed-instruction',
  ]);
});
