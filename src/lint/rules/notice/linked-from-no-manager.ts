import type { Rule } from '../../rule.ts';

export default {
  id: 'notice/linked-from-no-manager',
  severity: 'error',
  title: 'The notice is linked from a consent manager that does not exist.',
  why: 'People find the notice where its link really stands. The declaration says in one place that there is a consent manager, and in another that there is none.',
  how: 'Take `consentManager` out of `linkedFrom`, or declare the consent manager.',
  law: ['GDPR-12-1-c', 'GDPR-5-1-d'],
  bad: `notice:
  linkedFrom: [everyPage, consentManager] # <--
consentManager: none`,
  good: `notice:
  linkedFrom: [everyPage]
consentManager: none`,
  *check({ model }) {
    const { notice, consentManager, cookies } = model.declaration;
    const index = notice?.linkedFrom?.indexOf('consentManager') ?? -1;
    const denied = consentManager?.none ? 'consentManager' : cookies?.none ? 'cookies' : '';
    if (index < 0 || denied === '' || (denied === 'cookies' && consentManager)) return;
    yield {
      path: ['notice', 'linkedFrom', `${index}`],
      message: `The notice is linked from the consent manager, but \`${denied}\` says \`none\`.`,
    };
  },
} satisfies Rule;
