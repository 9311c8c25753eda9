/** What notices usually tell of, each with the kind of purpose that it is. */
export const topics = [
  { id: 'website', kind: 'service.provide' },
  { id: 'contact', kind: 'service.support' },
  { id: 'account', kind: 'service.account' },
  { id: 'social-login', kind: 'service.account' },
  { id: 'orders', kind: 'service.order' },
  { id: 'payment', kind: 'service.payment' },
  { id: 'credit-check', kind: 'finance.credit_check' },
  { id: 'debt-collection', kind: 'finance.debt_collection' },
  { id: 'functional-cookies', kind: 'functional.preferences' },
  { id: 'analytics', kind: 'analytics' },
  { id: 'pixels', kind: 'marketing.measurement' },
  { id: 'targeted-advertising', kind: 'marketing.ads.targeted' },
  { id: 'account-linking', kind: 'personalize' },
  { id: 'social-plugins', kind: 'functional.embed' },
  { id: 'social-sharing', kind: 'functional.embed' },
  { id: 'social-pages', kind: 'marketing.social' },
  { id: 'newsletter', kind: 'marketing.email' },
  { id: 'contests', kind: 'marketing.contest' },
  { id: 'applications', kind: 'hr.recruitment' },
] as const;

export type TopicId = (typeof topics)[number]['id'];
