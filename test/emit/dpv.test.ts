import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { dpvTerms } from '../../scripts/dpv-terms.mjs';
import { prefixes, properties } from '../../src/emit/dpv/node.ts';
import { xsdDuration } from '../../src/emit/dpv/storage.ts';
import { authorityIri, countryTerm } from '../../src/emit/dpv/terms.ts';
import { authorities } from '../../src/law/authorities.ts';
import { countryCodes } from '../../src/law/country-codes.ts';
import type { Model } from '../../src/model/model.ts';
import { expanded, jsonldOf, quadsOfJsonld, storeOf, triples, turtleOf } from './dpv-graph.ts';
import { FULL } from './register-full.ts';
import { exampleOf, modelOf } from './register-model.ts';

const listed = readFileSync('test/emit/dpv-terms.txt', 'utf8').trim().split('\n');

/** Terms that DPV 2.3 is about to drop. */
const SUNSET = `PersonalDataHandling DataControllerContract DataProcessorContract
  DataSubjectContract ThirdPartyContract LegalAgreement ContractualTerms PrivateLocation
  PublicLocation WithinDevice WithinPhysicalEnvironment WithinVirtualEnvironment`.split(/\s+/);

const MODELS: Readonly<Record<string, Model>> = {
  webshop: exampleOf('webshop'),
  saas: exampleOf('saas'),
  blog: exampleOf('blog'),
  jusseum: exampleOf('jusseum'),
  full: modelOf(FULL),
};

describe('the terms of DPV', () => {
  it('are those of the list that `node scripts/dpv-terms.mjs` writes', () => {
    const parts = { prefixes, countryTerm, countryCodes, authorityIri, authorities };
    expect(dpvTerms(parts)).toEqual(listed);
  });

  it('are none that is about to be dropped', () => {
    const old = SUNSET.map((name) => `https://w3id.org/dpv#${name}`);
    expect(listed.filter((term) => old.includes(term))).toEqual([]);
  });
});

describe.each(Object.entries(MODELS))('the graph of %s', async (_, model) => {
  const [json, turtle] = [jsonldOf(model), turtleOf(model)];
  const store = storeOf(turtle);

  it('expands in safe mode without a network', async () => {
    expect(JSON.stringify(await expanded(json))).toContain('https://w3id.org/dpv#hasProcess');
  });

  it('is the same in Turtle as in JSON-LD', async () => {
    const quads = triples(await quadsOfJsonld(json));
    expect(quads.length).toBeGreaterThan(30);
    expect(triples(turtle)).toEqual(quads);
  });

  it('uses only terms that DPV has', () => {
    const used = store
      .getQuads(null, null, null, null)
      .flatMap(({ predicate, object }) => [predicate, object])
      .filter(({ termType, value }) => termType === 'NamedNode' && value.includes('w3id.org/dpv'))
      .map(({ value }) => value)
      .filter((value) => value !== 'https://w3id.org/dpv/2.3');
    expect([...new Set(used)].filter((term) => !listed.includes(term))).toEqual([]);
  });

  it('has no text that looks like a term, and leads to nothing but what is there', () => {
    const named = new RegExp(`^(${Object.keys(prefixes).join('|')}):\\S+$`);
    const known = new Set(store.getSubjects(null, null, null).map(({ value }) => value));
    for (const { predicate, object } of store.getQuads(null, null, null, null)) {
      if (object.termType === 'Literal') expect(object.value).not.toMatch(named);
      else if (object.value.includes('#_register'))
        expect(known, predicate.value).toContain(object.value);
    }
  });

  it('writes days and periods as XML Schema does', () => {
    for (const { object } of store.getQuads(null, null, null, null)) {
      if (object.termType !== 'Literal') continue;
      const type = object.datatype.value.replace(prefixes.xsd, '');
      if (type === 'date') expect(object.value).toMatch(/^\d{4}-\d\d-\d\d$/);
      if (type === 'duration') expect(object.value).toMatch(/^P(\d+Y)?(\d+M)?(\d+D)?$/);
    }
  });

  it('gives the same bytes twice', () => {
    expect([jsonldOf(model), turtleOf(model)]).toEqual([json, turtle]);
  });
});

it('turns weeks into days, since XML Schema knows no weeks', () => {
  expect(['P2W', 'P1Y6M', 'P0D', 'P1M2W3D'].map(xsdDuration)).toEqual([
    'P14D',
    'P1Y6M',
    'P0D',
    'P1M17D',
  ]);
});

it('says of every property what it leads to', async () => {
  const graph = (await expanded(jsonldOf(modelOf(FULL)))) as readonly Record<string, unknown>[];
  const used = new Set(graph.flatMap((one) => Object.keys(one)).filter((key) => key[0] !== '@'));
  const iris = Object.keys(properties).map((name) => {
    const [prefix = '', local = ''] = name.split(':');
    return (prefixes as Readonly<Record<string, string>>)[prefix] + local;
  });
  expect([...used].filter((key) => !iris.includes(key))).toEqual([]);
  const unused = iris.filter((iri) => !used.has(iri)).map((iri) => iri.replace(/.*[#/]/, ''));
  expect(unused).toEqual([]);
});

it('holds hostile texts as texts', async () => {
  const hostile = 'dpv:Purpose" ; a <x> . \\ \u0001\ud800 @id';
  const model = modelOf(
    JSON.stringify({
      privacyc: 1,
      notice: { url: 'https://a.example/p<>"{}|\\^`x' },
      activities: { __proto__x: {}, one: { title: hostile, purpose: '{"@id":"x"}' } },
    }),
  );
  const quads = triples(await quadsOfJsonld(jsonldOf(model)));
  expect(triples(turtleOf(model))).toEqual(quads);
  expect(quads.join('\n')).toContain('dpv:Purpose\\" ; a <x>');
});
