import type { Service } from '../catalog/service.ts';
import { services } from '../catalog/services.ts';

const byTitle = index(({ title, name }) => (title === name ? [] : [title]));
const byFormerName = index(({ formerly = [] }) => formerly);

/** The service whose brand, not whose company, a recipient’s name is. */
export function brandOf(name: string | undefined): Service | undefined {
  return byTitle.get(name?.toLowerCase() ?? '');
}

/** The service that once had this name. */
export function formerlyCalled(name: string | undefined): Service | undefined {
  return byFormerName.get(name?.toLowerCase() ?? '');
}

function index(names: (service: Service) => readonly string[]): ReadonlyMap<string, Service> {
  return new Map(
    services.flatMap((one) => names(one).map((name) => [name.toLowerCase(), one] as const)),
  );
}
