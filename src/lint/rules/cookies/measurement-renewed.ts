import type { Rule } from '../../rule.ts';

export default {
  id: 'cookies/measurement-renewed',
  severity: 'warning',
  title: 'A cookie that measures without consent starts anew with each visit.',
  why: 'The French authority exempts measurement only if the cookie ends 13 months after it was set; one that each visit prolongs recognises a device for ever (CNIL 2020-091).',
  how: 'Let the lifetime run from the first visit, and delete `renewed`; or ask for consent.',
  law: ['EPD-CNIL-13', 'EPD-CNIL-AM'],
  bad: `cookies:
  analytics:
    visits:
      activity: website
      access: controller
      duration: P7D
      renewed: true # <--
      purpose: counts the visits
      exemption: audienceMeasurement
      conditions: [ownUseOnly, anonymousStatistics, noCrossChecking, noCrossSiteIdentifier, noReuseByProvider]`,
  good: `cookies:
  analytics:
    visits:
      activity: website
      access: controller
      duration: P7D
      purpose: counts the visits
      exemption: audienceMeasurement
      conditions: [ownUseOnly, anonymousStatistics, noCrossChecking, noCrossSiteIdentifier, noReuseByProvider]`,
  *check({ model }) {
    for (const { name, path, declared } of model.cookies) {
      if (declared.exemption !== 'audienceMeasurement' || !declared.renewed) continue;
      const message = `\`${name}\` measures without consent and starts anew with each visit.`;
      yield { path: [...path, 'renewed'], message };
    }
  },
} satisfies Rule;
