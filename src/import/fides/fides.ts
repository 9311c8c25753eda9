import { parseDocument } from 'yaml';
import type { Import } from '../importer.ts';
import { open } from '../open-facts.ts';
import { declarationYaml } from '../plain.ts';
import {
  flagOf,
  items,
  member,
  note,
  notesOf,
  openFact,
  rootSpot,
  type Spot,
  textOf,
  textsOf,
} from '../spot.ts';
import { activitiesOf } from './activities.ts';
import { controllerOf } from './organization.ts';
import { isActivity, recipientsOf } from './recipients.ts';
import { termsOf } from './terms.ts';

/**
 * A declaration from a Fides manifest: a privacy declaration becomes an activity, a system of
 * somebody else a recipient. What the manifest does not tell is open.
 */
const importFides: Import = (text) => {
  const found = parsed(text);
  if (found === undefined)
    return { failure: 'holds no YAML document, or one that is nested too deep' };
  const root = rootSpot(found.value);
  const systems = items(member(root, 'system'));
  if (systems.length === 0 && items(member(root, 'organization')).length === 0) {
    return { failure: 'is no Fides manifest: it has neither an organization nor a system' };
  }
  const terms = termsOf(root);
  const recipients = recipientsOf(systems);
  const declaration = {
    privacyc: 1,
    notice: {
      url: open.url,
      linkedFrom: open.linkedFrom,
      languages: ['en'],
      regimes: open.regimes,
      reviewed: open.reviewed,
      versions: open.versions,
    },
    controller: controllerOf(root),
    activities: activitiesOf(systems, recipients, terms) ?? open.activities,
    recipients: recipients.all ?? open.recipients,
    cookies: open.cookies,
    automatedDecisions: open.automatedDecisions,
    rights: open.rights,
    measures: measuresOf(systems),
    changes: open.changes,
    vocabulary: terms.vocabulary(),
  };
  for (const system of systems.filter(isActivity)) passOver(system);
  for (const one of items(member(root, 'dataset'))) note(one, 'A declaration has no data sets.');
  for (const one of items(member(root, 'policy'))) note(one, 'A declaration has no such policies.');
  return { yaml: declarationYaml(COMMENT, declaration), notes: notesOf(root) };
};

const COMMENT: readonly string[] = [
  'What a Fides manifest tells, as a declaration.',
  'A value that starts with TODO is open. Where there is nothing to tell, write none.',
];

function measuresOf(systems: readonly Spot[]): string {
  const told = systems.map((system) => member(system, 'data_security_practices'));
  const isTold = told.some(({ value }) => value !== undefined);
  return isTold ? openFact('the measures, such as encryptionInTransit', told) : open.measures;
}

/** What this program writes of an activity a second time. */
function passOver(system: Spot): void {
  for (const name of ['organization_fides_key', 'system_type', 'joint_controller_info']) {
    textOf(member(system, name));
  }
  for (const name of ['responsibility', 'legal_basis_for_transfers']) textsOf(member(system, name));
  for (const name of ['does_international_transfers', 'uses_cookies', 'uses_non_cookie_access']) {
    flagOf(member(system, name));
  }
  for (const flow of items(member(system, 'ingress'))) {
    textOf(member(flow, 'fides_key'));
    textOf(member(flow, 'type'));
  }
}

const OPTIONS = {
  version: '1.2',
  schema: 'core',
  resolveKnownTags: false,
  uniqueKeys: false,
} as const;

/** The document as plain data: what refers to itself, or says little very often, is refused. */
function parsed(text: string): { readonly value: unknown } | undefined {
  try {
    const document = parseDocument(text, { ...OPTIONS, prettyErrors: false });
    if (document.errors.length > 0) return undefined;
    return { value: JSON.parse(JSON.stringify(document.toJS({ maxAliasCount: 100 })) ?? 'null') };
  } catch (error) {
    if (error instanceof Error) return undefined;
    throw error;
  }
}

export default importFides;
