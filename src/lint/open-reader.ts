import type { Cookie } from '../model/model.ts';
import type { Facts } from './rule.ts';
import { isUnnamed } from './unnamed.ts';

/** True if it is not known yet who reads a cookie: the catalogue may then know more of it. */
export function hasOpenReader({ path, declared, readers, byController }: Cookie, facts: Facts) {
  const { isOpen } = facts;
  const { access = [] } = declared;
  return (
    isOpen([...path, 'access']) ||
    facts.hasOpen([...path, 'access']) ||
    access.some((id) => isOpen(['recipients', id, 'service'])) ||
    readers.some(isUnnamed) ||
    readers.length + (byController ? 1 : 0) < access.length
  );
}
