import { readFileSync } from 'node:fs';
import { check } from '../../src/check.ts';
import { compile } from '../../src/compile.ts';

/** The pages that the browser and the HTML rules look at: each example, a draft, a fragment. */
export const pages: readonly { readonly name: string; readonly html: string }[] = [
  { name: 'webshop', html: await pageOf('webshop', false, false) },
  { name: 'saas', html: await pageOf('saas', false, false) },
  { name: 'blog', html: await pageOf('blog', false, false) },
  { name: 'jusseum draft', html: await pageOf('jusseum', true, false) },
  { name: 'webshop processors', html: await pageOf('webshop', false, false, 'processors-html') },
  { name: 'saas processors', html: await pageOf('saas', false, false, 'processors-html') },
  { name: 'webshop fragment', html: hosted(await pageOf('webshop', false, true)) },
];

async function pageOf(
  example: string,
  draft: boolean,
  fragment: boolean,
  format = 'html',
): Promise<string> {
  const file = `examples/${example}/privacy.yaml`;
  const reader = () => ({ failure: 'missing' }) as const;
  const checked = check({ file, bytes: readFileSync(file), reader }, '2026-11-22');
  const settings = { formats: [format], languages: [], draft, fragment, frontMatter: false };
  const [page] = await compile(checked, '2026-11-22', settings);
  return page?.text ?? '';
}

/** A host page around the fragment, as a site's own template would be. */
function hosted(fragment: string): string {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Privacy</title>
<meta name="viewport" content="width=device-width, initial-scale=1"></head>
<body><main><h1>Privacy</h1>${fragment}</main></body></html>`;
}
