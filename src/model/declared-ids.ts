import { dataCategories } from '../catalog/data-categories.ts';
import { kinds } from '../catalog/kinds.ts';
import { measures } from '../catalog/measures.ts';
import { services } from '../catalog/services.ts';
import { subjects } from '../catalog/subjects.ts';
import { authorities } from '../law/authorities.ts';
import type { Declaration } from '../schema/declaration.ts';
import type { Path } from './model.ts';
import type { Target } from './references.ts';
import { SECTION_IDS } from './section-ids.ts';

/** Where a declaration keeps what a reference can name; nothing for tables of this program. */
const HOMES: Readonly<Record<Target, Path | undefined>> = {
  activity: ['activities'],
  recipient: ['recipients'],
  data: ['vocabulary', 'data'],
  client: ['clients'],
  surface: ['notice', 'surfaces'],
  section: ['sections'],
  kind: ['vocabulary', 'kinds'],
  subject: ['vocabulary', 'subjects'],
  measure: ['measures'],
  service: undefined,
  authority: undefined,
};

/** The path at which a declaration declares an id, if it can. */
export function homeOf(target: Target, id: string): Path | undefined {
  const home = HOMES[target];
  return home ? [...home, id] : undefined;
}

/** Every id that a reference can name: what the declaration holds, and what is built in. */
export function declaredIds(target: Target, declaration: Declaration): readonly string[] {
  return [...ownIds(target, declaration), ...builtInIds(target)];
}

function ownIds(target: Target, declaration: Declaration): readonly string[] {
  const { activities, recipients, vocabulary, clients, notice, sections } = declaration;
  const homes: Readonly<Record<Target, object | undefined>> = {
    activity: activities,
    recipient: recipients,
    data: vocabulary?.data,
    client: clients,
    surface: notice?.surfaces,
    section: sections,
    kind: vocabulary?.kinds,
    subject: vocabulary?.subjects,
    measure: ownMeasures(declaration),
    service: undefined,
    authority: undefined,
  };
  return Object.keys(homes[target] ?? {});
}

/** A measure without words of its own is itself a reference to a known one. */
function ownMeasures({ measures: declared }: Declaration): object {
  const entries = Object.entries(declared ?? {});
  return Object.fromEntries(entries.filter(([, { text }]) => Object.keys(text ?? {}).length > 0));
}

function builtInIds(target: Target): readonly string[] {
  const tables: Partial<Record<Target, readonly { readonly id: string }[]>> = {
    data: dataCategories,
    kind: kinds,
    subject: subjects,
    measure: measures,
    service: services,
  };
  if (target === 'section') return SECTION_IDS;
  if (target === 'authority') return authorities.map(({ code }) => code);
  return (tables[target] ?? []).map(({ id }) => id);
}
