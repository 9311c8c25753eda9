import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { candidates } from '../../src/lint/candidates/index.ts';
import { rules } from '../../src/lint/registry.ts';
import { compiled, declarationAt } from '../document/compiled.ts';

const catalogue = `
  REF-001 REF-002 REF-003 REF-004 REF-005 REF-006 REF-007 REF-008 REF-009 REF-010 REF-011
  REF-012
  CTL-001 CTL-002 CTL-003 CTL-004 CTL-005 CTL-006 CTL-007 CTL-008 CTL-009 CTL-010 CTL-011
  DPO-001 DPO-002 DPO-003 DPO-004 DPO-005 DPO-006
  ACT-001 ACT-002 ACT-003 ACT-004 ACT-005 ACT-006 ACT-007 ACT-008 ACT-009
  BAS-001 BAS-002 BAS-003 BAS-004 BAS-005 BAS-006 BAS-007 BAS-008 BAS-009
  LI-001 LI-002 LI-003 LI-004 LI-005 LI-006 LI-007 LI-008
  CON-001 CON-002 CON-003 CON-004 CON-005 CON-006 CON-007 CON-008 CON-009 CON-010 CON-011
  CON-012
  SPC-001 SPC-002 SPC-003 SPC-004 SPC-005 SPC-006 SPC-007 SPC-008
  CRM-001
  CHD-001 CHD-002 CHD-003 CHD-004 CHD-005 CHD-006 CHD-007
  RCP-001 RCP-002 RCP-003 RCP-004 RCP-005 RCP-006 RCP-007 RCP-008 RCP-009 RCP-010 RCP-011
  RCP-012 RCP-013
  TRF-001 TRF-002 TRF-003 TRF-004 TRF-005 TRF-006 TRF-007 TRF-008 TRF-009 TRF-010 TRF-011
  TRF-012 TRF-013 TRF-014 TRF-015 TRF-016 TRF-017 TRF-018 TRF-019 TRF-020 TRF-021 TRF-022
  TRF-023 TRF-024
  RET-001 RET-002 RET-003 RET-004 RET-005 RET-006 RET-007 RET-008 RET-009 RET-010 RET-011
  SRC-001 SRC-002 SRC-003 SRC-004 SRC-005
  PRV-001 PRV-002 PRV-003
  ADM-001 ADM-002 ADM-003 ADM-004 ADM-005 ADM-006 ADM-007
  RGT-001 RGT-002 RGT-003 RGT-004 RGT-005 RGT-006 RGT-007 RGT-008 RGT-009 RGT-010
  MKT-001 MKT-002 MKT-003 MKT-004 MKT-005 MKT-006 MKT-007 MKT-008 MKT-009 MKT-010
  CKE-001 CKE-002 CKE-003 CKE-004 CKE-005 CKE-006 CKE-007 CKE-008 CKE-009 CKE-010 CKE-011
  CKE-012 CKE-013 CKE-014 CKE-015 CKE-016 CKE-017 CKE-018 CKE-019 CKE-020 CKE-021 CKE-022
  SOC-001 SOC-002 SOC-003 SOC-004 SOC-005 SOC-006 SOC-007
  ROP-001 ROP-002 ROP-003 ROP-004 ROP-005 ROP-006 ROP-007 ROP-008 ROP-009
  SEC-001 SEC-002 SEC-003 SEC-004
  TXT-001 TXT-002 TXT-003 TXT-004 TXT-005 TXT-006 TXT-007 TXT-008 TXT-009 TXT-010 TXT-011
  TXT-012 TXT-013 TXT-014 TXT-015 TXT-016 TXT-017 TXT-018 TXT-019 TXT-020 TXT-021
  LNK-001 LNK-002 LNK-003 LNK-004 LNK-005 LNK-006
  DAT-001 DAT-002 DAT-003 DAT-004 DAT-005 DAT-006 DAT-007
  LAY-001 LAY-002 LAY-003
  UK-L01 UK-L02 UK-L03 UK-L04
  CH-L01 CH-L02 CH-L03
  CA-L01 CA-L02 CA-L03 CA-L04 CA-L05 CA-L06 CA-L07
`
  .trim()
  .split(/\s+/);

const ids = new Set(rules.map(({ id }) => id));

it('each of the 259 candidates is accounted for, once and in order', () => {
  expect(catalogue).toHaveLength(259);
  expect(candidates.map(({ candidate }) => candidate)).toEqual(catalogue);
});

it('the rules that they name exist, each once', () => {
  const named = candidates.flatMap(({ candidate, rules: found }) =>
    found.map((id) => `${candidate} ${id}`),
  );
  expect(named.filter((one) => !ids.has(one.split(' ')[1] ?? ''))).toEqual([]);
  expect(new Set(named).size).toBe(named.length);
});

it('what is a rule, or a part of one, names it; what is not, names none', () => {
  for (const { candidate, state, rules: found } of candidates) {
    if (state === 'rule' || state === 'part') expect(found, candidate).not.toEqual([]);
    else if (state !== 'compiler') expect(found, candidate).toEqual([]);
  }
});

it('what is no rule, or not a whole one, has its reason and what would be needed', () => {
  const sentence = /^[A-Z][^\n]{30,}\.$/;
  for (const { candidate, state, reason, needed } of candidates) {
    if (state === 'rule') expect([reason, needed], candidate).toEqual([undefined, undefined]);
    else expect(reason, candidate).toMatch(sentence);
    if (state !== 'rule' && state !== 'compiler') expect(needed ?? '', candidate).not.toBe('');
  }
});

it('a reason names no rule that does not exist', () => {
  const named = candidates.flatMap(({ reason = '' }) =>
    [...reason.matchAll(/`([a-z-]+\/[a-z-]+)`/g)].map((match) => match[1] ?? ''),
  );
  expect(named.filter((id) => !ids.has(id))).toEqual([]);
});

const plain = (markdown: string) => markdown.replace(/\\|\*/g, '').replace(/\s+/g, ' ');
const shop = plain(compiled(declarationAt('examples/webshop/privacy.yaml'), 'markdown'));

it.each(candidates.flatMap(({ candidate, written }) => (written ? [{ candidate, written }] : [])))(
  '$candidate: the compiler writes it',
  ({ written: { template, words } }) => {
    const source = readFileSync(`templates/en/${template}.md.hbs`, 'utf8');
    expect(source).toContain(words);
    if (!words.includes('{{')) expect(shop).toContain(plain(words));
  },
);

it('each basis is printed with its letter', () => {
  const bases = shop.match(/Legal basis[^:]*: [^:]*?Article 6\(1\)\([a-f]\) GDPR/g) ?? [];
  expect(bases.length).toBeGreaterThan(15);
});
