import { measure } from '../catalog/measures.ts';
import type { Declaration } from '../schema/declaration.ts';
import type { Declared } from '../schema/declare.ts';
import { linkActivities } from './activities.ts';
import { linkController } from './controller.ts';
import { linkCookies } from './cookies.ts';
import type { Activity, Cookie, Measure, Model, Text, Version } from './model.ts';
import { linkRecipients } from './recipients.ts';
import { deriveRights } from './rights.ts';

/** Resolves every reference of a declaration and derives what follows in law; `date` is today. */
export function link({ declaration }: Declared, date: string): Model {
  const recipients = linkRecipients(declaration, date);
  const cookies = linkCookies(declaration, recipients);
  const activities = linkActivities(declaration, recipients, cookies);
  const languages = declaration.notice?.languages ?? [declaration.language ?? 'en'];
  return Object.freeze({
    declaration,
    languages: languages.length > 0 ? languages : ['en'],
    controller: linkController(declaration),
    activities,
    recipients,
    cookies: cookies.filter((cookie) => isStated(cookie, activities)),
    versions: linkVersions(declaration),
    rights: deriveRights(activities, declaration),
    measures: linkMeasures(declaration),
  });
}

/** What is planned stores nothing yet, and what has ended nothing more. */
function isStated({ activity }: Cookie, activities: readonly Activity[]): boolean {
  return activities.find(({ id }) => id === activity)?.active ?? true;
}

function linkVersions(declaration: Declaration): readonly Version[] {
  const versions = Object.entries(declaration.notice?.versions ?? {}).map(([date, declared]) => ({
    date,
    version: declared?.version,
    changes: declared?.changes,
  }));
  return versions.sort((a, b) => (a.date < b.date ? 1 : -1));
}

function linkMeasures(declaration: Declaration): readonly Measure[] {
  return Object.entries(declaration.measures ?? {}).flatMap(([id, declared]) => {
    const known = measure(id);
    const text: Text | undefined = declared?.text ?? (known ? { en: known.label } : undefined);
    return text && Object.keys(text).length > 0 ? [{ id, text, register: declared?.register }] : [];
  });
}
