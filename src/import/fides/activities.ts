import { isDuration, isId } from '../forms.ts';
import { ids } from '../ids.ts';
import { open } from '../open-facts.ts';
import { type Members, type Plain, todo } from '../plain.ts';
import { flagOf, items, member, note, openFact, type Spot, textOf, textsOf } from '../spot.ts';
import { conditionsOf, legalBasisOf } from './bases.ts';
import { isActivity, type Recipients } from './recipients.ts';
import type { Terms } from './terms.ts';

/** Activities by id: a declaration is one, or a system that this program wrote for one. */
export function activitiesOf(
  systems: readonly Spot[],
  recipients: Recipients,
  terms: Terms,
): Members | undefined {
  const names = ids('-', 'activity');
  const found = systems.flatMap((system) => {
    const declarations = items(member(system, 'privacy_declarations'));
    const key = textOf(member(system, 'fides_key')) ?? '';
    if (isActivity(system)) {
      const own = [names.idFor(isId(key) ? key : ''), ownHead(system, declarations)] as const;
      return [[own[0], { ...own[1], ...body(system, declarations, recipients, terms) }] as const];
    }
    return declarations.map((one) => {
      const name = textOf(member(one, 'name'));
      const id = names.idFor(name ?? `${key} ${textOf(member(one, 'data_use')) ?? ''}`);
      return [id, { ...head(system, name), ...body(system, [one], recipients, terms) }] as const;
    });
  });
  return found.length > 0 ? Object.fromEntries(found) : undefined;
}

function ownHead(system: Spot, declarations: readonly Spot[]): Members {
  for (const one of declarations) textOf(member(one, 'name'));
  const status = textsOf(member(system, 'tags')).find(
    (tag) => tag === 'planned' || tag === 'ended',
  );
  return {
    title: textOf(member(system, 'name')) ?? open.title,
    purpose: textOf(member(system, 'description')) ?? open.purpose,
    status,
  };
}

/** What a system is need not be what its declarations are for. */
function head(system: Spot, name: string | undefined): Members {
  const description = member(system, 'description');
  return {
    title: name ?? open.title,
    purpose:
      description.value === undefined
        ? open.purpose
        : openFact('what the data are used for; the text completes “to …”', [description]),
  };
}

function body(
  system: Spot,
  declarations: readonly Spot[],
  recipients: Recipients,
  terms: Terms,
): Members {
  const each = (name: string, read: (spot: Spot) => readonly string[]) => [
    ...new Set(declarations.flatMap((one) => items(member(one, name)).flatMap(read))),
  ];
  const kinds = each('data_use', terms.kinds);
  const data = each('data_categories', terms.data);
  const subjects = each('data_subjects', terms.subjects);
  return {
    kind: kinds.length > 0 ? kinds : open.kind,
    legalBasis: legalBasisOf(system, declarations) ?? open.legalBasis,
    specialCategories: conditionsOf(declarations),
    subjects: subjects.length > 0 ? subjects : open.subjects,
    data: data.length > 0 ? data : open.data,
    source: open.source,
    recipients: recipientsOf(system, declarations, recipients),
    retention: retentionOf(declarations.map((one) => member(one, 'retention_period'))),
    provision: open.provision,
    automatedDecision: decisionOf(system),
    register: registerOf(system, declarations),
  };
}

function recipientsOf(system: Spot, declarations: readonly Spot[], recipients: Recipients): Plain {
  const flows = [
    ...declarations.flatMap((one) => items(member(one, 'egress'))),
    ...(isActivity(system) ? items(member(system, 'egress')) : []),
  ];
  const found = flows.flatMap((flow) => {
    const at = typeof flow.value === 'string' ? flow : member(flow, 'fides_key');
    textOf(member(flow, 'type'));
    const id = recipients.idOf(textOf(at) ?? '');
    if (id === undefined) note(at, 'This is no system of a recipient.');
    return id ?? [];
  });
  const own = recipients.idOf(textOf(member(system, 'fides_key')) ?? '');
  const all = [...new Set([own ?? [], found].flat())];
  const told = declarations.map((one) => member(one, 'third_parties'));
  for (const one of declarations) flagOf(member(one, 'data_shared_with_third_parties'));
  if (all.length === 0) return openRecipients(told);
  if (isActivity(system)) for (const one of told) textOf(one);
  return all;
}

function openRecipients(told: readonly Spot[]): string {
  const isTold = told.some(({ value }) => value !== undefined);
  return isTold ? openFact('ids of recipients', told) : open.activityRecipients;
}

/** A duration alone is a period; what it is counted from, the format does not tell. */
function retentionOf(spots: readonly Spot[]): Plain {
  const texts = new Set(spots.flatMap((spot) => textOf(spot) ?? []));
  const [only] = texts;
  if (only === undefined) return open.retention;
  if (texts.size === 1 && isDuration(only)) return { period: only };
  return openFact('how long, or until when', spots);
}

function decisionOf(system: Spot): string | undefined {
  const grounds = items(member(system, 'legal_basis_for_profiling'));
  if (!flagOf(member(system, 'uses_profiling'))) return undefined;
  return openFact('what is decided about people, how, and with which consequence', grounds);
}

function registerOf(system: Spot, declarations: readonly Spot[]): Members | undefined {
  const [test] = declarations.flatMap(
    (one) => textOf(member(one, 'impact_assessment_location')) ?? [],
  );
  const name = textOf(member(system, 'name'));
  // The default of the format.
  const department = textOf(member(system, 'administrating_department'));
  const asks = flagOf(member(system, 'requires_data_protection_assessments'));
  const register = {
    owner: department === 'Not defined' ? undefined : department,
    systems: isActivity(system) || name === undefined ? undefined : [name],
    dpia:
      textOf(member(system, 'dpa_location')) ??
      (asks ? todo('where the impact assessment is kept') : undefined),
    balancingTest: test,
  };
  return Object.values(register).some((one) => one !== undefined) ? register : undefined;
}
