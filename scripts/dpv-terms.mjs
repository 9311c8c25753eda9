// Writes test/emit/dpv-terms.txt, every IRI of the Data Privacy Vocabulary that a register can name;
// with paths of term lists behind it, says which of them those lists do not hold.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { fromSource } from './from-source.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const FILE = `${root}/test/emit/dpv-terms.txt`;
const TERM = /'(dpv|pd|loc|tech|eu-gdpr|legal-eu):([A-Za-z0-9-]+)'/g;
const CATALOGUES = ['data-categories', 'kinds', 'measures', 'subjects'];

/** The IRIs, sorted: those written in the source, those of countries, and those of authorities. */
export function dpvTerms({ prefixes, countryTerm, countryCodes, authorityIri, authorities }) {
  const folder = `${root}/src/emit/dpv`;
  const files = [
    ...readdirSync(folder).map((file) => `${folder}/${file}`),
    ...CATALOGUES.map((file) => `${root}/src/catalog/${file}.ts`),
  ];
  const written = files.flatMap((file) => [...readFileSync(file, 'utf8').matchAll(TERM)]);
  const countries = [...countryCodes].flatMap((code) => countryTerm(code) ?? []);
  const offices = authorities.flatMap(({ code }) => authorityIri(code) ?? []);
  const iris = [
    ...written.map(([, prefix, name]) => prefixes[prefix] + name),
    ...countries.map((term) => term.replace('loc:', prefixes.loc)),
    ...offices,
  ];
  return [...new Set(iris)].sort();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const parts = await fromSource(`
    export { prefixes } from './src/emit/dpv/node.ts';
    export { authorityIri, countryTerm } from './src/emit/dpv/terms.ts';
    export { countryCodes } from './src/law/country-codes.ts';
    export { authorities } from './src/law/authorities.ts';`);
  const terms = dpvTerms(parts);
  const lists = process.argv.slice(2);
  if (lists.length === 0) {
    writeFileSync(FILE, `${terms.join('\n')}\n`);
  } else {
    const listed = new Set(lists.flatMap((list) => readFileSync(list, 'utf8').split(/\s+/)));
    const missing = terms.filter((term) => !listed.has(term));
    console.log([`${terms.length} terms, ${missing.length} not listed`, ...missing].join('\n'));
    process.exitCode = missing.length > 0 ? 1 : 0;
  }
}
