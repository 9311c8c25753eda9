import { type ActivityPlan, type CookiePlan, type Plan, within } from './plan.ts';

/** The plan as a declaration; every name in it is one of a kind. */
export function declarationOf({ companies, activities, cookies }: Plan): object {
  return {
    privacyc: 1,
    notice: { url: 'https://a.example/privacy', languages: ['en'], regimes: ['eu-gdpr'] },
    controller: { name: 'Owner', address: 'Street 1', country: 'DE', email: 'a@a.example' },
    activities: byName(
      activities,
      (at) => `activity-${at}`,
      (one, at) => activityOf(one, at, companies.length),
    ),
    recipients: byName(
      companies,
      (at) => `company-${at}`,
      ({ role, country, transfers }, at) => ({
        name: `Company${at} Ltd`,
        category: 'task',
        ...given({ role, country }),
        ...(transfers.length > 0
          ? { transfers: byName(transfers, (one) => transfers[one] ?? '', toolOf) }
          : {}),
      }),
    ),
    cookies: groupsOf(cookies, companies.length, activities.length),
  };
}

function activityOf(plan: ActivityPlan, at: number, companies: number): object {
  const { bases, recipients, retention, status, forClients } = plan;
  const legalBasis = byName(
    bases,
    (one) => bases[one] ?? '',
    (_, one) => ({ for: `part ${one}` }),
  );
  return {
    title: `Title${at}`,
    purpose: 'do this',
    data: ['name', 'contact.email'],
    ...(forClients ? { onBehalfOf: { category: 'shops' } } : {}),
    ...(bases.length > 0 && !forClients ? { legalBasis } : {}),
    ...given({
      recipients: Array.isArray(recipients)
        ? within(recipients, companies).map((one) => `company-${one}`)
        : recipients,
      retention: retentionOf(retention, at),
      status,
    }),
  };
}

function retentionOf(retention: ActivityPlan['retention'], at: number): unknown {
  if (retention === undefined || retention === 'none') return retention;
  const { rule, name } = retention;
  const kept = rule === 'event' ? { until: `event${at}` } : { period: rule };
  return { ...kept, ...(name ? { except: { name: { period: name } } } : {}) };
}

function toolOf(country: string): object {
  return country === 'IN' ? { standardContractualClauses: { module: 2 } } : { explicitConsent: {} };
}

function groupsOf(cookies: readonly CookiePlan[], companies: number, activities: number): object {
  const groups: Record<string, Record<string, object>> = {};
  for (const [at, { group, activity, byController, readers, duration }] of cookies.entries()) {
    const others = within(readers, companies).map((one) => `company-${one}`);
    const access = [...(byController ? ['controller'] : []), ...others];
    groups[group] = {
      ...groups[group],
      [`ck${at}`]: {
        activity: `activity-${activity % activities}`,
        ...(access.length > 0 ? { access } : {}),
        ...given({ duration }),
      },
    };
  }
  return groups;
}

function given(members: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined));
}

function byName<T>(
  list: readonly T[],
  name: (at: number) => string,
  value: (one: T, at: number) => object,
): object {
  return Object.fromEntries(list.map((one, at) => [name(at), value(one, at)]));
}
