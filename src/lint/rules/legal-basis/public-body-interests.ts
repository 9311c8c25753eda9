import { ownActivities } from '../../active-activities.ts';
import { calledActivity } from '../../called.ts';
import type { Rule } from '../../rule.ts';

export default {
  id: 'legal-basis/public-body-interests',
  severity: 'error',
  title: 'A public body rests an activity on legitimate interests.',
  why: 'The tasks of public authorities must rest on a law; Art. 6(1), second subparagraph, closes legitimate interests to them.',
  how: 'Write `publicTask` with the law that gives the task; for what lies outside your tasks, suppress this with the reason.',
  law: ['GDPR-6-1-f', 'GDPR-6-1-e'],
  bad: `controller:
  publicBody: true
  dataProtectionOfficer: { email: dpo@greta.example, notifiedToAuthority: 2026-01-15 }
activities:
  website:
    legalBasis: { publicTask: E-GovG § 1 }
  comments:
    legalBasis: { legitimateInterests: an open discussion of the articles } # <--`,
  good: `controller:
  publicBody: true
  dataProtectionOfficer: { email: dpo@greta.example, notifiedToAuthority: 2026-01-15 }
activities:
  website:
    legalBasis: { publicTask: E-GovG § 1 }
  comments:
    legalBasis: { publicTask: E-GovG § 2 }`,
  *check(facts) {
    if (!facts.model.controller.declared.publicBody) return;
    for (const activity of ownActivities(facts)) {
      const basis = activity.bases.find(({ word }) => word === 'legitimateInterests');
      if (!basis) continue;
      yield {
        path: basis.path,
        at: 'key',
        message: `${calledActivity(activity, facts.model)} is an activity of a public body and rests on legitimate interests.`,
      };
    }
  },
} satisfies Rule;
