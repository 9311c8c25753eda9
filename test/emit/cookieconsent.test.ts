import { parseFragment } from 'parse5';
import type { Translation } from 'vanilla-cookieconsent';
import { describe, expect, it } from 'vitest';
import { buildPolicy } from '../../src/document/policy.ts';
import { categoriesOf } from '../../src/emit/consent/categories.ts';
import { cookieConsentConfig } from '../../src/emit/consent/cookieconsent.ts';
import cookieconsentJs, { withheld } from '../../src/emit/consent/cookieconsent-js.ts';
import cookieconsentJson from '../../src/emit/consent/cookieconsent-json.ts';
import { revisionOf } from '../../src/emit/consent/revision.ts';
import type { Model } from '../../src/model/model.ts';
import { elementsOf, textOf } from './parsed.ts';
import { compilationOf, DATE, exampleOf, modelOf } from './register-model.ts';

const HOSTILE = `
privacyc: 1
notice: { url: 'https://x.example/?a="><script>', title: "</script><!--\u2028'", languages: [en, de] }
controller: { name: '</script><img src=x onerror=alert(1)>' }
consentManager:
  firstLayer: [accept, reject]
  reopen: { label: '"</script>', where: footer, url: 'https://x.example/#"</script>' }
  choiceKept: P1M
activities:
  stats: { title: x, purpose: { en: '</script>{{revisionMessage}} $& \`\${alert(1)}\`', de: "Zählen \u2029" } }
cookies:
  necessary: { "ch(oice": { access: controller, exemption: consentChoice } }
  functional: { "*": { access: controller }, "*/</script>*": { access: controller, storage: localStorage } }
  analytics:
    __proto__: { activity: stats, access: controller, purpose: "it's <b>bold</b>" }
    "a.b*": { activity: stats, access: counter, domain: .x.example }
    third: { access: counter, domain: counter.example.net }
    kept: { access: [controller, counter], storage: indexedDB }
recipients:
  counter: { name: "Count & Co <i>" }
`;

interface Tree {
  readonly look?: string;
  readonly value?: string;
  readonly table?: Tree;
  readonly children?: readonly Tree[];
}

const files = (model: Model) => ({
  js: cookieconsentJs(compilationOf(model), model.languages)[0]?.text ?? '',
  json: cookieconsentJson(compilationOf(model), model.languages)[0]?.text ?? '',
});
const imported = (text: string) =>
  import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(text)}`);
const revived = (text: string) =>
  JSON.parse(text, (_, value) => (value?.regExp ? new RegExp(value.regExp) : value));
const cleared = (model: Model, id: string) =>
  cookieConsentConfig(model, ['en']).categories[id]?.autoClear?.cookies ?? [];

const translated = (model: Model, language: string) =>
  cookieConsentConfig(model, [language]).language.translations[language] as Translation;

/** The tables of the banner, as a browser shows them. */
function bannerRows(model: Model): readonly (readonly string[])[] {
  const { sections } = translated(model, 'en').preferencesModal;
  const rows = sections.flatMap(({ cookieTable }) => cookieTable?.body ?? []);
  return rows.map((row) => Object.values(row).map((html) => textOf(parseFragment(html))));
}

/** The tables of cookies in the policy. */
function policyRows(model: Model): readonly (readonly string[])[] {
  const captioned: Tree[] = [];
  const walk = (node: Tree) => {
    if (node.look === 'cookies') captioned.push(node);
    for (const child of node.children ?? []) walk(child);
  };
  walk(buildPolicy(model, 'en', DATE, undefined) as Tree);
  const words = ({ value, children }: Tree): string =>
    value ?? (children ?? []).map(words).join('');
  return captioned.flatMap(({ table }) =>
    (table?.children ?? []).slice(1).map((row) => (row.children ?? []).map(words)),
  );
}

describe('the configuration of vanilla-cookieconsent', () => {
  it('shows the tables of the policy, and all that is declared', () => {
    const model = exampleOf('webshop');
    expect(bannerRows(model).length).toBe(model.cookies.length);
    expect(bannerRows(model)).toEqual(policyRows(model));
  });

  it('has every language of the declaration', async () => {
    const { default: config } = await imported(files(modelOf(HOSTILE)).js);
    expect(Object.keys(config.language.translations)).toEqual(['en', 'de']);
    expect(config.language).toMatchObject({ default: 'en', autoDetect: 'document' });
    const german = config.language.translations.de.preferencesModal.sections;
    expect(german.at(-1).description).toContain('Zählen');
  });

  it('is on for nothing but what is necessary', () => {
    const { categories, mode } = cookieConsentConfig(exampleOf('webshop'), ['en']);
    expect(mode).toBeUndefined();
    expect(
      Object.entries(categories).map(([id, { enabled, readOnly }]) => [id, enabled, readOnly]),
    ).toEqual([
      ['necessary', true, true],
      ['functional', false, undefined],
      ['analytics', false, undefined],
      ['advertising', false, undefined],
    ]);
  });

  it('remembers the choice where and as long as declared', () => {
    const { cookie } = cookieConsentConfig(exampleOf('webshop'), ['en']);
    expect(cookie).toEqual({ name: 'cc_cookie', expiresAfterDays: 182 });
    expect(cookieConsentConfig(modelOf(HOSTILE), ['en']).cookie).toEqual({ expiresAfterDays: 30 });
    const stored = `privacyc: 1
