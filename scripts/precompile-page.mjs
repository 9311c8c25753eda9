// Turns the page's template and stylesheets into code: one style for every policy, so one hash.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { transformSync } from 'esbuild';
import Handlebars from 'handlebars';

const templates = new URL('../templates/', import.meta.url);

const TYPES = `/** The page around the policy, for Handlebars.template. */
export declare const pageTemplate: TemplateSpecification;
/** The stylesheet of the page, and its hash as a Content-Security-Policy names it. */
export declare const pageStyle: string;
export declare const pageStyleHash: string;
/** The stylesheet of the fragment. */
export declare const fragmentStyle: string;
`;

/** Some of the stylesheets in templates/page as one, minified. */
export function pageStylesheet(...names) {
  const source = names.map((name) => readFileSync(new URL(`page/${name}.css`, templates), 'utf8'));
  return transformSync(source.join('\n'), {
    loader: 'css',
    minify: true,
    charset: 'utf8',
  }).code.trim();
}

/** Writes page.js and page.d.ts into a folder. */
export function precompilePage(outDir) {
  const source = readFileSync(new URL('page.html.hbs', templates), 'utf8');
  const template = Handlebars.precompile(source, {
    knownHelpers: { if: true },
    knownHelpersOnly: true,
  });
  const style = pageStylesheet('core', 'shell');
  const hash = `sha256-${createHash('sha256').update(style).digest('base64')}`;
  const code = [
    `export const pageTemplate = ${template};`,
    `export const pageStyle = ${JSON.stringify(style)};`,
    `export const pageStyleHash = ${JSON.stringify(hash)};`,
    `export const fragmentStyle = ${JSON.stringify(pageStylesheet('core', 'fragment'))};`,
  ];
  writeFileSync(`${outDir}/page.js`, `${code.join('\n')}\n`);
  writeFileSync(`${outDir}/page.d.ts`, TYPES);
}
