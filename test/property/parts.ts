import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { parse } from 'yaml';
import type { Draw } from './changes.ts';
import { at, type Data, isData } from './world.ts';

const MOST = 4;

function example(name: string): Data {
  return parse(
    readFileSync(new URL(`../../examples/${name}/privacy.yaml`, import.meta.url), 'utf8'),
  );
}

/** Complete declarations, as data. */
export const examples = [example('webshop'), example('saas'), example('blog')] as const;

/** An example with some of its activities, and the recipients and cookies that these need. */
export function partOf(whole: Data, draw: Draw): Data {
  const all = mapping(whole.activities);
  const ids = Object.keys(all);
  const chosen = draw(fc.subarray(ids, { minLength: 1, maxLength: Math.min(MOST, ids.length) }));
  const same = chosen.map((id) => at(all, id, 'retention', 'as'));
  const kept = new Set<unknown>([...chosen, ...same]);
  const activities = only(all, (_, id) => kept.has(id));
  const cookies = mapping(whole.cookies);
  const groups = Object.entries(cookies).map(([group, listed]): [string, Data] => [
    group,
    only(mapping(listed), (cookie) => kept.has(at(cookie, 'activity'))),
  ]);
  const used = namesIn([activities, groups]);
  const decided = asList(whole.automatedDecisions).filter((id) => kept.has(id));
  return structuredClone({
    ...whole,
    activities,
    recipients: only(mapping(whole.recipients), (_, id) => used.has(id)),
    cookies: isData(whole.cookies) ? Object.fromEntries(groups) : whole.cookies,
    automatedDecisions: decided.length > 0 ? decided : 'none',
  });
}

/** Takes over an activity of another example, with its recipients and its words. */
export function recombine(data: Data, whole: Data, draw: Draw): void {
  const other = structuredClone(whole);
  const id = draw(fc.constantFrom(...Object.keys(mapping(other.activities))));
  const taken = mapping(at(other, 'activities', id));
  delete taken.surfaces;
  if (at(taken, 'retention', 'as') !== undefined) taken.retention = 'P1Y';
  data.activities = { ...mapping(data.activities), [`other-${id}`]: taken };
  data.recipients = { ...mapping(other.recipients), ...mapping(data.recipients) };
  const [own, theirs] = [mapping(data.vocabulary), mapping(other.vocabulary)];
  data.vocabulary = {
    data: { ...mapping(theirs.data), ...mapping(own.data) },
    subjects: { ...mapping(theirs.subjects), ...mapping(own.subjects) },
  };
}

/** Every word in a value: keys, and texts. */
function namesIn(value: unknown): ReadonlySet<unknown> {
  if (Array.isArray(value)) return new Set(value.flatMap((item) => [...namesIn(item)]));
  if (!isData(value)) return new Set([value]);
  return new Set([...Object.keys(value), ...namesIn(Object.values(value))]);
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function mapping(value: unknown): Data {
  return isData(value) ? value : {};
}

function only(data: Data, keeps: (value: unknown, key: string) => boolean): Data {
  return Object.fromEntries(Object.entries(data).filter(([key, value]) => keeps(value, key)));
}
