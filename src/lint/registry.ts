import type { RuleInfo } from '../diagnostics/rule.ts';
import { schemaRules } from '../schema/rules.ts';
import { sourceRules } from '../source/rules.ts';
import type { Rule } from './rule.ts';
import { activities } from './rules/activities/index.ts';
import { children } from './rules/children/index.ts';
import { consent } from './rules/consent/index.ts';
import { controller } from './rules/controller/index.ts';
import { cookies } from './rules/cookies/index.ts';
import { dates } from './rules/dates/index.ts';
import { decisions } from './rules/decisions/index.ts';
import { legalBasis } from './rules/legal-basis/index.ts';
import { links } from './rules/links/index.ts';
import { marketing } from './rules/marketing/index.ts';
import { notice } from './rules/notice/index.ts';
import { placeholders } from './rules/placeholders/index.ts';
import { provision } from './rules/provision/index.ts';
import { recipients } from './rules/recipients/index.ts';
import { references } from './rules/references/index.ts';
import { register } from './rules/register/index.ts';
import { retention } from './rules/retention/index.ts';
import { rights } from './rules/rights/index.ts';
import { sources } from './rules/sources/index.ts';
import { specialData } from './rules/special-data/index.ts';
import { texts } from './rules/texts/index.ts';
import { transfers } from './rules/transfers/index.ts';
import { suppressionRules } from './suppression-rules.ts';

/** Every rule that runs over the linked declaration. */
export const checkedRules: readonly Rule[] = [
  ...references,
  ...placeholders,
  ...notice,
  ...controller,
  ...activities,
  ...legalBasis,
  ...consent,
  ...specialData,
  ...children,
  ...recipients,
  ...transfers,
  ...retention,
  ...sources,
  ...provision,
  ...decisions,
  ...rights,
  ...marketing,
  ...cookies,
  ...register,
  ...dates,
  ...texts,
  ...links,
];

/** Every rule there is: of the files, of the shape, of the law. */
export const rules: readonly RuleInfo[] = [
  ...Object.values(sourceRules),
  ...Object.values(schemaRules),
  ...checkedRules,
  ...Object.values(suppressionRules),
];
