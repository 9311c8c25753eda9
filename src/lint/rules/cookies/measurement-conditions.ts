import { measurementConditions } from '../../../law/device-limits.ts';
import type { Rule } from '../../rule.ts';

export default {
  id: 'cookies/measurement-conditions',
  severity: 'error',
  title: 'Audience is measured without consent, and the conditions are not met.',
  why: 'The law exempts only what is strictly necessary (Art. 5(3) ePrivacy Directive). That measurement can be, under all of these conditions, rests on guidance alone (CNIL 2020-091), so without them nothing is left but consent.',
  how: 'Meet all conditions and list them under `conditions`, or move the cookie to `analytics` and ask for consent.',
  law: ['EPD-CNIL-AM', 'EPD-5-3-2'],
  bad: `cookies:
  analytics:
    visits:
      activity: website
      access: controller
      duration: P7D
      purpose: counts the visits
      exemption: audienceMeasurement
      conditions: [ownUseOnly, anonymousStatistics] # <--`,
  good: `cookies:
  analytics:
    visits:
      activity: website
      access: controller
      duration: P7D
      purpose: counts the visits
      exemption: audienceMeasurement
      conditions: [ownUseOnly, anonymousStatistics, noCrossChecking, noCrossSiteIdentifier, noReuseByProvider]`,
  *check(facts) {
    const due = measurementConditions(facts.date);
    for (const { name, path, declared } of facts.model.cookies) {
      const { exemption, conditions = [] } = declared;
      const place = [...path, 'conditions'];
      const missing = due.filter((condition) => !conditions.some((one) => one === condition));
      if (exemption !== 'audienceMeasurement' || missing.length === 0) continue;
      if (facts.hasOpen(place)) continue;
      const names = missing.map((condition) => `\`${condition}\``).join(', ');
      yield {
        path: place,
        at: conditions.length > 0 ? 'value' : 'key',
        message: `\`${name}\` measures the audience without consent, and this is not declared: ${names}.`,
      };
    }
  },
} satisfies Rule;
