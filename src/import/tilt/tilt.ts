import { isInEea } from '../../law/eea.ts';
import type { Import } from '../importer.ts';
import { open } from '../open-facts.ts';
import { declarationYaml } from '../plain.ts';
import { items, member, note, notesOf, rootSpot, textOf, textsOf } from '../spot.ts';
import { activitiesOf } from './activities.ts';
import { controllerOf } from './controller.ts';
import { decisionsOf } from './decisions.ts';
import { readEntry } from './entry.ts';
import { noticeOf } from './notice.ts';
import { recipientBook } from './recipients.ts';
import { rightsOf } from './rights.ts';
import { placeTransfers } from './transfers.ts';

/**
 * A declaration from a document of the Transparency Information Language, as its authors write it:
 * null, empty texts and empty lists are missing. What it does not tell is open.
 */
const importTilt: Import = (text) => {
  const json = parsed(text);
  if (json === undefined) return { failure: 'holds no JSON' };
  const root = rootSpot(json.value);
  const recipients = recipientBook();
  const disclosed = items(member(root, 'dataDisclosed')).map((one) => readEntry(one, recipients));
  placeTransfers(root, recipients);
  const decisions = decisionsOf(root);
  const { activities, vocabulary } = activitiesOf(root, disclosed, decisions);
  const controller = controllerOf(root);
  const name = member(member(root, 'meta'), 'name');
  if (textOf(name) !== controller.name) note(name, 'The controller has another name.');
  const listed = recipients.all().map(({ id, members }) => [id, members] as const);
  const regimes = isInEea(controller.country) ? ['eu-gdpr'] : open.regimes;
  // Notes of this program's own files are for their readers.
  for (const one of ['x-notes', 'x-notDeclared']) textsOf(member(root, one));
  const declaration = {
    privacyc: 1,
    notice: noticeOf(root, regimes),
    controller,
    activities: activities ?? open.activities,
    recipients: listed.length > 0 ? Object.fromEntries(listed) : open.recipients,
    cookies: open.cookies,
    automatedDecisions: decisions.all,
    rights: rightsOf(root) ?? open.rights,
    measures: open.measures,
    changes: open.changes,
    vocabulary,
  };
  return { yaml: declarationYaml(COMMENT, declaration), notes: notesOf(root) };
};

const COMMENT: readonly string[] = [
  'What a document of the Transparency Information Language tells, as a declaration.',
  'A value that starts with TODO is open. Where there is nothing to tell, write none.',
];

/** A file can start with a byte order mark, which JSON does not have. */
function parsed(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text.replace(/^\ufeff/, '')) };
  } catch {
    return undefined;
  }
}

export default importTilt;
