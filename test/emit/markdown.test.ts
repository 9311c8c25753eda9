import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { emitMarkdown } from '../../src/emit/markdown.ts';
import { fact, facts, law, link, list, paragraph, policyOf, text } from './fixture.ts';
import { nodesOf, parseMarkdown } from './parsed-markdown.ts';
import { DRAFT, WHOLE } from './whole-policy.ts';

const markdown = emitMarkdown(WHOLE, {});

describe('the policy in Markdown', () => {
  it('starts with its title, its lead and its dates', () => {
    expect(markdown).toMatch(
      /^# Privacy policy\n\nThis policy covers: \[www\.lindenhof\.example\]\(https:\/\/www\.lindenhof\.example\)\.\n\nVersion 3\.0 · applies from 1 October 2026 · last reviewed on 15 September 2026\n/,
    );
  });

  it('numbers its headings and puts the targets of links before them', () => {
    expect(markdown).toContain(
      '\n<a id="controller"></a><a id="who-is-responsible"></a><a id="imprint"></a>\n\n## 1. Who is responsible\n',
    );
    expect(markdown).toContain(
      '\n<a id="newsletter"></a><a id="mailing"></a>\n\n### 2.1 Newsletter\n',
    );
    expect(markdown).toContain('\n## At a glance\n');
  });

  it('lists its contents', () => {
    expect(markdown).toContain(
      '## Contents\n\n1. [Who is responsible](#controller)\n2. [What we use your data for](#uses)\n',
    );
  });

  it('has a target for every link within', () => {
    const links = nodesOf(parseMarkdown(markdown), 'link').flatMap(({ url }) =>
      url.startsWith('#') ? url.slice(1) : [],
    );
    const targets = [...markdown.matchAll(/<a id="([^"]+)">/g)].map((match) => match[1]);
    expect(links.filter((id) => !targets.includes(id))).toEqual([]);
    expect(targets).toEqual([...new Set(targets)]);
  });

  it('writes facts as a list with bold labels, laws in brackets', () => {
    expect(markdown).toContain(
      '- **Legal basis:** Consent (Article 6(1)(a) GDPR, section 25(1) TDDDG)\n- **Must you give us the data?** No.\n',
    );
    expect(markdown).toContain('- **Access (15).** You can ask which data we hold.\n');
    expect(markdown).toContain('- **Phone:** [+49 341 123 45 67](tel:+493411234567)\n');
  });

  it('writes cards as paragraphs, boxes under headings, the objection as a quotation', () => {
    expect(markdown).toContain(
      '\n**Who we are.** We are Lindenhof Books GmbH, Leipzig, Germany. More: [1. Who is responsible](#controller)\n',
    );
    expect(markdown).toContain(
      '\n### Fern & Weit AG\n\n- **What we do together:** Page insights\n',
    );
    expect(markdown).toContain(
      '> **For reasons from your own situation (Article 21(1) GDPR)** You can object at any time.\n>\n> Write',
    );
  });

  it('writes tables without padding and escapes what is a border', () => {
    expect(markdown).toContain(
      '| Legal basis | What it means |\n| --- | --- |\n| Consent (Article 6(1)(a) GDPR) | You said yes. |\n',
    );
    expect(markdown).toContain('| `a\\|b` | Cookie |');
  });

  it('keeps one style', () => {
    expect(markdown).not.toMatch(/[ \t]$/m);
    expect(markdown).not.toMatch(/^[*+] /m);
    expect(markdown).not.toMatch(/\n\n\n/);
    expect(markdown).toMatch(/[^\n]\n$/);
  });

  it('gives the same text for the same policy', () => {
    expect(emitMarkdown(structuredClone(WHOLE), {})).toBe(markdown);
  });

  it('keeps a list behind its label', () => {
    const fields = { ...fact('Data'), children: [list('name', 'e-mail')] };
    expect(emitMarkdown(policyOf(facts('facts', fields)), {})).toContain(
      '- **Data:**\n  - name\n  - e-mail\n',
    );
  });

  it('opens a bracket once, after one space', () => {
    const spaced = policyOf(paragraph('A ', law('section 1 AO'), law('section 2 AO'), '.'));
    expect(emitMarkdown(spaced, {})).toContain('\nA (section 1 AO, section 2 AO).\n');
  });

  it('keeps addresses that are text from becoming links', () => {
    const policy = policyOf(paragraph('www.x.example, https://x.example, a@x.example'));
    const written = emitMarkdown(policy, {});
    expect(written).toContain(
      'www<!-- -->.x.example, https<!-- -->://x.example, a<!-- -->@x.example',
    );
    expect(nodesOf(parseMarkdown(written), 'link')).toEqual([]);
  });

  it('ranks the headings of declared text below their section', () => {
    const policy = policyOf(
      { type: 'heading', depth: 1, children: [text('One')] },
      paragraph(link('#controller', 'x')),
    );
    expect(emitMarkdown(policy, {})).toContain('\n### One\n');
  });
});

describe('a draft in Markdown', () => {
  it('says so on top and links to what is open', () => {
    const draft = emitMarkdown(DRAFT, {});
    expect(draft).toMatch(
      /^> \*\*Draft\.\*\* Do not publish: 2 facts are missing\.\n>\n> - \[Missing: registered office\]\(#open-1\)\n/,
    );
    expect(draft).toContain('We sit at <a id="open-1"></a>**\\[Missing: registered office]**.');
  });
});

describe('front matter', () => {
  it('holds title, language and description as YAML', () => {
    const policy = { ...WHOLE, title: '--- "x": # y\n---', description: 'a: b' };
    const [, yaml, rest] = emitMarkdown(policy, { frontMatter: true }).split(/^---$/m);
    expect(parse(yaml ?? '')).toEqual({
      title: '--- "x": # y ---',
      lang: 'en-GB',
      description: 'a: b',
    });
    expect(rest).toMatch(/^\n\n# /);
  });
});
