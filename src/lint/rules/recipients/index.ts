import type { Rule } from '../../rule.ts';
import arrangementMissing from './arrangement-missing.ts';
import authorityCompany from './authority-company.ts';
import brandName from './brand-name.ts';
import contactPointMissing from './contact-point-missing.ts';
import contractMissing from './contract-missing.ts';
import contractOfController from './contract-of-controller.ts';
import countryMissing from './country-missing.ts';
import discontinuedService from './discontinued-service.ts';
import internalCompany from './internal-company.ts';
import jointControlDenied from './joint-control-denied.ts';
import mentionedOnly from './mentioned-only.ts';
import missing from './missing.ts';
import nothingNamed from './nothing-named.ts';
import onlyCategory from './only-category.ts';
import openEnded from './open-ended.ts';
import platformPolicyMissing from './platform-policy-missing.ts';
import publicByName from './public-by-name.ts';
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
  contractOfController,
  internalCompany,
  authorityCompany,
  publicByName,
  contractMissing,
  countryMissing,
  jointControlDenied,
  arrangementMissing,
  contactPointMissing,
  platformPolicyMissing,
  renamedService,
  discontinuedService,
  mentionedOnly,
];
