import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumPath, skipBrowser } from './chromium.ts';
import { ARGS, built, packaged, SITE, visitor } from './consent-site.ts';

const EVIL = '</script><script>window.evil = 1</script><img src=x onerror="window.evil = 1">';

/** Values that would be markup or code, and an entry in every store that a page can erase. */
const site = built(`
privacyc: 1
notice: { url: ${SITE}/privacy, languages: [en, de], title: '<b>Policy</b>' }
controller: { name: '${EVIL}' }
consentManager: { honours: [globalPrivacyControl], reopen: { label: '${EVIL}', url: '${SITE}/#choice' } }
activities: { stats: { title: x, purpose: { en: 'count ${EVIL}', de: 'zählen ${EVIL}' } } }
cookies:
  functional:
    '<b>*': { access: controller, activity: stats, purpose: '${EVIL}' }
    __proto__: { access: controller }
    kept*: { access: controller, storage: localStorage }
    once: { access: controller, storage: sessionStorage }
    base*: { access: controller, storage: indexedDB }
    hoard: { access: controller, storage: cacheStorage }
`);

const html = (language: string, body: string) =>
  `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>Site</title></head><body>${body}</body></html>`;

/** The scripts stand in the page itself, where the end of a script would be the end of it. */
const banner = `<style>${packaged('vanilla-cookieconsent/dist/cookieconsent.css')}</style><script type="module">
import * as CookieConsent from '/library.js';
${(await site.file('cookieconsent-js')).replace('export default config;', 'await CookieConsent.run(config); window.choose = CookieConsent;')}
reopen(CookieConsent.showPreferences);
</script>`;
const dialog = `<script>${await site.file('klaro')}</script><script src="/library.js"></script>`;

const TOOLS = [
  {
    tool: 'vanilla-cookieconsent',
    body: banner,
    library: packaged('vanilla-cookieconsent/dist/cookieconsent.esm.js'),
    first: '.cm',
    all: '#cc-main',
    accept: "choose.acceptCategory('all')",
    refuse: 'choose.acceptCategory([])',
  },
  {
    tool: 'Klaro',
    body: dialog,
    library: packaged('klaro/dist/klaro.js'),
    first: '.cookie-notice',
    all: '#klaro',
    accept: 'klaro.getManager().changeAll(true); klaro.getManager().saveAndApplyConsents()',
    refuse: 'klaro.getManager().changeAll(false); klaro.getManager().saveAndApplyConsents()',
  },
] as const;

const FILL = `(async () => {
  document.cookie = "<b>1=1; path=/";
  document.cookie = "__proto__=1; path=/";
  document.cookie = "own=1; path=/";
  for (const key of ["kept", "kept2", "own"]) localStorage.setItem(key, "1");
  for (const key of ["once", "own"]) sessionStorage.setItem(key, "1");
  for (const name of ["base1", "own"]) {
    await new Promise((done) => {
      indexedDB.open(name).onsuccess = ({ target }) => done(target.result.close());
    });
  }
  for (const name of ["hoard", "own"]) await caches.open(name);
})()`;

/** What stands in each store, save for the choice itself. */
const LOOK = `(async () => [
  document.cookie.split("; ").map((one) => one.split("=")[0]).filter((name) => !/^(cc_cookie|klaro)$/.test(name)),
  Object.keys(localStorage),
  Object.keys(sessionStorage).filter((key) => key !== "shown-before"),
  (await indexedDB.databases()).map(({ name }) => name),
  await caches.keys(),
].map((names) => names.sort().join(" ")))()`;

describe.skipIf(skipBrowser).each(TOOLS)('$tool with hostile values', (one) => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: chromiumPath ?? '', args: ARGS });
  });

  afterAll(async () => {
    await browser?.close();
  });

  const open = (language: string) =>
    visitor(browser, { '/': html(language, one.body), '/library.js': one.library });
  const tags = (page: Page) =>
    page.locator(`${one.all} :is(img, script, b:not(.cm-link b), iframe)`).count();

  it('shows them as text and runs none of them', async () => {
    const { context, page, complaints } = await open('en');
    await page.locator(one.first).waitFor();
    expect(await page.locator(one.first).textContent()).toContain(`count ${EVIL}`);
    await page.evaluate("location.hash = 'choice'");
    await expect.poll(() => page.locator(one.all).textContent()).toContain('<b>*');
    expect(await tags(page)).toBe(0);
    expect(await page.evaluate('window.evil')).toBeUndefined();
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('speaks the language of the page', async () => {
    const { context, page } = await open('de');
    await page.locator(one.first).waitFor();
    expect(await page.locator(one.first).textContent()).toContain(`zählen ${EVIL}`);
    await context.close();
  });

  it('erases every store of what is refused, and nothing of what is not declared', async () => {
    const { context, page } = await open('en');
    await page.locator(one.first).waitFor();
    await page.evaluate(one.accept);
    await page.evaluate(FILL);
    expect(await page.evaluate(LOOK)).toEqual([
      '<b>1 __proto__ own',
      'kept kept2 own',
      'once own',
      'base1 own',
      'hoard own',
    ]);
    const loaded = page.waitForEvent('load');
    await page.evaluate(one.refuse);
    await loaded;
    await expect.poll(() => page.evaluate(LOOK)).toEqual(['own', 'own', 'own', 'own', 'own']);
    await context.close();
  });

  it('takes a signal that is honoured as a no: it does not ask, and can be opened', async () => {
    const { context, page, complaints } = await open('en');
    await page.addInitScript('navigator.globalPrivacyControl = true');
    await page.goto('about:blank');
    await page.goto(SITE);
    await page.waitForTimeout(500);
    expect(await page.locator(one.first).isVisible()).toBe(false);
    await page.goto(`${SITE}/#choice`);
    await expect.poll(() => page.locator(one.all).textContent()).toContain('<b>*');
    expect(complaints).toEqual([]);
    await context.close();
  });
});
