import type { Activity, Source } from '../../model/model.ts';
import { type Context, say, word } from '../context.ts';
import { fill } from '../fill.ts';
import { joinSlots, raiseSlot, webLink } from '../links.ts';
import { dataList, recipientName } from '../names.ts';
import type { Slot } from '../skeleton.ts';

/** Where the data come from; nothing where they come from the person alone. */
export function sourceLine(context: Context, activity: Activity): Slot | undefined {
  const { sources } = activity;
  if (sources.every(({ kind }) => kind === 'subject')) return undefined;
  const groups = new Map<string, Slot[]>();
  for (const source of sources) {
    const data = dataList(context, source.data);
    const name = nameOf(context, source);
    if (name) groups.set(data, [...(groups.get(data) ?? []), name]);
  }
  const parts = [...groups].flatMap(([data, names]) => {
    const named = joinSlots(names, ', ');
    return named && data ? (joinSlots([data, named], ': ') ?? []) : (named ?? []);
  });
  const line = joinSlots(parts, '; ');
  return line && raiseSlot(line);
}

function nameOf(context: Context, source: Source): Slot | undefined {
  if (source.kind === 'subject' || source.kind === 'observed' || source.kind === 'ownRecords') {
    return word(context, 'sources', source.kind);
  }
  const own = say(context, source.name);
  const name = own ?? (source.recipient ? recipientName(context, source.recipient) : undefined);
  if (!name) return undefined;
  const shown = source.declared.public ? fill(word(context, 'sources', 'public'), { name }) : name;
  return source.declared.url ? webLink(source.declared.url, shown) : shown;
}
