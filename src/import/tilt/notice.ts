import { dayOf, webUrlOf } from '../forms.ts';
import { open } from '../open-facts.ts';
import { type Members, type Plain, todo } from '../plain.ts';
import { items, member, note, type Spot, textOf } from '../spot.ts';
import { isOwn } from './own.ts';

/** The notice as a document, from `meta`. */
export function noticeOf(root: Spot, regimes: Plain): Members {
  const meta = member(root, 'meta');
  for (const name of ['_id', '_hash', 'status']) textOf(member(meta, name));
  return {
    url: webUrlOf(member(meta, 'url')) ?? open.url,
    linkedFrom: open.linkedFrom,
    languages: [languageOf(member(meta, 'language'))],
    regimes,
    reviewed: open.reviewed,
    versions: versionsOf(meta, isOwn(root)) ?? open.versions,
  };
}

function languageOf(spot: Spot): string {
  const text = textOf(spot);
  if (text !== undefined && /^[a-z]{2}$/.test(text)) return text;
  if (text !== undefined) note(spot, 'This is no language code; English is written in its place.');
  return 'en';
}

/** The versions; of other programs' files only the first and the last day are known. */
function versionsOf(meta: Spot, isOwn: boolean): Plain | undefined {
  const number = textOf(member(meta, 'version'));
  const [created, modified] = ['created', 'modified'].map((name) => dayOf(member(meta, name)));
  const own = items(member(meta, 'x-versions')).flatMap((item) => {
    const day = dayOf(member(item, 'date'));
    const version = textOf(member(item, 'version'));
    const changes = textOf(member(item, 'changes'));
    return day ? [[day, { version, changes }] as const] : [];
  });
  if (own.length > 0) return Object.fromEntries(own);
  const last = modified ?? created;
  // Without versions, this program writes the day of the build.
  if (!last || isOwn) return undefined;
  const newest = [last, { version: number, changes: todo('what this version changes') }] as const;
  const isFirst = !created || created === last;
  return Object.fromEntries(isFirst ? [newest] : [newest, [created, {}]]);
}
