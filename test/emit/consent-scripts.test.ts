import { Script } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { grantsOf } from '../../src/emit/consent/consent-mode.ts';
import consentModeJs, { withheld as noMode } from '../../src/emit/consent/consent-mode-js.ts';
import cookieconsentJs from '../../src/emit/consent/cookieconsent-js.ts';
import gpc, { withheld as noPromise } from '../../src/emit/consent/gpc.ts';
import { jsSource } from '../../src/emit/consent/js-source.ts';
import { klaroConfig } from '../../src/emit/consent/klaro.ts';
import klaroJs from '../../src/emit/consent/klaro-js.ts';
import type { Emit } from '../../src/emit/emitter.ts';
import { formats } from '../../src/emit/registry.ts';
import type { Model } from '../../src/model/model.ts';
import { compilationOf, DATE, exampleOf, modelOf } from './register-model.ts';

const HOSTILE = modelOf(`
privacyc: 1
notice: { url: 'https://www.x.example/?a="><script>', title: '</script>{a}', languages: [en, de] }
controller: { name: '</script>' }
consentManager: { reopen: { label: '{purposes}</script>', url: 'https://www.x.example/#"</script>' } }
activities: { stats: { title: x, purpose: { en: "count {b} \u2028", de: "zählen" } } }
cookies:
  necessary: { choice: { exemption: consentChoice, access: controller } }
  analytics:
    __proto__: { activity: stats, access: controller, domain: .x.example }
    "a.b*": { activity: stats, access: [one, two], domain: shop.x.example }
    "*": { access: controller }
    kept*: { access: controller, storage: localStorage }
    third: { access: one, domain: third.example.net }
recipients: { one: { name: One }, two: { category: { en: counting } } }
`);

const made = (emit: Emit, model: Model) =>
  emit(compilationOf(model), model.languages)[0]?.text ?? '';

/** Runs a script of a page and gives what it leaves behind. */
function run(text: string): { readonly klaroConfig: Readonly<Record<string, unknown>> } {
  const window = { klaroConfig: {} };
  const globals = { window, addEventListener: () => {}, location: { reload: () => {} } };
  new Script(`(({ window, addEventListener, location }) => {${text}\n})`).runInThisContext()(
    globals,
  );
  return window;
}

describe('the configuration of Klaro', () => {
  it('is on for nothing but what is necessary', () => {
    const { services, default: byDefault } = run(made(klaroJs, exampleOf('webshop'))).klaroConfig;
    expect(byDefault).toBe(false);
    const on = (services as { name: string; required: boolean; default: boolean }[]).map(
      ({ name, required, default: own }) => [name, required, own],
    );
    expect(on).toEqual([
      ['necessary-controller', true, true],
      ['functional-controller', false, false],
      ['analytics-google-analytics', false, false],
      ['advertising-google-ads', false, false],
      ['advertising-meta-tools', false, false],
      ['advertising-microsoft-advertising', false, false],
    ]);
  });

  it('erases by patterns that find what is declared, at the host, the site and the domain', () => {
    const { services } = klaroConfig(HOSTILE, ['en']) as { services: { cookies: unknown[] }[] };
    expect(services.map(({ cookies }) => cookies)).toEqual([
      [],
      ['^__proto__$', ['^__proto__$', '/', '.x.example']],
      ['^a\\.b', ['^a\\.b', '/', '.x.example'], ['^a\\.b', '/', 'shop.x.example']],
      [],
    ]);
  });

  it('has the texts of every language, with no places that Klaro would fill', () => {
    const { translations, fallbackLang } = run(made(klaroJs, HOSTILE)).klaroConfig as unknown as {
      translations: Record<string, { consentNotice: { description: string } }>;
      fallbackLang: string;
    };
    expect([Object.keys(translations), fallbackLang]).toEqual([['en', 'de'], 'en']);
    const { description = '' } = translations.en?.consentNotice ?? {};
    expect(description.match(/\{\w+\}/g)).toEqual(['{privacyPolicy}']);
    expect(description).toContain('count {\u2060b}');
    expect(translations.de?.consentNotice.description).toContain('zählen');
  });

  it('comes out of its script as it went in', () => {
    const text = made(klaroJs, HOSTILE);
    expect(text).not.toMatch(/<|\u2028/);
    const { callback, ...config } = run(text).klaroConfig;
    expect(callback).toBeTypeOf('function');
    expect(config).toEqual(JSON.parse(JSON.stringify(klaroConfig(HOSTILE, ['en', 'de']))));
  });
});

