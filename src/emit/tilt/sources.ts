import type { Entry } from '../register/entry.ts';
import type { SourceFacts } from '../register/sources.ts';
import { uriOf } from '../uri.ts';
import type { Json } from './canonical.ts';

/** Where data come from that do not come from the person (Art. 14(2)(f) GDPR), by category. */
export function sourcesPart(entries: readonly Entry[]): readonly Json[] {
  return entries.flatMap((entry) =>
    (entry.dataCategories ?? []).flatMap(({ id, label }) => {
      const others = sourcesOf(entry, id).filter(
        ({ kind }) => kind === 'recipient' || kind === 'other',
      );
      if (others.length === 0) return [];
      return [
        {
          _id: `${entry.id}/${id}`,
          dataCategory: label,
          sources: others.map((source) => ({
            description: source.name ?? source.id,
            url: (source.url && uriOf(source.url)) ?? '',
            publiclyAvailable: source.public,
            'x-id': source.id,
            'x-informed': source.informed,
          })),
        },
      ];
    }),
  );
}

/** The ids of what brings a category; `subject` is the person. */
export function sourceIds(entry: Entry, data: string): readonly string[] {
  return sourcesOf(entry, data).map(({ id }) => id);
}

/** Those that name the category, else those that bring the rest. */
function sourcesOf({ sources }: Entry, data: string): readonly SourceFacts[] {
  const all = sources ?? [];
  const named = all.filter((source) => source.data?.some(({ id }) => id === data));
  return named.length > 0 ? named : all.filter((source) => source.data === undefined);
}
