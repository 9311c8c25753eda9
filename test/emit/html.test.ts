import { createHash } from 'node:crypto';
import type { Heading } from 'mdast';
import { describe, expect, it } from 'vitest';
import type { Policy } from '../../src/document/tree.ts';
import { emitHtml } from '../../src/emit/html.ts';
import { emitHtmlFragment } from '../../src/emit/html-fragment.ts';
import {
  fact,
  facts,
  gap,
  law,
  link,
  PAGE,
  paragraph,
  policyOf,
  section,
  text,
} from './fixture.ts';
import { attribute, elementsOf, named, textOf } from './parsed.ts';
import { DRAFT, WHOLE } from './whole-policy.ts';

const page = emitHtml(WHOLE, {});
const meta = (html: string, name: string): string | undefined =>
  named(elementsOf(html), 'meta')
    .filter((element) => attribute(element, 'name') === name)
    .map((element) => attribute(element, 'content'))[0];

describe('the page', () => {
  it('states its language, title, description and address', () => {
    expect(page).toMatch(/^<!doctype html>\n<html lang="en-GB" dir="ltr">/);
    expect(page).toContain('<title>Privacy policy | Lindenhof Books GmbH</title>');
    expect(meta(page, 'description')).toBe(PAGE.description);
    expect(page).toContain('<link rel="canonical" href="https://www.lindenhof.example/privacy">');
    expect(emitHtml({ ...WHOLE, brand: undefined, url: undefined }, {})).toContain(
      '<title>Privacy policy</title>',
    );
  });

  it('is written from right to left in Arabic', () => {
    expect(emitHtml({ ...WHOLE, language: 'ar' }, {})).toContain('<html lang="ar" dir="rtl">');
  });

  it('allows its own style by hash, and nothing else', () => {
    const html = emitHtml(WHOLE, { theme: { accent: '#0a7' } });
    const styles = named(elementsOf(html), 'style').map(textOf);
    const hashes = styles.map(
      (style) => `'sha256-${createHash('sha256').update(style).digest('base64')}'`,
    );
    expect(styles).toHaveLength(2);
    expect(html).toContain(
      `content="default-src 'none'; style-src ${hashes.join(' ')}; base-uri 'none'; form-action 'none'"`,
    );
  });

  it('has one stylesheet for every policy, within its bytes', () => {
    const style = (policy: Policy) =>
      named(elementsOf(emitHtml(policy, {})), 'style')
        .map(textOf)
        .join();
    expect(style(DRAFT)).toBe(style(WHOLE));
    expect(Buffer.byteLength(style(WHOLE))).toBeLessThanOrEqual(14_336);
  });

  it('names the languages in themselves', () => {
    expect(page).toContain(
      '<li><a href="privacy-policy.html" hreflang="en-GB" aria-current="page">English</a></li>',
    );
    expect(page).toContain(
      '<li><a href="privacy-policy.de.html" hreflang="de" lang="de">Deutsch</a></li>',
    );
    expect(emitHtml({ ...WHOLE, languages: ['en-GB'] }, {})).not.toContain('aria-label="Language"');
  });

  it('gives the same bytes for the same policy', () => {
    expect(emitHtml(structuredClone(WHOLE), {})).toBe(page);
  });
});

