import { DOMParser, type Element, onErrorStopParsing } from '@xmldom/xmldom';
import { describe, expect, it } from 'vitest';
import processorsAtom, { withheld } from '../../src/emit/processors/processors-atom.ts';
import type { Model } from '../../src/model/model.ts';
import { compilationOf, exampleOf, modelOf } from './register-model.ts';

const ATOM = 'http://www.w3.org/2005/Atom';
const VALUE = '</title>]]><!-- &amp; &#0; <?x?> "\'\u0007\u0000\ufffe\ud800 𝄞';

const declaration = () => `
privacyc: 1
controller: { name: ${JSON.stringify(VALUE)}, country: DE }
notice:
  url: https://x.example/privacy
  versions:
    2026-10-01: { version: ${JSON.stringify(VALUE)}, changes: ${JSON.stringify(`**New** [offices](https://x.example)\n\n- ${VALUE}`)} }
    2024-02-29: "Second."
    2023-09-01: { version: "1" }
activities:
  one: { purpose: x, recipients: [finch, undated, shop] }
  two: { purpose: x, onBehalfOf: { category: shops }, recipients: [lark] }
recipients:
  finch:
    name: ${JSON.stringify(VALUE)}
    category: e-mail delivery
    role: processor
    country: US
    since: 2026-09-21
    transfers: { US: { standardContractualClauses: { module: 2 } } }
    register: { since: 2020-01-01 }
  lark: { name: Lark Ltd, category: help desk, role: processor, country: GB, since: 2026-11-02 }
  undated: { name: Undated SAS, role: processor, country: FR }
  shop: { name: Shop AG, role: controller, country: DE, since: 2026-11-03 }
`;

const textOf = (model: Model) => processorsAtom(compilationOf(model), ['en'])[0]?.text ?? '';

/** The feed as a parser of XML reads it, which stops at the first fault. */
function feedOf(model: Model): Element {
  const parser = new DOMParser({ onError: onErrorStopParsing });
  const feed = parser.parseFromString(textOf(model), 'application/xml').documentElement;
  if (!feed) throw new Error('no feed');
  return feed;
}

const childrenOf = (parent: Element, name: string): readonly Element[] =>
  [...parent.childNodes].filter(
    (node): node is Element => node.nodeName === name && 'namespaceURI' in node,
  );
const said = (parent: Element, name: string) => childrenOf(parent, name)[0]?.textContent ?? '';
const entriesOf = (model: Model) => childrenOf(feedOf(model), 'entry');

const MODELS: Readonly<Record<string, Model>> = {
  webshop: exampleOf('webshop'),
  saas: exampleOf('saas'),
  blog: exampleOf('blog'),
  hostile: modelOf(declaration()),
};

describe.each(Object.entries(MODELS))('the feed of %s', (_, model) => {
  const feed = feedOf(model);
  const entries = childrenOf(feed, 'entry');

  it('has what RFC 4287 requires of a feed', () => {
    expect([feed.namespaceURI, feed.localName]).toEqual([ATOM, 'feed']);
    for (const name of ['id', 'title', 'updated', 'author']) {
      expect(childrenOf(feed, name), name).toHaveLength(1);
    }
    const [author] = childrenOf(feed, 'author');
    expect(author && said(author, 'name')).not.toBe('');
    expect(entries.length).toBeGreaterThan(0);
  });

  it('has what RFC 4287 requires of an entry', () => {
    for (const entry of entries) {
      for (const name of ['id', 'title', 'updated', 'content']) {
        expect(childrenOf(entry, name), name).toHaveLength(1);
        expect(said(entry, name)).not.toBe('');
      }
      expect(childrenOf(entry, 'content')[0]?.getAttribute('type')).toBe('text');
    }
  });

  it('has moments by RFC 3339, newest first, and the newest of them for itself', () => {
    const moments = entries.map((entry) => said(entry, 'updated'));
    for (const moment of moments) {
      expect(moment).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
      expect(Number.isNaN(Date.parse(moment))).toBe(false);
    }
    expect([...moments].sort().reverse()).toEqual(moments);
    expect(said(feed, 'updated')).toBe(moments[0]);
  });

  it('has an absolute id of its own for itself and each entry', () => {
    const ids = [feed, ...entries].map((one) => said(one, 'id'));
    expect(ids).toEqual([...new Set(ids)]);
    for (const id of ids) {
      expect(id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-/);
    }
  });

  it('gives the same bytes on another day', () => {
    const compilation = { ...compilationOf(model), date: '2031-05-06' };
    expect(processorsAtom(compilation, ['en'])[0]?.text).toBe(textOf(model));
  });
});

it('tells processors that have a day, and versions', () => {
  const entries = entriesOf(modelOf(declaration())).map((entry) => [
    said(entry, 'updated').slice(0, 10),
    childrenOf(entry, 'category')[0]?.getAttribute('term'),
    said(entry, 'content').slice(0, 16),
  ]);
  expect(entries).toEqual([
    ['2026-11-02', 'processor', 'help desk; from '],
    ['2026-10-01', 'version', 'Applies from 1 O'],
    ['2026-09-21', 'processor', 'e-mail delivery;'],
    ['2024-02-29', 'version', 'Applies from 29 '],
    ['2023-09-01', 'version', 'Applies from 1 S'],
  ]);
});

it('says each value as it was written, but for what XML cannot hold', () => {
  const clean = '</title>]]><!-- &amp; &#0; <?x?> "\' \ufffd\ufffd 𝄞';
  const feed = feedOf(modelOf(declaration()));
  const [author] = childrenOf(feed, 'author');
  expect(author && said(author, 'name')).toBe(clean);
  const titles = childrenOf(feed, 'entry').map((entry) => said(entry, 'title'));
  expect(titles).toContain(`New processor: ${clean}`);
  expect(titles).toContain(`Privacy policy, version ${clean}`);
  expect(said(childrenOf(feed, 'entry')[1] as Element, 'content')).toContain('New offices');
});

it('keeps the id of a processor whose id has changed', () => {
  const idOf = (model: Model) =>
    entriesOf(model).find((entry) => said(entry, 'title').startsWith('New processor'));
  const before = idOf(modelOf(declaration()));
  const renamed = declaration()
    .replace('recipients: [finch', 'recipients: [finchpost')
    .replace('  finch:\n', '  finchpost:\n    formerly: finch\n');
  const after = idOf(modelOf(renamed));
  expect(before && said(before, 'id')).toMatch(/^urn:/);
  expect(after && said(after, 'id')).toBe(before && said(before, 'id'));
});

it.each([
  ['privacyc: 1\ncontroller: { name: A }', /no day/],
  ['privacyc: 1\nnotice: { versions: { 2026-10-01: First. } }', /name of the controller/],
])('is no file, and says why, for %j', (yaml, reason) => {
  const model = modelOf(yaml);
  expect(processorsAtom(compilationOf(model), ['en'])).toEqual([]);
  expect(withheld(model)).toMatch(reason);
  expect(withheld(exampleOf('blog'))).toBe(undefined);
});

it('links to no address that a page may not hold', () => {
  const hostile = declaration().replace('https://x.example/privacy', 'javascript:alert(1)');
  expect(childrenOf(feedOf(modelOf(hostile)), 'link')).toEqual([]);
});
