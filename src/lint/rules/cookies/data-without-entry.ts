import { ownActivities } from '../../active-activities.ts';
import { calledActivity } from '../../called.ts';
import { isPartlyOpenGroup } from '../../consent-cookies.ts';
import { FROM_DEVICES } from '../../from-devices.ts';
import type { Rule } from '../../rule.ts';

export default {
  id: 'cookies/data-without-entry',
  severity: 'warning',
  title: 'An activity uses data from devices, and no cookie or similar is declared for it.',
  why: 'A cookie ID or a fingerprint exists only where something is stored on a device or read from it, be it a cookie, local storage, a pixel or an app component (EDPB Guidelines 2/2023). Each of them must be explained.',
  how: 'Add the entry under `cookies` with `activity` set to this one; for what is no cookie add `storage`, such as `fingerprint` or `localStorage`.',
  law: ['EPD-5-3-6', 'EPD-5-3-3'],
  bad: `activities:
  website:
    data: [device.ip_address, telemetry.logs, device.user_agent, device.fingerprint] # <--
cookies:
  necessary:
    session: { activity: comments, access: controller, duration: session, exemption: login, purpose: keeps you signed in }`,
  good: `activities:
  website:
    data: [device.ip_address, telemetry.logs, device.user_agent, device.fingerprint]
cookies:
  necessary:
    session: { activity: comments, access: controller, duration: session, exemption: login, purpose: keeps you signed in }
    device-check: { activity: website, access: controller, duration: none, storage: fingerprint, exemption: security, purpose: tells attackers from visitors }`,
  *check(facts) {
    const { cookies } = facts.model.declaration;
    if (!cookies || cookies.none || isPartlyOpenGroup(facts)) return;
    for (const { activity: id, path } of facts.model.cookies) {
      if (!id && facts.isOpen([...path, 'activity'])) return;
    }
    for (const activity of ownActivities(facts)) {
      const index = activity.declared.data?.findIndex((id) => FROM_DEVICES.has(id)) ?? -1;
      const observed = activity.sources.some(({ kind }) => kind === 'observed');
      if (index < 0 || !observed || activity.cookies.length > 0) continue;
      const id = activity.declared.data?.[index];
      yield {
        path: [...activity.path, 'data', `${index}`],
        message: `${calledActivity(activity, facts.model)} uses \`${id}\`, and nothing is declared that brings it.`,
      };
    }
  },
} satisfies Rule;
