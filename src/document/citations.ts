import { cookieLaw } from '../law/national-laws.ts';
import type { Model } from '../model/model.ts';

/** Every citation of a law that the policy's text holds. */
export function citationsOf(model: Model): readonly string[] {
  const stated = model.activities.filter(({ active }) => active);
  const declared = stated.flatMap(({ declared: activity, bases }) => [
    ...bases.flatMap(({ law }) => law),
    ...Object.values(activity.specialCategories ?? {}).flat(),
    ...(activity.criminalOffences?.law ?? []),
    ...(activity.directMarketing?.law ?? []),
    ...(activity.retention?.law ?? []),
    ...Object.values(activity.retention?.except ?? {}).flatMap(({ law }) => law ?? []),
    ...(activity.automatedDecision?.ground?.law ?? []),
    ...(activity.informationExemption?.laidDownByLaw ?? []),
    ...(activity.informationExemption?.professionalSecrecy ?? []),
  ]);
  const country = model.controller.declared.country;
  const devices = cookieLaw(country ?? '');
  const cookies = model.cookies.length > 0 ? [devices.consent, devices.exempt] : [];
  return ['GDPR Art. 6', ...declared, ...cookies];
}
