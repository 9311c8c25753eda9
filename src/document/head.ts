import { dateText } from '../model/drafting/date.ts';
import { factOf } from './contacts.ts';
import { blocks, type Context, say, word } from './context.ts';
import { joinSlots, webLink } from './links.ts';
import type { Slot } from './skeleton.ts';
import type { PolicyBlock } from './tree.ts';

/** The lead under the title, and the dates. */
export function headBlocks(context: Context): readonly PolicyBlock[] {
  const { notice } = context.model.declaration;
  const surfaces = Object.values(notice?.surfaces ?? {}).flatMap(({ url, name }) => {
    const label = say(context, name);
    return webLink(url, label) ?? label ?? [];
  });
  const [newest, ...older] = context.model.versions;
  const current = older.find(({ date }) => date <= context.date);
  const lead = blocks(context, 'head', {
    surfaces: joinSlots(surfaces, ', '),
    later: newest !== undefined && newest.date > context.date && current !== undefined,
  });
  const rows: readonly (readonly [string, Slot | undefined])[] = [
    ['version', newest?.version],
    ['from', newest ? day(context, newest.date) : undefined],
    ['reviewed', notice?.reviewed ? day(context, notice.reviewed) : undefined],
  ];
  const children = rows.flatMap(([key, slot]) =>
    slot ? [factOf(word(context, 'meta', key), slot)] : [],
  );
  const meta: readonly PolicyBlock[] =
    children.length > 0 ? [{ type: 'facts', look: 'meta', children }] : [];
  return [...lead, ...meta];
}

function day(context: Context, date: string): Slot {
  return { phrases: [{ type: 'day', date, value: dateText(date, context.language) }] };
}
