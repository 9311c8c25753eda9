import { authority } from '../law/authorities.ts';
import { isInEea } from '../law/eea.ts';
import type { Declaration } from '../schema/declaration.ts';
import type { CompetentAuthority, Controller } from './model.ts';

/** The controller, with the authority that its code names. */
export function linkController(declaration: Declaration): Controller {
  const declared = declaration.controller ?? {};
  return {
    declared,
    authority: competentAuthority(declared.supervisoryAuthority),
    inEea: declared.country ? isInEea(declared.country) : undefined,
  };
}

function competentAuthority(
  declared: NonNullable<Declaration['controller']>['supervisoryAuthority'],
): CompetentAuthority | undefined {
  if (!declared) return undefined;
  const known = declared.id ? authority(declared.id) : undefined;
  if (!known && !declared.name) return undefined;
  return {
    known,
    name: declared.name ?? known?.name,
    address: declared.address ?? known?.address,
    country: declared.country ?? known?.country,
    email: declared.email,
    phone: declared.phone,
    form: declared.form ?? known?.complaintUrl ?? known?.website,
  };
}