describe('the parts of a policy', () => {
  it('writes a section with its number as permalink and its older ids as anchors', () => {
    expect(page).toContain(
      '<h2><a class="pp-num" href="#controller" aria-label="Section 1">1</a> Who is responsible</h2>',
    );
    expect(page).toContain(
      '<section id="controller">\n<span id="who-is-responsible"></span>\n<span id="imprint"></span>',
    );
  });

  it('drops an older id that is in use', () => {
    const twice: Policy = {
      ...PAGE,
      children: [
        section('a', '1', 'A', [], { formerly: ['b', 'old'] }),
        section('b', '2', 'B', [], { formerly: ['old'] }),
      ],
    };
    expect(emitHtml(twice, {}).match(/<span id="[^"]*">/g)).toEqual(['<span id="old">']);
  });

  it('lists the sections of the first level beside the text, in the fragment too', () => {
    expect(page).toContain('<li><a href="#uses"><b>2</b> What we use your data for</a></li>');
    expect(page).not.toContain('<li><a href="#newsletter">');
    expect(page).not.toContain('id="contents"');
    expect(emitHtmlFragment(WHOLE)).toContain('<li><a href="#privacy-uses"><b>2</b>');
  });

  it('frames what comes first up to the last cards', () => {
    const brief = page.slice(
      page.indexOf('<div class="pp-brief">'),
      page.indexOf('<h3>What we use data for'),
    );
    expect(brief).toContain('<h2>At a glance</h2>');
    expect(brief.match(/<dl class="pp-cards">/g)).toHaveLength(2);
    expect(brief).toContain(
      'Leipzig, Germany.<div>More: <a href="#controller">1.\u00a0Who is responsible</a></div></dd>',
    );
    expect(brief.trimEnd()).toMatch(/<\/div>$/);
  });

  it('frames the right to object', () => {
    expect(page).toContain(
      '<section class="pp-notice" id="objection" aria-labelledby="objection--title">\n<h2 id="objection--title">Your right to object</h2>',
    );
  });

  it('sets contacts side by side, and one alone in rows', () => {
    expect(page).toContain(
      '<address><strong>Lindenhof Books GmbH</strong><br>\nLindenallee 4, 04103 Leipzig, Germany<br>\n<a href="mailto:info@lindenhof.example">',
    );
    expect(page).toContain('<br>\nRegister: HRB 12345, Amtsgericht Leipzig</address>');
    expect(page).toContain('>+49\u00a0341\u00a0123\u00a045\u00a067</a>');
    expect(page).toContain(
      '<address><dl class="pp-facts">\n<div><dt>Name</dt><dd>Die Beauftragte</dd></div>',
    );
  });

  it('writes laws as tags in values, in small brackets in sentences', () => {
    expect(page).toContain(
      'Consent <span class="pp-tag">Article\u00a06(1)(a) GDPR</span> <span class="pp-tag">section\u00a025(1) TDDDG</span></dd>',
    );
    expect(page).toContain('together<small class="pp-ref"> (Article\u00a026 GDPR)</small>.');
    expect(page).toContain(
      'consent<small class="pp-ref"> (section\u00a0<span>25(2)</span> no.\u00a02 TDDDG)</small>.',
    );
    expect(page).toContain(
      '<strong>For reasons from your own situation (Article\u00a021(1) GDPR)</strong>',
    );
  });

  it('writes a law inside a sentence of a value as in any sentence', () => {
    const kept = fact('Kept', ['10 years', law('section 147 AO'), '. Then we erase it.']);
    expect(emitHtml(policyOf(facts('facts', kept)), {})).toContain(
      '<dd>10\u00a0years<small class="pp-ref"> (section\u00a0147 AO)</small>. Then we erase it.</dd>',
    );
  });

  it('moves the space before a law into its bracket', () => {
    const html = emitHtml(
      policyOf(paragraph('We decide together ', law('Article 26 GDPR'), '.')),
      {},
    );
    expect(html).toContain('together<small class="pp-ref"> (Article\u00a026 GDPR)</small>.');
  });

  it('joins laws that stand side by side in one bracket', () => {
    const html = emitHtml(
      policyOf(paragraph('A', law('section 1 AO'), law('section 2 AO'), '.')),
      {},
    );
    expect(html).toContain(
      'A<small class="pp-ref"> (section\u00a01 AO, section\u00a02 AO)</small>.',
    );
  });

  it('writes a lone link to act on as a button, and days as time', () => {
    expect(page).toContain(
      '<p><a href="https://www.lindenhof.example/#manage" class="pp-button">Manage cookies</a></p>',
    );
    expect(page).toContain('<time datetime="2026-10-01">1 October 2026</time>');
  });

  it('keeps headings in declared text below their section', () => {
    const heading = (depth: 1 | 4, title: string): Heading => ({
      type: 'heading',
      depth,
      children: [text(title)],
    });
    const html = emitHtml(policyOf(heading(1, 'One'), heading(4, 'Four')), {});
    expect(html).toContain('<h3>One</h3>\n<h4>Four</h4>');
  });

  it('gives values of several blocks their own terms', () => {
    const html = emitHtml(policyOf(facts('facts', fact('Kept', 'A', 'B'))), {});
    expect(html).toContain('<dt>Kept</dt><dd>A</dd><dd>B</dd>');
  });

  it('does not link where a link is not safe', () => {
    const html = emitHtml(
      policyOf(paragraph('See ', link('javascript:alert(1)', 'this'), '.')),
      {},
    );
    expect(html).toContain('<p>See this.</p>');
  });
});

describe('a draft', () => {
  const draft = emitHtml(DRAFT, {});

  it('says so on top, links to what is open and marks it', () => {
    expect(draft).toContain('<body class="privacy-policy" data-draft="Draft">');
    expect(draft).toContain('<li><a href="#open-1">Missing: registered office</a></li>');
    expect(draft).toContain('<mark class="pp-todo" id="open-1">Missing: registered office</mark>');
    expect(draft).toContain('<dd><mark class="pp-todo">Missing: registered office</mark></dd>');
  });

  it('folds the list of open facts where it is long', () => {
    const gaps = Array.from({ length: 9 }, (_, at) => gap(`fact ${at}`));
    const long = emitHtml({ ...WHOLE, draft: { label: 'Draft', text: '9 facts', gaps } }, {});
    expect(long).toContain('<details>\n<summary>9 facts</summary>\n<ul>\n<li>fact 0</li>');
  });

  it('says so in the fragment, too', () => {
    expect(emitHtmlFragment(DRAFT)).toContain('<li><a href="#privacy-open-1">');
  });
});
