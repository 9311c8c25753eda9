import { type Mutator, renamed, replaced } from '../mutant.ts';
import type { Site } from '../sites.ts';

const DATE = /^(\d{4})(-\d\d-\d\d)$/;
const PERIOD = /^P(?:\d+[YMWD])+$/;

/** Ages each date by ten years. */
export const aged: Mutator = shifted('aged', -10);

/** Puts each date off by ten years. */
export const postponed: Mutator = shifted('postponed', 10);

/** Doubles each period. */
export const doubled: Mutator = multiplied('doubled', 2);

/** Makes each period ten times as long. */
export const tenfold: Mutator = multiplied('tenfold', 10);

function shifted(kind: string, years: number): Mutator {
  const shift = (date: string) =>
    date.replace(DATE, (_, year: string, rest: string) => `${Number(year) + years}${rest}`);
  return {
    kind,
    mutate: ({ sites }) =>
      sites.flatMap((site) => {
        const name = site.path.at(-1) ?? '';
        if (site.plain !== undefined && DATE.test(site.plain) && site.form.kind === 'date') {
          return replaced(kind, site, shift(site.plain));
        }
        return DATE.test(name) ? renamed(kind, site, shift(name)) : [];
      }),
  };
}

function multiplied(kind: string, by: number): Mutator {
  const longer = (site: Site) =>
    (site.plain ?? '').replace(/\d+/g, (number) => `${Number(number) * by}`);
  return {
    kind,
    mutate: ({ sites }) =>
      sites.flatMap((site) =>
        PERIOD.test(site.plain ?? '') ? replaced(kind, site, longer(site)) : [],
      ),
  };
}