describe('Consent Mode', () => {
  const tags = (activity: string, cookies: string, services = 'google-ads') =>
    modelOf(`privacyc: 1
activities: { a: { title: A, purpose: x, recipients: [g, m], ${activity} } }
recipients: { g: { service: ${services} }, m: { name: M } }
cookies: ${cookies}`);

  it('grants by category and kind of purpose, to each service', () => {
    expect(grantsOf(exampleOf('webshop'))).toEqual([
      { category: 'necessary', service: 'controller', types: ['security_storage'] },
      { category: 'functional', service: 'controller', types: ['functionality_storage'] },
      { category: 'analytics', service: 'google-analytics', types: ['analytics_storage'] },
      {
        category: 'advertising',
        service: 'google-ads',
        types: ['ad_storage', 'ad_user_data', 'ad_personalization'],
      },
    ]);
  });

  it('grants no use of data that is not declared', () => {
    const ads = '{ advertising: { x: { activity: a, access: g }, y: { activity: a, access: m } } }';
    const types = (activity: string) => grantsOf(tags(activity, ads)).map((one) => one.types);
    expect(types('kind: marketing.ads')).toEqual([['ad_storage']]);
    expect(types('kind: marketing.measurement')).toEqual([['ad_storage', 'ad_user_data']]);
    expect(types('kind: [marketing.ads, analytics]')).toEqual([['ad_storage']]);
    expect(types('subjects: [visitor]')).toEqual([['ad_storage']]);
  });

  it('tells the tags of others where a tag manager of Google runs them', () => {
    const matomo = '{ analytics: { _pk_id: { activity: a, access: m } } }';
    const grants = (service: string) => grantsOf(tags('kind: analytics', matomo, service));
    expect(grants('google-ads')).toEqual([]);
    expect(grants('google-tag-manager').map(({ service }) => service)).toEqual(['m']);
  });

  it('is withheld where no tag of Google reads it, or nothing is asked', () => {
    for (const name of ['saas', 'blog']) expect(made(consentModeJs, exampleOf(name))).toBe('');
    expect(noMode(exampleOf('saas'))).toMatch(/names no tag of Google/);
    const maps = tags('kind: analytics', '{ functional: { x: { access: g } } }', 'google-maps');
    expect(noMode(maps)).toMatch(/names no tag of Google/);
    expect(noMode(tags('kind: analytics', '{ necessary: { x: {} } }'))).toMatch(
      /waits for consent/,
    );
  });
});

describe('gpc.json', () => {
  const promise = (versions: string) =>
    modelOf(`privacyc: 1
notice: { versions: { ${versions} } }
consentManager: { honours: [doNotTrack, globalPrivacyControl] }`);

  it('says since when the signal is honoured, by the version that is in force', () => {
    const [file] = gpc(
      compilationOf(promise('2027-01-01: Later., 2026-05-04: Now., 2025-01-01: Once.')),
      [],
    );
    expect(file?.path).toBe('public/.well-known/gpc.json');
    expect(JSON.parse(file?.text ?? '')).toEqual({ gpc: true, lastUpdate: '2026-05-04' });
    expect(JSON.parse(made(gpc, promise('')))).toEqual({ gpc: true, lastUpdate: DATE });
  });

  it('promises nothing that is not declared', () => {
    for (const name of ['webshop', 'saas', 'blog']) {
      expect(made(gpc, exampleOf(name))).toBe('');
      expect(noPromise(exampleOf(name))).toMatch(/does not say/);
    }
    const other = modelOf('privacyc: 1\nconsentManager: { honours: [doNotTrack] }');
    expect(made(gpc, other)).toBe('');
  });
});

it('a format tells why it is withheld where it gives no file, and only there', async () => {
  const models = [...['webshop', 'saas', 'blog'].map(exampleOf), HOSTILE, modelOf('privacyc: 1')];
  const codes = await Promise.all(
    formats.map(async ({ id, load }) => ({ id, code: await load() })),
  );
  const withReason = codes.filter(({ code }) => code.withheld);
  expect(withReason.length).toBeGreaterThanOrEqual(6);
  for (const { id, code } of withReason) {
    for (const model of models) {
      const isEmpty = code.default(compilationOf(model), ['en']).length === 0;
      expect([id, code.withheld?.(model) !== undefined]).toEqual([id, isEmpty]);
    }
  }
});

it('a banner says where it would keep the choice without a declaration of it', () => {
  const undeclared = modelOf('privacyc: 1\ncookies: { analytics: { a: {} } }');
  const remark = (name: string) => `\n// The choice is kept in ${name}, which is not declared`;
  expect(made(cookieconsentJs, undeclared)).toContain(remark('cc_cookie'));
  expect(made(klaroJs, undeclared)).toContain(remark('klaro'));
  for (const emit of [cookieconsentJs, klaroJs]) {
    expect(made(emit, exampleOf('webshop'))).not.toContain('not declared');
  }
});

it('source of data touches no prototype and ends no script', () => {
  const value = JSON.parse(
    '{"__proto__":{"a":1},"constructor":["</script>","<!--"],"b-c":"\u2028"}',
  );
  const source = jsSource(value);
  expect(source).not.toMatch(/[<\u2028]/);
  const back = new Script(`(${source})`).runInThisContext();
  expect(JSON.stringify(back)).toBe(JSON.stringify(value));
  expect(Object.hasOwn(back, '__proto__')).toBe(true);
});
