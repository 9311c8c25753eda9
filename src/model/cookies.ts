import type { ServiceCookie } from '../catalog/service.ts';
import type * as Declared from '../schema/declaration.ts';
import type { Cookie, CookieGroupWord, Recipient, Text } from './model.ts';

/** The groups of the consent banner, in the order in which they are printed. */
export const COOKIE_GROUPS = ['necessary', 'functional', 'analytics', 'advertising'] as const;

/** The cookies with what the catalogue knows that they do; every declared fact wins. */
export function linkCookies(
  declaration: Declared.Declaration,
  recipients: readonly Recipient[],
): readonly Cookie[] {
  const { cookies } = declaration;
  return COOKIE_GROUPS.flatMap((group) =>
    Object.entries(cookies?.[group] ?? {}).map(([name, declared]) =>
      linkCookie(name, group, declared, recipients),
    ),
  );
}

function linkCookie(
  name: string,
  group: CookieGroupWord,
  declared: Declared.Cookie,
  recipients: readonly Recipient[],
): Cookie {
  const access = declared.access ?? [];
  const readers = recipients.filter(({ id }) => access.includes(id));
  const known = readers
    .flatMap(({ service }) => service?.cookies ?? [])
    .find((c) => matches(c, name));
  const purpose: Text | undefined = declared.purpose ?? (known ? { en: known.purpose } : undefined);
  return {
    name,
    group,
    path: ['cookies', group, name],
    declared,
    activity: declared.activity,
    byController: access.includes('controller'),
    readers,
    storage: declared.storage ?? known?.storage ?? 'cookie',
    duration: declared.duration ?? known?.duration,
    purpose,
  };
}

function matches(known: ServiceCookie, name: string): boolean {
  if (known.name === name) return true;
  return known.name.endsWith('*') && name.startsWith(known.name.slice(0, -1));
}
