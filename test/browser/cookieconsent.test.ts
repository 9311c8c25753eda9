import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COOKIE_COLUMNS, cookieRow } from '../../src/document/cookie-row.ts';
import { wordingOf } from '../../src/emit/consent/texts.ts';
import { chromiumPath, skipBrowser } from './chromium.ts';
import { ARGS, built, example, packaged, stored, visitor } from './consent-site.ts';
import { click, declaredFor, hostPage } from './host-page.ts';

const shop = built(example('webshop'));
const library = packaged('vanilla-cookieconsent/dist/cookieconsent.esm.js');

const page = hostPage(shop.model, {
  head: `<style>${packaged('vanilla-cookieconsent/dist/cookieconsent.css')}</style>`,
  waits: (category, service) => `data-category="${category}" data-service="${service}"`,
  scripts: `<script type="module">
import * as CookieConsent from '/cookieconsent.esm.js';
import config, { reopen } from '/cookieconsent.config.js';
await CookieConsent.run(config);
reopen(CookieConsent.showPreferences);
</script>`,
});

const files = {
  '/': page,
  '/privacy': await shop.file('html'),
  '/cookieconsent.esm.js': library,
  '/cookieconsent.config.js': await shop.file('cookieconsent-js'),
};

const declared = declaredFor(shop.model, 'cc_cookie');

/** A switch lies under its own picture. */
const toggle = (page: Page, value: string) =>
  page.locator(`${CHOICE} input[value="${value}"]`).dispatchEvent('click');
const BANNER = '.cm';
const CHOICE = '.pm';

describe.skipIf(skipBrowser)('the banner of vanilla-cookieconsent in Chromium', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: chromiumPath ?? '', args: ARGS });
  });

  afterAll(async () => {
    await browser?.close();
  });

  it('asks, and nothing is set before', async () => {
    const { context, page, complaints } = await visitor(browser, files);
    await page.locator(BANNER).getByRole('button', { name: 'Reject all' }).waitFor();
    expect(await stored(context, page)).toEqual([]);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('sets all that is declared once all is accepted, for as long as declared', async () => {
    const { context, page } = await visitor(browser, files);
    await click(page, BANNER, 'Accept all');
    await expect
      .poll(() => stored(context, page))
      .toEqual(declared('functional', 'analytics', 'advertising'));
    const choice = (await context.cookies()).find(({ name }) => name === 'cc_cookie');
    expect(Math.round(((choice?.expires ?? 0) - Date.now() / 1000) / 86_400)).toBe(182);
    await context.close();
  });

  it('sets nothing but the choice once all is refused', async () => {
    const { context, page } = await visitor(browser, files);
    await click(page, BANNER, 'Reject all');
    await expect.poll(() => stored(context, page)).toEqual(['cc_cookie']);
    await page.reload();
    await page.waitForTimeout(300);
    expect(await stored(context, page)).toEqual(['cc_cookie']);
    expect(await page.locator(BANNER).count()).toBe(0);
    await context.close();
  });

  it('sets exactly what is declared for the category that is accepted', async () => {
    const { context, page } = await visitor(browser, files);
    await click(page, BANNER, 'Choose');
    await toggle(page, 'analytics');
    await click(page, CHOICE, 'Save my choice');
    await expect.poll(() => stored(context, page)).toEqual(declared('analytics'));
    await context.close();
  });

  it('opens from the link in the policy, shows what is declared, and erases it on withdrawal', async () => {
    const { context, page, complaints } = await visitor(browser, files);
    await click(page, BANNER, 'Accept all');
    await expect.poll(() => stored(context, page)).toContain('_fbp');
    await page.goto('https://www.jusseum.example/privacy');
    await page.getByRole('link', { name: 'Manage cookies' }).last().click();
    const reject = page.locator(CHOICE).getByRole('button', { name: 'Reject all' });
    await reject.waitFor();
    const shown = await page
      .locator(`${CHOICE} tbody tr`)
      .evaluateAll((rows) =>
        rows.map((row) => [...row.querySelectorAll('td')].map((cell) => cell.textContent ?? '')),
      );
    const rows = shop.model.cookies.map((cookie) => {
      const row = cookieRow(wordingOf('en'), cookie);
      return COOKIE_COLUMNS.map((key) => row[key] ?? '');
    });
    expect(shown).toEqual(rows);
    await reject.click();
    await expect.poll(() => stored(context, page)).toEqual(['cc_cookie']);
    await page.goto('https://www.jusseum.example/');
    await page.waitForTimeout(300);
    expect(await stored(context, page)).toEqual(['cc_cookie']);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('opens from a link on its own page, again and again', async () => {
    const { context, page } = await visitor(browser, files);
    await click(page, BANNER, 'Reject all');
    for (const _ of [1, 2]) {
      await page.getByRole('link', { name: 'Manage cookies' }).click();
      await click(page, CHOICE, 'Close');
      await page.locator(CHOICE).waitFor({ state: 'hidden' });
    }
    await context.close();
  });

  it('erases what one service has set when only that is refused', async () => {
    const { context, page } = await visitor(browser, files);
    await click(page, BANNER, 'Accept all');
    await expect.poll(() => stored(context, page)).toContain('_fbp');
    await page.getByRole('link', { name: 'Manage cookies' }).click();
    await toggle(page, 'meta-tools');
    await click(page, CHOICE, 'Save my choice');
    const rest = declared('functional', 'analytics', 'advertising').filter((one) => one !== '_fbp');
    await expect.poll(() => stored(context, page)).toEqual(rest);
    await context.close();
  });

  it('asks anew when more is declared, not when words change', async () => {
    const changing: Record<string, string> = { ...files };
    const { context, page } = await visitor(browser, changing);
    await click(page, BANNER, 'Accept all');
    await expect.poll(() => stored(context, page)).toContain('_fbp');
    const again = async (from: string, to: string) => {
      const yaml = example('webshop').replace(from, to);
      changing['/cookieconsent.config.js'] = await built(yaml).file('cookieconsent-js');
      await page.reload();
      await page.waitForTimeout(300);
      return page.locator(`${BANNER} #cm__desc`).allTextContents();
    };
    expect(await again('remembers the language', 'keeps the language')).toEqual([]);
    expect(
      await again(
        '    _ga: {',
        '    _gb: { activity: analytics, access: google-analytics, duration: P1D, purpose: x }\n    _ga: {',
      ),
    ).toEqual([expect.stringMatching(/changed since your last choice\.$/)]);
    await context.close();
  });

  it('works from the data as well', async () => {
    const script = `const text = await (await fetch('/cookieconsent.config.json')).text();
const config = JSON.parse(text, (key, value) => (value?.regExp ? new RegExp(value.regExp) : value));`;
    const { context, page } = await visitor(browser, {
      ...files,
      '/': files['/'].replace(/import config, .*\n/, `${script}\n`).replace(/reopen\(.*\n/, ''),
      '/cookieconsent.config.json': await shop.file('cookieconsent-json'),
    });
    await click(page, BANNER, 'Choose');
    await toggle(page, 'analytics');
    await click(page, CHOICE, 'Save my choice');
    await expect.poll(() => stored(context, page)).toEqual(declared('analytics'));
    await context.close();
  });
});
