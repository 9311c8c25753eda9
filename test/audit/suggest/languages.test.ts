import { describe, expect, it } from 'vitest';
import { notices } from './notices.ts';
import { leaves, suggested, wrong } from './suggested.ts';

const NAMES: Readonly<Record<string, string>> = {
  en: 'Lampenhaus GmbH',
  de: 'Lampenhaus GmbH',
  fr: 'Lampenhaus SAS',
  es: 'Lampenhaus, S.L.',
  it: 'Lampenhaus S.r.l.',
  nl: 'Lampenhaus B.V.',
  pt: 'Lampenhaus, Lda.',
  ja: '株式会社ランプ',
  zh: '北京灯具有限公司',
};
const COUNTRIES: Readonly<Record<string, string>> = {
  ...{ en: 'AT', de: 'AT', fr: 'FR', es: 'ES', it: 'IT', nl: 'NL', pt: 'PT', ja: 'JP', zh: 'CN' },
};

describe.each(Object.entries(notices))('a short notice in %s', async (language, notice) => {
  const { yaml } = await suggested('notice.md', notice);
  const told = leaves(yaml);
  const first = (path: string) => told.find((leaf) => leaf.path === path)?.value;
  const all = (path: string) =>
    told.filter((leaf) => leaf.path === path && leaf.line).map(({ value }) => value);

  it('makes a declaration of the right form', () => {
    expect(wrong(yaml)).toEqual([]);
  });

  it('tells who is responsible', () => {
    expect({
      name: first('controller.name'),
      country: first('controller.country'),
      email: first('controller.email'),
      rights: first('rights.email'),
      authority: first('controller.supervisoryAuthority'),
    }).toEqual({
      name: NAMES[language],
      country: COUNTRIES[language],
      email: 'office@lampenhaus.example',
      rights: 'rights@lampenhaus.example',
      authority: 'FR',
    });
    expect(first('controller.address')).toMatch(/1/);
    expect(first('notice.versions.2026-11-03')).toMatch(/^TODO/);
    expect(all('notice.regimes')).toEqual(['eu-gdpr']);
  });

  it('tells the activities with their bases and services; what is denied is not told', () => {
    expect(all('activities.website.kind')).toEqual(['service.provide']);
    expect(all('activities.orders.legalBasis')).toEqual(['contract']);
    expect(all('activities.analytics.recipients')).toEqual(['matomo-cloud']);
    expect(told.filter(({ path }) => path.startsWith('recipients.'))).toHaveLength(2);
    expect(yaml).not.toContain('google-analytics');
  });
});
