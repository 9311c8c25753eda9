import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cookieRow } from '../../src/document/cookie-row.ts';
import { wordingOf } from '../../src/emit/consent/texts.ts';
import { chromiumPath, skipBrowser } from './chromium.ts';
import { ARGS, built, example, packaged, stored, visitor } from './consent-site.ts';
import { click, declaredFor, hostPage } from './host-page.ts';

const shop = built(example('webshop').replace(/\bcc_cookie\b/g, 'klaro_choice'));

const page = hostPage(shop.model, {
  head: '',
  waits: (category, service) => `data-type="text/javascript" data-name="${category}-${service}"`,
  scripts: `<script src="/klaro-config.js"></script>
<script defer src="/klaro.js"></script>`,
});

const files = {
  '/': page,
  '/privacy': await shop.file('html'),
  '/klaro.js': packaged('klaro/dist/klaro.js'),
  '/klaro-config.js': await shop.file('klaro'),
};

const declared = declaredFor(shop.model, 'klaro_choice');
const NOTICE = '.cookie-notice';
const CHOICE = '.cm-modal';
const toggle = (page: Page, name: string) =>
  page.locator(`#service-item-${name}`).dispatchEvent('click');

describe.skipIf(skipBrowser)('the dialog of Klaro in Chromium', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: chromiumPath ?? '', args: ARGS });
  });

  afterAll(async () => {
    await browser?.close();
  });

  it('asks for what is declared, and nothing is set before', async () => {
    const { context, page, complaints } = await visitor(browser, files);
    const notice = page.locator(NOTICE);
    await notice.getByRole('button', { name: 'Reject all' }).waitFor();
    const asked = await notice.textContent();
    expect(asked).toContain('understand how the shop is used');
    const link = notice.getByRole('link', { name: 'Privacy policy' });
    expect(await link.getAttribute('href')).toBe('https://www.jusseum.example/privacy');
    expect(await stored(context, page)).toEqual([]);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('sets all that is declared once all is accepted, for as long as declared', async () => {
    const { context, page } = await visitor(browser, files);
    await click(page, NOTICE, 'Accept all');
    const all = declared('functional', 'analytics', 'advertising');
    await expect.poll(() => stored(context, page)).toEqual(all);
    const choice = (await context.cookies()).find(({ name }) => name === 'klaro_choice');
    expect(Math.round(((choice?.expires ?? 0) - Date.now() / 1000) / 86_400)).toBe(182);
    await context.close();
  });

  it('sets nothing but the choice once all is refused', async () => {
    const { context, page } = await visitor(browser, files);
    await click(page, NOTICE, 'Reject all');
    await expect.poll(() => stored(context, page)).toEqual(['klaro_choice']);
    await page.reload();
    await page.waitForTimeout(300);
    expect(await stored(context, page)).toEqual(['klaro_choice']);
    await context.close();
  });

  it('sets exactly what is declared for what is accepted', async () => {
    const { context, page } = await visitor(browser, files);
    await page.locator(NOTICE).getByText('Choose').click();
    await toggle(page, 'analytics-google-analytics');
    await click(page, CHOICE, 'Save my choice');
    await expect.poll(() => stored(context, page)).toEqual(declared('analytics'));
    await context.close();
  });

  it('opens from the link in the policy, tells what is declared, and erases it on withdrawal', async () => {
    const { context, page, complaints } = await visitor(browser, files);
    await click(page, NOTICE, 'Accept all');
    await expect.poll(() => stored(context, page)).toContain('_fbp');
    await page.goto('https://www.jusseum.example/privacy');
    await page.getByRole('link', { name: 'Manage cookies' }).last().click();
    await page.locator(CHOICE).waitFor();
    const text = await page.locator(CHOICE).textContent();
    for (const cookie of shop.model.cookies.filter(({ storage }) => storage !== 'pixel')) {
      const { name, type, purpose, readers, lifetime } = cookieRow(wordingOf('en'), cookie);
      expect(text).toContain(`${name}: ${purpose} (${type}; ${readers}; ${lifetime}).`);
    }
    await page.locator('#purpose-item-disableAll').dispatchEvent('click');
    await click(page, CHOICE, 'Save my choice');
    await expect.poll(() => stored(context, page)).toEqual(['klaro_choice']);
    await page.goto('https://www.jusseum.example/');
    await page.waitForTimeout(300);
    expect(await stored(context, page)).toEqual(['klaro_choice']);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('erases what one service has set when only that is refused', async () => {
    const { context, page } = await visitor(browser, files);
    await click(page, NOTICE, 'Accept all');
    await expect.poll(() => stored(context, page)).toContain('_fbp');
    await page.getByRole('link', { name: 'Manage cookies' }).click();
    await toggle(page, 'advertising-meta-tools');
    await click(page, CHOICE, 'Save my choice');
    const all = declared('functional', 'analytics', 'advertising');
    await expect.poll(() => stored(context, page)).toEqual(all.filter((one) => one !== '_fbp'));
    await context.close();
  });

  it('tells the tags of Google', async () => {
    const tell = `<script type="module">
const manager = klaro.getManager(klaroConfig);
const tell = () =>
  consentMode((category, service) => manager.confirmed && manager.getConsent(\`\${category}-\${service}\`));
manager.watch({ update: (_, event) => event === 'saveConsents' && tell() });
if (manager.confirmed) tell();
</script>`;
    const { context, page, complaints } = await visitor(browser, {
      ...files,
      '/': files['/']
        .replace('<title>', '<script src="/consent-mode.js"></script><title>')
        .replace('</body>', `${tell}</body>`),
      '/consent-mode.js': await shop.file('consent-mode'),
    });
    const told = async () =>
      (await page.evaluate(
        'dataLayer.map(([, what, types]) => [what, ...Object.keys(types).filter((type) => types[type] === "granted")])',
      )) as readonly string[][];
    expect(await told()).toEqual([['default']]);
    await page.locator(NOTICE).getByText('Choose').click();
    await toggle(page, 'analytics-google-analytics');
    await click(page, CHOICE, 'Save my choice');
    const update = ['update', 'analytics_storage', 'security_storage'];
    expect(await told()).toEqual([['default'], update]);
    await page.reload();
    await expect.poll(told).toEqual([['default'], update]);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('asks anew when a service is declared', async () => {
    const changing: Record<string, string> = { ...files };
    const { context, page } = await visitor(browser, changing);
    await click(page, NOTICE, 'Accept all');
    await expect.poll(() => stored(context, page)).toContain('_fbp');
    const yaml = example('webshop')
      .replace(/\bcc_cookie\b/g, 'klaro_choice')
      .replace(
        '    _ga: {',
        '    own: { activity: analytics, access: controller, purpose: x }\n    _ga: {',
      );
    changing['/klaro-config.js'] = await built(yaml).file('klaro');
    await page.reload();
    expect(await page.locator(NOTICE).textContent()).toContain('changed since your last choice');
    await context.close();
  });
});
