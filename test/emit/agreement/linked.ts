import type { Store, Term } from 'n3';
import { quadsOfJsonld, storeOf } from '../dpv-graph.ts';
import { companiesIn, type Facts, inDays, sorted } from './facts.ts';

const DPV = 'https://w3id.org/dpv#';
const DCT = 'http://purl.org/dc/terms/';
const VALUE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#value';
const RECEIVES = [
  'hasDataProcessor',
  'hasRecipientThirdParty',
  'hasRecipient',
  'hasJointDataControllers',
];

/** The facts of the register as linked data; that the controller reads a cookie, it does not say. */
export async function factsOfLinked(text: string): Promise<Facts> {
  const store = storeOf(await quadsOfJsonld(text));
  const objects = (subject: Term, predicate: string) => store.getObjects(subject, predicate, null);
  const dpv = (subject: Term, name: string) => objects(subject, `${DPV}${name}`);
  const said = (subject: Term, predicate: string) =>
    objects(subject, predicate).map(({ value }) => value);
  const local = (terms: readonly Term[]) => terms.map(({ value }) => value.replace(/^.*#/, ''));
  const nameOf = (subject: Term) => said(subject, `${DPV}hasName`).join();
  const companies = (subject: Term) =>
    companiesIn(
      RECEIVES.flatMap((name) => dpv(subject, name))
        .map(nameOf)
        .join(),
    );
  const kept = (subject: Term) =>
    dpv(subject, 'hasStorageCondition').flatMap((condition) => [
      ...said(condition, VALUE).map(inDays),
      ...said(condition, `${DCT}description`).flatMap((words) => words.match(/event\d+/g) ?? []),
    ]);
  const register = store.getSubjects(null, `${DPV}ROPA`, null)[0];
  const activities = register ? dpv(register, 'hasProcess') : [];
  const transfers = activities.flatMap((one) => dpv(one, 'hasProcessing'));
  const named = subjectsNamed(store);
  const cookies = activities.flatMap((one) => dpv(one, 'isImplementedUsingTechnology'));
  return {
    activities: Object.fromEntries(
      activities.map((one) => [
        said(one, `${DCT}title`).join(),
        {
          bases: sorted(
            local(dpv(one, 'hasLegalBasis')).flatMap(
              (name) => /^A6-1-([a-f])$/.exec(name)?.[1] ?? [],
            ),
          ),
          recipients: companies(one),
          kept: sorted(kept(one)),
        },
      ]),
    ),
    countries: Object.fromEntries(
      named.map((one) => [
        nameOf(one),
        sorted([
          ...local(dpv(one, 'hasCountry')),
          ...transfers
            .filter((transfer) => dpv(transfer, 'hasDataImporter').some((to) => to.equals(one)))
            .flatMap((transfer) => local(dpv(transfer, 'hasThirdCountry'))),
        ]),
      ]),
    ),
    cookies: Object.fromEntries(
      cookies.map((one) => {
        const words = said(one, `${DCT}description`);
        const fixed = words.includes('until the browser is closed')
          ? 'session'
          : words.includes('nothing is stored')
            ? 'none'
            : '';
        return [
          said(one, `${DCT}identifier`).join(),
          { duration: fixed || kept(one).join(), readers: companies(one) },
        ];
      }),
    ),
  };
}

function subjectsNamed(store: Store): readonly Term[] {
  return store
    .getQuads(null, `${DPV}hasName`, null, null)
    .filter(({ object }) => object.value.startsWith('Company'))
    .map(({ subject }) => subject);
}
