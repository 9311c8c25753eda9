import type { Rule } from '../../rule.ts';
import arrangementMissing from './arrangement-missing.ts';
import brandName from './brand-name.ts';
import contactPointMissing from './contact-point-missing.ts';
import contractMissing from './contract-missing.ts';
import countryMissing from './country-missing.ts';
import discontinuedService from './discontinued-service.ts';
import jointControlDenied from './joint-control-denied.ts';
import missing from './missing.ts';
import nothingNamed from './nothing-named.ts';
import onlyCategory from './only-category.ts';
import openEnded from './open-ended.ts';
import platformPolicyMissing from './platform-policy-missing.ts';
import renamedService from './renamed-service.ts';
import roleMissing from './role-missing.ts';
import unusualRole from './unusual-role.ts';

export const recipients: readonly Rule[] = [
  missing,
  nothingNamed,
  openEnded,
  onlyCategory,
  brandName,
  roleMissing,
  unusualRole,
  contractMissing,
  countryMissing,
  jointControlDenied,
  arrangementMissing,
  contactPointMissing,
  platformPolicyMissing,
  renamedService,
  discontinuedService,
];
