import type { Model } from '../../model/model.ts';
import type { Emit } from '../emitter.ts';

/** The file is a promise to everybody: it is made only where the declaration makes it. */
export function withheld({ declaration }: Model): string | undefined {
  if (declaration.consentManager?.honours?.includes('globalPrivacyControl')) return undefined;
  return 'the declaration does not say `consentManager: { honours: [globalPrivacyControl] }`, which the file would promise';
}

/** That the Global Privacy Control is honoured, since the version of the policy that is in force. */
const gpc: Emit = ({ model, date }) => {
  if (withheld(model)) return [];
  const inForce = model.versions.find((version) => version.date <= date);
  const resource = { gpc: true, lastUpdate: inForce?.date ?? date };
  return [{ path: 'public/.well-known/gpc.json', text: `${JSON.stringify(resource)}\n` }];
};

export default gpc;
