import type { Json } from './canonical.ts';

/** What the schema requires and a declaration can leave open, by where it stands. */
const REQUIRED: Readonly<Record<string, readonly string[]>> = {
  '': ['dataProtectionOfficer', 'automatedDecisionMaking'],
  meta: ['_id', 'name', 'url'],
  controller: ['name', 'address', 'country'],
  'controller/representative': ['name', 'email'],
  dataProtectionOfficer: ['name', 'address', 'country', 'email'],
  'dataDisclosed/*': ['nonDisclosure'],
  'sources/*/sources/*': ['publiclyAvailable'],
  rightToComplain: ['supervisoryAuthority'],
  'rightToComplain/supervisoryAuthority': ['name'],
};

/** JSON pointers of required members that a document lacks since they are not declared. */
export function notDeclared(document: Json): readonly string[] {
  return Object.entries(REQUIRED).flatMap(([place, members]) =>
    objectsAt(document, place === '' ? [] : place.split('/'), '').flatMap(([pointer, object]) =>
      members.filter((name) => object[name] === undefined).map((name) => `${pointer}/${name}`),
    ),
  );
}

type Found = readonly [pointer: string, object: Readonly<Record<string, Json | undefined>>];

function objectsAt(
  value: Json | undefined,
  [head, ...tail]: readonly string[],
  pointer: string,
): readonly Found[] {
  if (typeof value !== 'object') return [];
  if (Array.isArray(value)) {
    return value.flatMap((item: Json, at) => objectsAt(item, tail, `${pointer}/${at}`));
  }
  const object = value as Found[1];
  return head === undefined
    ? [[pointer, object]]
    : objectsAt(object[head], tail, `${pointer}/${head}`);
}
