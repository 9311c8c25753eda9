import { stringify } from 'yaml';
import type { Emit } from '../emitter.ts';
import { registerOf } from '../register/register.ts';
import { scopeOf } from '../register/scope.ts';
import { organizationKey } from './keys.ts';
import { organizationPart } from './organization.ts';
import { recipientSystem } from './recipient-system.ts';
import { activitySystem } from './system.ts';
import { ownSubjects, ownUses } from './taxonomy.ts';

const COMMENT = [
  'Each activity and each recipient is a system; an activity has a privacy declaration for each data use.',
  'Categories, uses and subjects are those of fideslang 3.1 that are equal or next wider.',
  'A member that is not written is not declared, whatever default the format gives it.',
];

/** The register as a Fides manifest: organization, systems, and the terms that fideslang lacks. */
const fides: Emit = ({ model, date }, languages) => {
  const language = languages[0] ?? model.languages[0] ?? 'en';
  const scope = scopeOf(model, language);
  const register = registerOf(model, language, date);
  const organization = organizationKey(model);
  const manifest = {
    organization: [organizationPart(register.controller, organization)],
    data_subject: ownSubjects(scope),
    data_use: ownUses(scope),
    system: [
      ...model.activities.flatMap((activity, at) => {
        const entry = register.activities[at];
        return entry ? [activitySystem(scope, activity, entry)] : [];
      }),
      ...(register.recipients ?? []).map((one) => recipientSystem(scope, one, organization)),
    ],
  };
  const yaml = stringify(manifest, { aliasDuplicateObjects: false, lineWidth: 0 });
  const comment = COMMENT.map((line) => `# ${line}\n`).join('');
  return [{ path: 'internal/fides.yml', text: comment + yaml }];
};

export default fides;
