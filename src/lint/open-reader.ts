import type { Cookie } from '../model/model.ts';
import { isPartlyOpen } from './partly-open.ts';
import type { Facts } from './rule.ts';

/** True if it is open who reads a cookie, or which service that is: the catalogue may know more. */
export function hasOpenReader({ path, declared }: Cookie, facts: Facts): boolean {
  const { isOpen } = facts;
  const { access = [] } = declared;
  return (
    isOpen([...path, 'access']) ||
    isPartlyOpen(facts, [...path, 'access'], access.length) ||
    access.some((id) => isOpen(['recipients', id, 'service']))
  );
}
