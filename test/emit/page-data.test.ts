import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { check } from '../../src/check.ts';
import { compile } from '../../src/compile.ts';
import { attribute, elementsOf, named, textOf } from './parsed.ts';

/** The terms of schema.org that the data use, each defined at https://schema.org/<term>. */
const TERMS = [
  ...['@context', '@type', 'name', 'url', 'inLanguage', 'dateModified', 'version', 'publisher'],
  ...['address', 'email', 'telephone', 'vatID', 'contactPoint', 'contactType'],
];

const DATE = '2026-11-22';

async function pageOf(yaml: string, draft = false, fragment = false): Promise<string> {
  const reader = () => ({ failure: 'missing' }) as const;
  const bytes = new TextEncoder().encode(yaml);
  const settings = { formats: ['html'], languages: [], draft, fragment, frontMatter: false };
  const checked = check({ file: 'privacy.yaml', bytes, reader }, DATE);
  return (await compile(checked, DATE, settings))[0]?.text ?? '';
}

const exampleOf = (name: string) => readFileSync(`examples/${name}/privacy.yaml`, 'utf8');
const dataOf = (html: string) =>
  named(elementsOf(html), 'script').map((script) => JSON.parse(textOf(script)));

function leavesOf(node: object, under = ''): readonly (readonly [string, string])[] {
  return Object.entries(node).flatMap(([key, value]) => {
    const name = Array.isArray(node) ? under : key;
    return typeof value === 'object' ? leavesOf(value, name) : [[name, String(value)] as const];
  });
}

describe.each(['webshop', 'saas', 'blog'])('the data about the page of %s', async (name) => {
  const html = await pageOf(exampleOf(name));
  const [data] = dataOf(html);
  const elements = elementsOf(html);

  it('are one block of known terms', () => {
    expect(dataOf(html)).toHaveLength(1);
    expect(leavesOf(data).filter(([term]) => !TERMS.includes(term))).toEqual([]);
    expect(data).toMatchObject({ '@context': 'https://schema.org', '@type': 'WebPage' });
  });

  it('say only what the page says too', () => {
    const own = ['@context', '@type', 'contactType', 'inLanguage'];
    const links = elements.flatMap((one) => attribute(one, 'href') ?? []);
    const days = elements.flatMap((one) => attribute(one, 'datetime') ?? []);
    const plain = (text: string) => text.replaceAll(/[\s\u2060]+/g, ' ');
    const shown = plain(
      elements
        .filter(({ tagName }) => tagName !== 'script')
        .map(textOf)
        .join('\n'),
    );
    const unsaid = leavesOf(data).filter(
      ([term, value]) =>
        !own.includes(term) &&
        !links.includes(value) &&
        !days.includes(value) &&
        !shown.includes(plain(value)),
    );
    expect(unsaid).toEqual([]);
    expect(data.inLanguage).toBe(attribute(named(elements, 'html')[0] as never, 'lang'));
  });
});

it('name the page, its last change and whom to ask', async () => {
  expect(dataOf(await pageOf(exampleOf('webshop')))[0]).toEqual({
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    name: 'Privacy policy',
    url: 'https://www.jusseum.example/privacy',
    inLanguage: 'en',
    dateModified: '2026-10-01',
    version: '3.0',
    publisher: {
      '@type': 'Organization',
      name: 'Jusseum Handels GmbH',
      address: 'Kastanienallee 210, 10435 Berlin, Germany',
      email: 'info@jusseum.example',
      telephone: '+49 30 23125 014',
      vatID: 'DE999999999',
      contactPoint: [
        {
          '@type': 'ContactPoint',
          contactType: 'data protection officer',
          name: 'Dr. Ines Haberkorn',
          email: 'dpo@jusseum.example',
        },
        {
          '@type': 'ContactPoint',
          contactType: 'privacy requests',
          email: 'dpo@jusseum.example',
          url: 'https://www.jusseum.example/contact',
        },
      ],
    },
  });
});

it('call nobody an organisation who is in no trade register', async () => {
  const [data] = dataOf(await pageOf(exampleOf('blog')));
  expect(data.publisher).toMatchObject({ name: 'Greta Lindner' });
  expect(data.publisher).not.toHaveProperty('@type');
});

it('stand in no draft and in no fragment', async () => {
  expect(dataOf(await pageOf(exampleOf('webshop'), true))).toEqual([]);
  expect(dataOf(await pageOf(exampleOf('webshop'), false, true))).toEqual([]);
});

it('say nothing of what is not declared', async () => {
  const [data] = dataOf(await pageOf('privacyc: 1'));
  const kept = { '@context': 'https://schema.org', '@type': 'WebPage', inLanguage: 'en' };
  expect(data).toEqual({ ...kept, name: 'Privacy policy' });
});

it('cannot be ended by a value', async () => {
  const name = '</script><script>alert(1)</script><!--<script>';
  const [data, ...others] = dataOf(
    await pageOf(`privacyc: 1\ncontroller: { name: ${JSON.stringify(name)} }`),
  );
  expect(data.publisher.name).toBe(name);
  expect(others).toEqual([]);
});
