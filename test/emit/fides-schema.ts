import { readFileSync } from 'node:fs';
import { Ajv, type ErrorObject } from 'ajv';
import formats from 'ajv-formats';
import { fidesBases, fidesConditions, fidesGrounds } from '../../src/catalog/fides.ts';

/** The keys of the taxonomy, by kind. */
export const taxonomy = (kind: 'data_category' | 'data_use' | 'data_subject'): readonly string[] =>
  readFileSync(new URL('./fides-keys.txt', import.meta.url), 'utf8')
    .split('\n')
    .flatMap((line) => (line.startsWith(`${kind} `) ? [line.slice(kind.length + 1)] : []));

const text = { type: 'string', minLength: 1 };
const texts = { type: 'array', items: text, minItems: 1, uniqueItems: true };
const key = { type: 'string', pattern: '^[a-zA-Z0-9_.<>-]+$' };
const keys = { type: 'array', items: key, uniqueItems: true };
const flag = { type: 'boolean' };
const uri = { type: 'string', format: 'uri' };
const list = (items: object) => ({ type: 'array', items });

const object = (required: readonly string[], properties: object) => ({
  type: 'object',
  required,
  properties,
  additionalProperties: false,
});

const contact = object([], { name: text, address: text, email: text, phone: text });
const flow = object(['fides_key', 'type'], { fides_key: key, type: { const: 'system' } });
const ownTerm = object(['fides_key', 'name'], { fides_key: key, name: text });

const declaration = object(['name', 'data_categories', 'data_use', 'data_subjects'], {
  name: text,
  data_categories: keys,
  data_use: key,
  data_subjects: keys,
  egress: keys,
  legal_basis_for_processing: { enum: Object.values(fidesBases) },
  impact_assessment_location: text,
  retention_period: text,
  processes_special_category_data: flag,
  special_category_legal_basis: { enum: Object.values(fidesConditions) },
  data_shared_with_third_parties: flag,
  third_parties: text,
});

const system = object(
  ['fides_key', 'organization_fides_key', 'system_type', 'privacy_declarations'],
  {
    fides_key: key,
    organization_fides_key: key,
    tags: texts,
    name: text,
    description: text,
    system_type: text,
    meta: object([], { legal_bases: texts, legitimate_interests: texts }),
    administrating_department: text,
    responsibility: list({ enum: ['Controller', 'Processor', 'Sub-Processor'] }),
    joint_controller_info: text,
    egress: list(flow),
    ingress: list(flow),
    uses_profiling: flag,
    legal_basis_for_profiling: list({ enum: Object.values(fidesGrounds) }),
    does_international_transfers: flag,
    legal_basis_for_transfers: list({
      enum: ['Adequacy Decision', 'SCCs', 'BCRs', 'Supplementary Measures', 'Other'],
    }),
    requires_data_protection_assessments: flag,
    dpa_location: text,
    data_security_practices: text,
    uses_cookies: flag,
    uses_non_cookie_access: flag,
    privacy_policy: uri,
    legal_name: text,
    legal_address: text,
    privacy_declarations: list(declaration),
  },
);

const organization = object(['fides_key'], {
  fides_key: key,
  name: text,
  controller: contact,
  data_protection_officer: contact,
  representative: contact,
});

const ajv = new Ajv({ allErrors: true });
formats.default(ajv);
/** The part of a manifest that is written, after the models of fideslang 3.1. */
const validate = ajv.compile(
  object(['organization', 'system'], {
    organization: list(organization),
    data_subject: list(ownTerm),
    data_use: list(ownTerm),
    system: list(system),
  }),
);

/** What the schema says against a manifest. */
export function fidesErrors(manifest: unknown): readonly ErrorObject[] {
  validate(manifest);
  return [...(validate.errors ?? [])];
}