cookies:
  necessary: { choice: { exemption: consentChoice, storage: localStorage, duration: session } }
  analytics: { a: {} }`;
    expect(cookieConsentConfig(modelOf(stored), ['en']).cookie).toEqual({
      name: 'choice',
      expiresAfterDays: 0,
      useLocalStorage: true,
    });
  });

  it('erases what is declared, and nothing else', () => {
    expect(cleared(exampleOf('webshop'), 'analytics')).toEqual([
      { name: '_ga' },
      { name: /^_ga_/ },
    ]);
    expect(cleared(exampleOf('webshop'), 'advertising').map(({ name }) => name)).toEqual([
      '_gcl_au',
      '_fbp',
      '_uetsid',
      '_uetvid',
    ]);
    const hostile = cleared(modelOf(HOSTILE), 'analytics');
    expect(hostile).toEqual([
      { name: '__proto__' },
      { name: /^a\.b/ },
      { name: /^a\.b/, domain: '.x.example' },
    ]);
    expect(cleared(modelOf(HOSTILE), 'functional')).toEqual([]);
  });

  it('asks for each service, save for what is asked for where people sign up', () => {
    const services = categoriesOf(exampleOf('webshop')).map(({ id, services: all }) => [
      id,
      all.map((one) => one.id),
    ]);
    expect(services).toEqual([
      ['necessary', ['controller']],
      ['functional', ['controller']],
      ['analytics', ['google-analytics']],
      ['advertising', ['google-ads', 'meta-tools', 'microsoft-advertising']],
    ]);
    const { description } = translated(exampleOf('webshop'), 'en').consentModal;
    expect(description).toContain('understand how the shop is used');
    expect(description).not.toContain('send offers');
  });

  it('can always be refused, and has no other button that is not on the declared first layer', () => {
    const buttons = (model: Model) =>
      Object.keys(translated(model, 'en').consentModal).filter((key) => key.endsWith('Btn'));
    const both = ['acceptAllBtn', 'acceptNecessaryBtn'];
    expect(buttons(modelOf(HOSTILE))).toEqual(both);
    expect(buttons(exampleOf('webshop'))).toEqual([...both, 'showPreferencesBtn']);
  });
});

describe('the revision', () => {
  const base = `privacyc: 1
