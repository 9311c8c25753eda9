import type { Activity } from '../../model/model.ts';
import { jointPartners } from './joint.ts';
import { listed, type Scope, says } from './scope.ts';

/** Which entry of the register this is, who answers for it, and where it stands in its life. */
export interface IdentityFacts {
  readonly id: string;
  readonly formerly: readonly string[] | undefined;
  readonly name: string | undefined;
  readonly department: string | undefined;
  readonly role: 'controller' | 'jointController' | 'processor';
  readonly created: string | undefined;
  readonly modified: { readonly reviewed: string } | undefined;
  readonly status: 'planned' | 'active' | 'ended';
}

/** The head of an entry. What is listed takes place, so without a status it is active. */
export function identityFacts(scope: Scope, activity: Activity): IdentityFacts {
  const { title, formerly, register, status } = activity.declared;
  return {
    id: activity.id,
    formerly: listed(formerly),
    name: says(scope, title),
    department: register?.owner,
    role: roleOf(activity),
    created: register?.since,
    modified: register?.reviewed ? { reviewed: register.reviewed } : undefined,
    status: status ?? 'active',
  };
}

function roleOf(activity: Activity): IdentityFacts['role'] {
  if (activity.role === 'processor') return 'processor';
  return jointPartners(activity).length > 0 ? 'jointController' : 'controller';
}
