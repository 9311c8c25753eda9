import type { Recipient } from '../../../model/model.ts';
import { activeActivities } from '../../active-activities.ts';
import { calledActivity } from '../../called.ts';
import { FROM_DEVICES } from '../../from-devices.ts';
import { receivers } from '../../receivers.ts';
import type { Rule } from '../../rule.ts';

export default {
  id: 'cookies/none-but-stored',
  severity: 'warning',
  title: 'Cookies are denied, and something in the declaration needs them.',
  why: 'A notice that denies cookies while a service of the site sets them is false, and the consent for them is missing.',
  how: 'List under `cookies` what is stored or read; if there really is nothing, take the data or the service out.',
  law: ['EPD-5-3-3', 'GDPR-5-1-d'],
  bad: `activities:
  website:
    data: [device.ip_address, telemetry.logs, device.user_agent, device.cookie_id]
cookies: none # <--`,
  good: `cookies:
  necessary:
    session: { activity: comments, access: controller, duration: session, exemption: login, purpose: keeps you signed in }`,
  *check(facts) {
    if (!facts.model.declaration.cookies?.none) return;
    const service = receivers(facts).find(setsTrackers)?.service;
    const activity = activeActivities(facts).find(({ data }) =>
      data.some(({ id }) => FROM_DEVICES.has(id)),
    );
    const why = service
      ? `${service.title} sets cookies`
      : activity && `${calledActivity(activity, facts.model)} uses data from them`;
    if (why) yield { path: ['cookies'], message: `\`cookies\` says \`none\`, but ${why}.` };
  },
} satisfies Rule;

function setsTrackers({ service }: Recipient): boolean {
  const cookies = service?.cookies ?? [];
  return cookies.some(({ category }) => category === 'analytics' || category === 'advertising');
}