recipients: { counter: { name: Counter }, other: { name: Other } }
activities: { stats: { title: Statistics, purpose: count visits, kind: analytics } }
cookies:
  necessary: { s: { access: controller } }
  analytics: { a: { activity: stats, access: counter, purpose: counts }, b: { activity: stats, access: counter } }`;
  const revision = (from: string, to: string) => {
    const changed = base.replace(from, to);
    expect(changed).not.toBe(base);
    return revisionOf(modelOf(changed));
  };
  const same = revisionOf(modelOf(base));

  it('is a positive whole number', () => {
    expect(Number.isSafeInteger(same) && same > 0).toBe(true);
  });

  it.each([
    ['a cookie', ' b:', ' c:'],
    ['a category', 'analytics: { a', 'advertising: { a'],
    ['a service', 'b: { activity: stats, access: counter', 'b: { activity: stats, access: other'],
    ['a technique', 'b: {', 'b: { storage: localStorage,'],
    ['a lifetime', 'b: {', 'b: { duration: P1Y,'],
    ['a kind of purpose', 'kind: analytics', 'kind: [analytics, marketing.ads]'],
    ['an activity', 'b: { activity: stats', 'b: { activity: more'],
  ])('changes with %s', (_, from, to) => {
    expect(revision(from, to)).not.toBe(same);
  });

  it.each([
    ['a title', 'title: Statistics', 'title: Counting'],
    ['the words of a purpose', 'count visits', 'see how often we are read'],
    ['what a cookie does', 'purpose: counts', 'purpose: tells visits apart'],
    ['a name', 'name: Counter', 'name: Counter Ltd'],
    ['what needs no consent', 's: { access: controller }', 's: {}, t: {}'],
  ])('does not change with %s', (_, from, to) => {
    expect(revision(from, to)).toBe(same);
  });

  it('does not change with the order', () => {
    const [a, b] = ['a: { activity: stats, access: counter }', 'b: { activity: stats }'];
    const of = (...entries: string[]) =>
      revisionOf(modelOf(`privacyc: 1\ncookies:\n  analytics: { ${entries.join(', ')} }`));
    expect(of(b, a)).toBe(of(a, b));
    expect(of(a)).not.toBe(of(a, b));
  });
});

describe('hostile values', () => {
  const { js, json } = files(modelOf(HOSTILE));

  it('end no script and no line of the module', () => {
    expect(js).not.toMatch(/[<\u2028\u2029]/);
    expect(js).toContain('\\u003c/script');
  });

  it('come out of the module and of the data as they went in', async () => {
    const { default: config, reopen } = await imported(js);
    const { onConsent, onChange, ...data } = config;
    expect(onConsent).toBe(onChange);
    expect(reopen).toBeTypeOf('function');
    expect(data).toEqual(cookieConsentConfig(modelOf(HOSTILE), ['en', 'de']));
    expect(revived(json)).toEqual(data);
    expect(Object.getPrototypeOf(data.categories)).toBe(Object.prototype);
  });

  it('are no markup where the library takes texts for markup', async () => {
    const { default: config } = await imported(js);
    const texts: string[] = [];
    JSON.stringify(config, (_, value) => {
      if (typeof value === 'string') texts.push(value);
      return value;
    });
    const tags = texts.flatMap((text) =>
      elementsOf(`<p>${text}</p>`).map(({ tagName }) => tagName),
    );
    expect(texts.join('')).toContain('&lt;img');
    expect([...new Set(tags)].sort()).toEqual(['a', 'p']);
  });
});

describe('where nothing waits for consent', () => {
  it.each([
    ['saas', 'nothing that the declaration lists waits for consent in a consent manager'],
    ['blog', 'the declaration says that nothing is stored on devices'],
  ])('%s gets no banner, and is told why', (name, reason) => {
    expect(files(exampleOf(name))).toEqual({ js: '', json: '' });
    expect(withheld(exampleOf(name))).toBe(reason);
  });

  it('a declaration without cookies gets none either', () => {
    expect(withheld(modelOf('privacyc: 1'))).toMatch(/does not say/);
  });
});
