import type { Activity, DataTerm } from '../model/model.ts';

/** The data of an activity that none of its sources brings; none if a source brings the rest. */
export function uncoveredData({ declared, data }: Activity): readonly DataTerm[] {
  const sources = Object.values(declared.source ?? {});
  if (sources.length === 0 || sources.some((part) => !part.data?.length)) return [];
  const covered = new Set(sources.flatMap((part) => part.data ?? []));
  return data.filter(({ id }) => !covered.has(id));
}
