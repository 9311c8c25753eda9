import { fidesBases, fidesGrounds } from '../../catalog/fides.ts';
import type { Activity } from '../../model/model.ts';
import { joined } from '../register/cell-text.ts';
import type { Entry } from '../register/entry.ts';
import { jointPartners } from '../register/joint.ts';
import { isNone, type Scope } from '../register/scope.ts';
import { privacyDeclarations } from './declarations.ts';
import { organizationKey, recipientKey } from './keys.ts';
import { transfersPart } from './transfers.ts';

/** An activity as a system, with what the format asks of systems. */
export function activitySystem(scope: Scope, activity: Activity, entry: Entry): object {
  const { id, name, status, department, purposes, dpia, measures, legalBasis } = entry;
  const abroad = (entry.transfers ?? []).flatMap((one) => (isNone(one) ? [] : [one]));
  const bases = (legalBasis ?? []).map(({ basis }) => fidesBases[basis]);
  return {
    fides_key: id,
    organization_fides_key: organizationKey(scope.model),
    tags: status === 'active' ? undefined : [status],
    name,
    description: purposes?.purpose,
    system_type: 'processing activity',
    meta: metaPart(entry, bases),
    administrating_department: department,
    responsibility: [activity.role === 'processor' ? 'Processor' : 'Controller'],
    joint_controller_info: jointInfo(activity),
    egress: flows(activity.recipients.map((one) => one.id)),
    ingress: flows(activity.sources.flatMap(({ recipient }) => recipient?.id ?? [])),
    ...profilingPart(entry),
    ...transfersPart(abroad),
    requires_data_protection_assessments: dpia ? true : undefined,
    dpa_location: dpia,
    data_security_practices: joined((measures ?? []).map(({ measure }) => measure)) || undefined,
    ...cookiesPart(entry),
    privacy_declarations: privacyDeclarations(scope, activity, entry),
  };
}

/** A declaration of the format takes one basis: several, and the interests, stand here. */
function metaPart({ legitimateInterest }: Entry, bases: readonly string[]): object | undefined {
  const interests = (legitimateInterest ?? []).map(({ interest }) => interest);
  const several = bases.length > 1 ? bases : undefined;
  if (!several && interests.length === 0) return undefined;
  return {
    legal_bases: several,
    legitimate_interests: interests.length > 0 ? interests : undefined,
  };
}

function jointInfo(activity: Activity): string | undefined {
  const names = jointPartners(activity).map(({ name, id }) => name ?? id);
  return names.length > 0 ? names.join('; ') : undefined;
}

function flows(ids: readonly string[]): readonly object[] | undefined {
  const all = [...new Set(ids)].map((id) => ({ fides_key: recipientKey(id), type: 'system' }));
  return all.length > 0 ? all : undefined;
}

/** The format speaks of profiling with a legal effect: of decisions by a system alone. */
function profilingPart({ automatedDecisions }: Entry): object {
  const { decision } = automatedDecisions ?? {};
  if (!decision || isNone(decision)) return {};
  const grounds = (decision.grounds ?? []).map(({ ground }) => fidesGrounds[ground]);
  return {
    uses_profiling: true,
    legal_basis_for_profiling: grounds.length > 0 ? grounds : undefined,
  };
}

function cookiesPart({ cookies }: Entry): object {
  const all = cookies && !isNone(cookies) ? cookies : [];
  return {
    uses_cookies: all.some(({ storage }) => storage === 'cookie') || undefined,
    uses_non_cookie_access: all.some(({ storage }) => storage !== 'cookie') || undefined,
  };
}
