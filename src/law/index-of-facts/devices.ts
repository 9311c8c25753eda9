import type { FactsOfProvision } from './facts.ts';

const activity = 'cookies.*.*.activity';

/** Article 5(3) of the ePrivacy Directive, and what authorities and courts ask beside it. */
export const devices: readonly FactsOfProvision[] = [
  {
    provision: 'EPD-5-3-1',
    paths: [
      'cookies.*.*',
      'cookies.*.*.beforeConsent',
      'activities.*.legalBasis.consent',
      'consentManager.tool',
    ],
    sections: ['cookies'],
    columns: ['activity.legal_basis', 'activity.cookies'],
  },
  {
    provision: 'EPD-5-3-2',
    paths: ['cookies.necessary.*', 'cookies.*.*.exemption'],
    sections: ['cookies', 'cookies-necessary'],
    columns: ['activity.cookies'],
  },
  {
    provision: 'EPD-5-3-3',
    paths: ['cookies.none', 'cookies.*.*.purpose', activity, 'recipients.*.service'],
    sections: [
      'cookies',
      'cookies-necessary',
      'cookies-functional',
      'cookies-analytics',
      'cookies-advertising',
    ],
    columns: ['activity.cookies'],
  },
  {
    provision: 'EPD-5-3-4',
    paths: ['cookies.*.*.duration', 'cookies.*.*.renewed'],
    sections: [
      'cookies-necessary',
      'cookies-functional',
      'cookies-analytics',
      'cookies-advertising',
    ],
    columns: ['activity.cookies'],
  },
  {
    provision: 'EPD-5-3-5',
    paths: ['cookies.*.*.access', 'cookies.*.*.domain'],
    sections: [
      'cookies-necessary',
      'cookies-functional',
      'cookies-analytics',
      'cookies-advertising',
    ],
    columns: ['activity.cookies'],
  },
  {
    provision: 'EPD-5-3-6',
    paths: ['cookies.*.*.storage'],
    sections: [
      'cookies',
      'cookies-necessary',
      'cookies-functional',
      'cookies-analytics',
      'cookies-advertising',
    ],
    columns: ['activity.cookies'],
  },
  {
    provision: 'EPD-CONS-1',
    paths: [
      'consentManager.firstLayer',
      'consentManager.request',
      'consentManager.reopen.label',
      'consentManager.reopen.where',
      'consentManager.reopen.url',
    ],
    sections: ['cookies', 'rights'],
    columns: ['activity.consent_record'],
  },
  {
    provision: 'EPD-CONS-2',
    paths: ['cookies.*.*', activity, 'activities.*.legalBasis.*'],
    sections: ['entry', 'cookies'],
    columns: ['activity.legal_basis', 'activity.cookies'],
  },
  {
    provision: 'EPD-CNIL-13',
    paths: ['cookies.*.*.exemption', 'cookies.*.*.duration', 'cookies.*.*.renewed'],
    sections: ['cookies-necessary'],
    columns: ['activity.cookies'],
  },
  {
    provision: 'EPD-CNIL-25',
    paths: [activity, 'activities.*.retention.period', 'activities.*.retention.except.*.period'],
    sections: ['entry', 'retention'],
    columns: ['activity.retention'],
  },
  {
    provision: 'EPD-CNIL-AM',
    paths: ['cookies.*.*.exemption', 'cookies.*.*.conditions'],
    sections: [],
    columns: ['activity.cookies'],
  },
  {
    provision: 'EPD-CNIL-6',
    paths: ['consentManager.choiceKept'],
    sections: ['cookies'],
    columns: [],
  },
  {
    provision: 'EPD-NAT',
    paths: [
      'consentManager.choiceKept',
      'activities.*.legalBasis.consent.renew',
      'notice.audience',
    ],
    sections: ['entry', 'cookies'],
    columns: ['activity.legal_basis'],
  },
  {
    provision: 'EPD-NATLAW',
    paths: ['controller.country', 'activities.*.directMarketing.law'],
    sections: ['entry', 'cookies'],
    columns: ['activity.purposes'],
  },
];
