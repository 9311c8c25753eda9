import type { Activity, Declaration, Retention } from '../schema/declaration.ts';
import type { Path } from './model.ts';

export type Target =
  | 'activity'
  | 'recipient'
  | 'data'
  | 'client'
  | 'surface'
  | 'section'
  | 'kind'
  | 'subject'
  | 'measure'
  | 'service'
  | 'authority';

/** An id that one part of a declaration uses for another part, or for an entry of a table. */
export interface Reference {
  readonly path: Path;
  readonly id: string;
  readonly target: Target;
  /** Where the id stands if its mapping was written as a list of words. */
  readonly listed?: Path;
}

/** Words that stand where a recipient could, and name none. */
export const OWN_WORDS = ['controller', 'subject', 'observed', 'ownRecords'] as const;

const own: ReadonlySet<string> = new Set(OWN_WORDS);

const known = new WeakMap<Declaration, readonly Reference[]>();

/** Every reference of a declaration, in the order of its parts; words that name no entry are none. */
export function references(declaration: Declaration): readonly Reference[] {
  const found = known.get(declaration) ?? findReferences(declaration);
  known.set(declaration, found);
  return found;
}

function findReferences(declaration: Declaration): readonly Reference[] {
  const { controller, activities, recipients, cookies, automatedDecisions } = declaration;
  const authority = controller?.supervisoryAuthority?.id;
  const decisions = Array.isArray(automatedDecisions) ? automatedDecisions : [];
  return [
    ...one('authority', ['controller', 'supervisoryAuthority', 'id'], authority),
    ...Object.entries(activities ?? {}).flatMap(([id, activity]) =>
      ofActivity(['activities', id], activity),
    ),
    ...Object.entries(recipients ?? {}).flatMap(([id, { service }]) =>
      one('service', ['recipients', id, 'service'], service),
    ),
    ...(['necessary', 'functional', 'analytics', 'advertising'] as const).flatMap((group) =>
      Object.entries(cookies?.[group] ?? {}).flatMap(([name, { activity, access }]) => [
        ...one('activity', ['cookies', group, name, 'activity'], activity),
        ...list('recipient', ['cookies', group, name, 'access'], access).filter(
          ({ id }) => !own.has(id),
        ),
      ]),
    ),
    ...list('activity', ['automatedDecisions'], decisions),
    ...ofMeasures(declaration),
    ...ofVocabulary(declaration),
    ...Object.entries(declaration.sections ?? {}).flatMap(([id, { after, before }]) => [
      ...one('section', ['sections', id, 'after'], after),
      ...one('section', ['sections', id, 'before'], before),
    ]),
  ];
}

function ofActivity(path: Path, activity: Activity): readonly Reference[] {
  const { recipients, legalBasis, onBehalfOf, ...facts } = activity;
  const third = legalBasis?.legitimateInterests?.of;
  return [
    ...list('kind', [...path, 'kind'], facts.kind),
    ...list('client', [...path, 'onBehalfOf', 'clients'], onBehalfOf?.clients),
    ...one('recipient', [...path, 'legalBasis', 'legitimateInterests', 'of'], third),
    ...list('subject', [...path, 'subjects'], facts.subjects),
    ...list('data', [...path, 'data'], facts.data),
    ...ofSource([...path, 'source'], facts.source),
    ...list('recipient', [...path, 'recipients'], Array.isArray(recipients) ? recipients : []),
    ...ofRetention([...path, 'retention'], facts.retention),
    ...list('data', [...path, 'provision', 'optional'], facts.provision?.optional),
    ...list('measure', [...path, 'measures'], facts.measures),
    ...list('surface', [...path, 'surfaces'], facts.surfaces),
  ];
}

function ofSource(path: Path, source: Activity['source']): readonly Reference[] {
  return Object.entries(source ?? {}).flatMap(([id, { name, data }], index): Reference[] => {
    const named = list('data', [...path, id, 'data'], data);
    if (own.has(id) || name) return [...named];
    const listed = [...path, `${index}`];
    return [{ target: 'recipient', path: [...path, id], id, listed }, ...named];
  });
}

function ofRetention(path: Path, retention: Retention | undefined): readonly Reference[] {
  return [
    ...one('activity', [...path, 'as'], retention?.as),
    ...Object.entries(retention?.except ?? {}).flatMap(([id, rule]) => [
      ...one('data', [...path, 'except', id], id),
      ...one('activity', [...path, 'except', id, 'as'], rule.as),
    ]),
  ];
}

/** A measure with words of its own is no reference. */
function ofMeasures({ measures }: Declaration): readonly Reference[] {
  return Object.entries(measures ?? {}).flatMap(([id, { text }], index): Reference[] => {
    if (text && Object.keys(text).length > 0) return [];
    return [{ target: 'measure', path: ['measures', id], id, listed: ['measures', `${index}`] }];
  });
}

function ofVocabulary({ vocabulary }: Declaration): readonly Reference[] {
  const parts = { data: 'data', subjects: 'subject', kinds: 'kind' } as const;
  return (['data', 'subjects', 'kinds'] as const).flatMap((part) =>
    Object.entries(vocabulary?.[part] ?? {}).flatMap(([id, { broader }]) =>
      one(parts[part], ['vocabulary', part, id, 'broader'], broader),
    ),
  );
}

function one(target: Target, path: Path, id: string | undefined): readonly Reference[] {
  return id === undefined ? [] : [{ target, path, id }];
}

function list(
  target: Target,
  path: Path,
  ids: readonly string[] | undefined,
): readonly Reference[] {
  return (ids ?? []).map((id, index) => ({ target, path: [...path, `${index}`], id }));
}
