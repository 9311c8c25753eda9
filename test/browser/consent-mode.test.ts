import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumPath, skipBrowser } from './chromium.ts';
import { ARGS, built, example, packaged, visitor } from './consent-site.ts';

const shop = built(example('webshop'));

const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Shop</title>
<script src="/consent-mode.js"></script>
<script>gtag('js', new Date(0)); gtag('config', 'G-0');</script></head><body>
<script type="module">
import * as CookieConsent from '/cookieconsent.esm.js';
import config from '/cookieconsent.config.js';
const tell = ({ detail }) =>
  consentMode((category, service) => detail.cookie.services[category]?.includes(service));
addEventListener('cc:onConsent', tell);
addEventListener('cc:onChange', tell);
await CookieConsent.run(config);
window.choose = CookieConsent;
</script></body></html>`;

const files = {
  '/': page,
  '/cookieconsent.esm.js': packaged('vanilla-cookieconsent/dist/cookieconsent.esm.js'),
  '/cookieconsent.config.js': await shop.file('cookieconsent-js'),
  '/consent-mode.js': await shop.file('consent-mode'),
};

type Call = readonly [command: string, what?: string, values?: Readonly<Record<string, string>>];

const calls = async (page: Page): Promise<readonly Call[]> =>
  (await page.evaluate('dataLayer.map((call) => [...call])')) as Call[];
const heads = (all: readonly Call[]) =>
  all.map(([command, what]) => (command === 'consent' ? `${command} ${what}` : command));
const granted = (call: Call | undefined) =>
  Object.entries(call?.[2] ?? {}).flatMap(([type, value]) => (value === 'granted' ? [type] : []));

const TYPES = [
  'ad_storage',
  'ad_user_data',
  'ad_personalization',
  'analytics_storage',
  'functionality_storage',
  'personalization_storage',
  'security_storage',
];

describe.skipIf(skipBrowser)('Consent Mode in Chromium', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: chromiumPath ?? '', args: ARGS });
  });

  afterAll(async () => {
    await browser?.close();
  });

  /** A page with the banner's dialog ready, and what is chosen in it. */
  async function chosen(choice: string) {
    const { context, page, complaints } = await visitor(browser, files);
    await page.waitForFunction('window.choose !== undefined');
    await page.evaluate(choice);
    const all = await calls(page);
    await context.close();
    expect(complaints).toEqual([]);
    return all;
  }

  it('denies all before every tag, and says no more before a choice', async () => {
    const all = await chosen('0');
    expect(heads(all)).toEqual(['consent default', 'js', 'config']);
    expect(all[0]?.[2]).toEqual({
      ...Object.fromEntries(TYPES.map((type) => [type, 'denied'])),
      wait_for_update: 500,
    });
  });

  it('grants after a yes what is declared, and names every type', async () => {
    const all = await chosen("choose.acceptCategory('all')");
    expect(heads(all)).toEqual(['consent default', 'js', 'config', 'consent update']);
    expect(Object.keys(all.at(-1)?.[2] ?? {})).toEqual(TYPES);
    expect(granted(all.at(-1))).toEqual(TYPES.filter((type) => type !== 'personalization_storage'));
  });

  it('grants after a no only what needs no consent', async () => {
    const all = await chosen('choose.acceptCategory([])');
    expect(heads(all)).toEqual(['consent default', 'js', 'config', 'consent update']);
    expect(granted(all.at(-1))).toEqual(['security_storage']);
  });

  it('grants nothing for advertising where Google is refused and another accepted', async () => {
    const all = await chosen("choose.acceptService(['meta-tools'], 'advertising')");
    expect(granted(all.at(-1))).toEqual(['security_storage']);
  });

  it('takes back what is withdrawn, and remembers it on the next page', async () => {
    const { context, page } = await visitor(browser, files);
    await page.waitForFunction('window.choose !== undefined');
    await page.evaluate("choose.acceptCategory(['analytics', 'functional'])");
    expect(granted((await calls(page)).at(-1))).toContain('analytics_storage');
    const loaded = page.waitForEvent('load');
    await page.evaluate("choose.acceptCategory(['functional'])");
    await loaded;
    await page.waitForFunction('window.choose !== undefined');
    const all = await calls(page);
    expect(heads(all)).toEqual(['consent default', 'js', 'config', 'consent update']);
    expect(granted(all.at(-1))).toEqual(['functionality_storage', 'security_storage']);
    await context.close();
  });
});
