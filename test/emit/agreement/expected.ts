import { type ActivityFacts, type CookieFacts, type Facts, inDays, sorted } from './facts.ts';
import { type ActivityPlan, BASES, type Plan, within } from './plan.ts';

type Keeps = (activity: ActivityPlan) => boolean;

/** Activities that take place. */
const active: Keeps = ({ status }) => status === undefined || status === 'active';

/** What the policy states: activities of its own that take place, cookies of all that do. */
export function policyOf(plan: Plan): Facts {
  return expectedOf(plan, (one) => !one.forClients && active(one), active);
}

/** What the register states. */
export function registerOf(plan: Plan): Facts {
  const all = () => true;
  return expectedOf(plan, all, all);
}

function expectedOf(plan: Plan, keeps: Keeps, stores: Keeps): Facts {
  const kept = plan.activities.flatMap((one, at) =>
    keeps(one) ? [[`Title${at}`, activityOf(plan, one, at)] as const] : [],
  );
  const receive = new Set(kept.flatMap(([, { recipients }]) => recipients));
  const places = Object.entries(countriesOf(plan, () => true));
  return {
    activities: Object.fromEntries(kept),
    countries: Object.fromEntries(places.filter(([name]) => receive.has(name))),
    cookies: Object.fromEntries(
      plan.cookies.flatMap((one, at) => {
        const activity = plan.activities[one.activity % plan.activities.length];
        return activity && stores(activity) ? [[`ck${at}`, cookieOf(plan, one)]] : [];
      }),
    ),
  };
}

/** Seats of all companies, with the countries of transfers of those that send data on. */
export function countriesOf(
  { companies }: Plan,
  transfer: (name: string) => boolean,
): Facts['countries'] {
  const places = companies.map(({ country, transfers }, at) => {
    const name = nameOf(at);
    return [name, sorted([...(country ? [country] : []), ...(transfer(name) ? transfers : [])])];
  });
  return Object.fromEntries(places);
}

/** Countries of the processors that an activity of today uses. */
export function processorsOf(plan: Plan): Facts['countries'] {
  const { countries } = expectedOf(plan, active, active);
  const isProcessor = (name: string) =>
    plan.companies.some(({ role }, at) => role === 'processor' && nameOf(at) === name);
  return Object.fromEntries(Object.entries(countries).filter(([name]) => isProcessor(name)));
}

/** What the banner explains: all cookies, where any waits for consent. */
export function bannerOf(plan: Plan): Facts['cookies'] {
  const { cookies } = policyOf(plan);
  const waits = plan.cookies.some(({ group }, at) => `ck${at}` in cookies && group !== 'necessary');
  return waits ? cookies : {};
}

/** The cookies with their readers, of which the controller is not told. */
export function withoutController(cookies: Facts['cookies']): Facts['cookies'] {
  const others = Object.entries(cookies).map(([name, { duration, readers }]) => [
    name,
    { duration, readers: readers.filter((one) => one !== 'controller') },
  ]);
  return Object.fromEntries(others);
}

function activityOf(plan: Plan, activity: ActivityPlan, at: number): ActivityFacts {
  const { bases, recipients, retention, forClients } = activity;
  const { rule = '', name = '' } = typeof retention === 'object' ? retention : {};
  const kept = [rule === 'event' ? `event${at}` : inDays(rule), inDays(name ?? '')];
  return {
    bases: forClients ? [] : sorted(bases.map((one) => BASES[one])),
    recipients: Array.isArray(recipients) ? namesOf(plan, recipients) : [],
    kept: sorted(kept.filter((one) => one !== '')),
  };
}

function cookieOf(
  plan: Plan,
  { duration, readers, byController }: Plan['cookies'][number],
): CookieFacts {
  return {
    duration: inDays(duration ?? ''),
    readers: sorted([...namesOf(plan, readers), ...(byController ? ['controller'] : [])]),
  };
}

function namesOf({ companies }: Plan, numbers: readonly number[]): readonly string[] {
  return sorted(within(numbers, companies.length).map(nameOf));
}

function nameOf(at: number): string {
  return `Company${at} Ltd`;
}
