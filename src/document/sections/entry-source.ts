import type { Activity, Source } from '../../model/model.ts';
import { type Context, raise, say, word } from '../context.ts';
import { fill } from '../fill.ts';
import { dataList, recipientName } from '../names.ts';

/** Where the data come from; nothing where they come from the person alone. */
export function sourceLine(context: Context, activity: Activity): string | undefined {
  const { sources } = activity;
  if (sources.every(({ kind }) => kind === 'subject')) return undefined;
  const groups = new Map<string, string[]>();
  for (const source of sources) {
    const data = dataList(context, source.data);
    const name = nameOf(context, source);
    if (name) groups.set(data, [...(groups.get(data) ?? []), name]);
  }
  const parts = [...groups].map(([data, names]) =>
    data ? `${data}: ${names.join(', ')}` : names.join(', '),
  );
  return raise(parts.join('; '));
}

function nameOf(context: Context, source: Source): string | undefined {
  if (source.kind === 'subject' || source.kind === 'observed' || source.kind === 'ownRecords') {
    return word(context, 'sources', source.kind);
  }
  const own = say(context, source.name);
  const name = own ?? (source.recipient ? recipientName(context, source.recipient) : undefined);
  if (!name || !source.declared.public) return name;
  return fill(word(context, 'sources', 'public'), { name });
}
