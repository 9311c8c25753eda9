import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumPath, skipBrowser } from './chromium.ts';
import { pages } from './pages.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'privacyc-pages-'));
const ARGS = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'];

interface AxeResult {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string }[];
  }[];
}

describe.skipIf(skipBrowser)('pages in Chromium', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: chromiumPath ?? '', args: ARGS });
  });

  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function open(name: string, html: string, width: number, dark: boolean) {
    const file = join(folder, `${name.replaceAll(' ', '-')}.html`);
    writeFileSync(file, html);
    const context = await browser.newContext({
      viewport: { width, height: 900 },
      colorScheme: dark ? 'dark' : 'light',
      bypassCSP: true,
    });
    const page = await context.newPage();
    const requests: string[] = [];
    const complaints: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    page.on('console', (message) => complaints.push(message.text()));
    const url = pathToFileURL(file).href;
    await page.goto(url);
    return { page, context, outside: requests.filter((one) => one !== url), complaints };
  }

  async function violations(page: Page): Promise<readonly string[]> {
    await page.addScriptTag({ content: axe });
    const result = (await page.evaluate(
      "axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })",
    )) as AxeResult;
    return result.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
  }

  for (const { name, html } of pages) {
    for (const width of [320, 1280]) {
      for (const dark of [false, true]) {
        it(`${name}, ${width} px${dark ? ', dark' : ''}: no axe violation`, async () => {
          const { page, context, outside } = await open(name, html, width, dark);
          expect(await violations(page)).toEqual([]);
          expect(outside).toEqual([]);
          await context.close();
        });
      }
    }

    it(`${name}: no horizontal scroll from 320 px on`, async () => {
      const { page, context } = await open(name, html, 320, false);
      for (const width of [320, 480, 768, 1024, 1440]) {
        await page.setViewportSize({ width, height: 900 });
        const wide = await page.evaluate('document.documentElement.scrollWidth');
        expect(wide, `${width} px`).toBeLessThanOrEqual(width);
      }
      await context.close();
    });
  }

  it('a strict Content-Security-Policy lets the style through, leaves the data be and asks for nothing', async () => {
    const [first] = pages;
    const file = join(folder, 'strict.html');
    writeFileSync(file, first?.html ?? '');
    const context = await browser.newContext();
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    await page.goto(pathToFileURL(file).href);
    const policy = page.locator('meta[http-equiv="Content-Security-Policy"]');
    expect(await policy.getAttribute('content')).toContain("default-src 'none'");
    expect(await page.evaluate('getComputedStyle(document.body).marginTop')).toBe('0px');
    const data = await page.evaluate('document.querySelector("script").text');
    expect(JSON.parse(String(data))['@type']).toBe('WebPage');
    expect(complaints).toEqual([]);
    await context.close();
  });
});
