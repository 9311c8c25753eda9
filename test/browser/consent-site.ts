import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { check } from '../../src/check.ts';
import { compile } from '../../src/compile.ts';
import type { Model } from '../../src/model/model.ts';

export const SITE = 'https://www.jusseum.example';
/** As a person's browser: consent managers hide from robots. */
export const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-blink-features=AutomationControlled',
];

export interface Built {
  readonly model: Model;
  readonly file: (format: string) => Promise<string>;
}

/** A declaration with the files that are built from it. */
export function built(yaml: string): Built {
  const bytes = new TextEncoder().encode(yaml);
  const reader = () => ({ failure: 'missing' }) as const;
  const checked = check({ file: 'privacy.yaml', bytes, reader }, '2026-11-22');
  const settings = { languages: [], draft: false, fragment: false, frontMatter: false };
  const file = async (format: string) => {
    const [output] = await compile(checked, '2026-11-22', { ...settings, formats: [format] });
    return output?.text ?? '';
  };
  return { model: checked.model, file };
}

export const example = (name: string) => readFileSync(`examples/${name}/privacy.yaml`, 'utf8');

/** A file of a package, as it is published. */
export const packaged = (path: string) =>
  readFileSync(createRequire(import.meta.url).resolve(path), 'utf8');

/** A visitor of a site whose files are given by path; whatever else is asked for is noted. */
export async function visitor(browser: Browser, files: Readonly<Record<string, string>>) {
  const context = await browser.newContext();
  const complaints: string[] = [];
  await context.route('**/*', (route) => {
    const { origin, pathname } = new URL(route.request().url());
    const body = origin === SITE ? files[pathname] : undefined;
    if (body === undefined) {
      complaints.push(`asks for ${route.request().url()}`);
      return route.fulfill({ status: 404, body: '' });
    }
    const contentType = /\.m?js$/.test(pathname)
      ? 'text/javascript; charset=utf-8'
      : pathname.endsWith('.json')
        ? 'application/json'
        : 'text/html; charset=utf-8';
    return route.fulfill({ body, contentType });
  });
  const page = await context.newPage();
  page.on('pageerror', ({ message }) => complaints.push(message));
  await page.goto(SITE);
  return { context, page, complaints };
}

/** Names of all that stands on the device: cookies, then keys of local storage. */
export async function stored(context: BrowserContext, page: Page): Promise<readonly string[]> {
  const cookies = (await context.cookies()).map(({ name }) => name);
  const keys = (await page.evaluate('Object.keys(localStorage)')) as readonly string[];
  return [...cookies, ...keys].sort();
}
