import { open } from '../open-facts.ts';
import type { Members, Plain } from '../plain.ts';
import { member, textOf } from '../spot.ts';
import type { DataBook } from './data.ts';
import type { StorageRule } from './storage.ts';

interface Kept {
  readonly data: string;
  readonly storage: readonly StorageRule[];
}

/** The rule that most data of an activity share, and the others as its exceptions. */
export function retentionOf(all: readonly Kept[], book: DataBook): Plain {
  const rules = all.map(({ data, storage }) => ({
    data,
    rule: storage.find(({ about }) => about === undefined)?.rule,
  }));
  const main = commonest(rules.flatMap(({ rule }) => rule ?? []));
  const narrower = all.flatMap(({ storage }) => storage.flatMap((one) => aboutOther(one, book)));
  if (main === undefined) {
    return narrower.length > 0 ? { except: Object.fromEntries(narrower) } : open.retention;
  }
  const isMain = (rule: Plain | undefined) => JSON.stringify(rule) === JSON.stringify(main);
  const different = rules.filter(({ rule }) => !isMain(rule)).map(({ data }) => data);
  const special = rules.filter(
    ({ data }) =>
      different.includes(data) || book.broaderOf(data).some((id) => different.includes(id)),
  );
  const except = new Map([
    ...narrower,
    ...special.map(({ data, rule }): [string, Plain] => [data, rule ?? open.retention]),
  ]);
  if (except.size === 0) return main;
  const general: Members = typeof main === 'string' ? { period: main } : (main as Members);
  return { ...general, except: Object.fromEntries(except) };
}

function commonest(rules: readonly Plain[]): Plain | undefined {
  const counts = new Map<string, number>();
  for (const rule of rules) {
    const key = JSON.stringify(rule);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const most = Math.max(0, ...counts.values());
  return rules.find((rule) => counts.get(JSON.stringify(rule)) === most);
}

function aboutOther({ rule, about }: StorageRule, book: DataBook): readonly [string, Plain][] {
  const label = about && textOf(member(about, 'label'));
  return about && label ? [[book.idOf(label, about), rule]] : [];
}
