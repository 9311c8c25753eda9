import { broaderData } from '../../../model/vocabulary.ts';
import type { Declaration } from '../../../schema/declaration.ts';
import { calledActivity } from '../../called.ts';
import { storageRules } from '../../periods.ts';
import type { Rule } from '../../rule.ts';

export default {
  id: 'retention/as-circular',
  severity: 'error',
  title: 'Rules of storage refer to each other in a circle.',
  why: 'Nobody can tell from such rules when the data are erased.',
  how: 'State a period or an event in one of the activities.',
  law: ['GDPR-13-2-a-1'],
  bad: `activities:
  website:
    retention:
      # period: not written
      # from: not written
      as: comments # <--
  comments:
    retention:
      # until: not written
      as: website`,
  good: `activities:
  website:
    retention:
      # period: not written
      # from: not written
      as: comments`,
  *check({ model, ...facts }) {
    const told = new Set<string>();
    for (const { activity, path, data, rule } of storageRules({ model, ...facts })) {
      const start = nodeOf(activity.id, data);
      const circle = rule.as ? circleFrom(start, data, model.declaration) : [];
      if (circle.length === 0 || told.has(start)) continue;
      for (const node of circle) told.add(node);
      const name = calledActivity(activity, model);
      const message = `The rule of storage of ${name} leads back to itself.`;
      yield { path: [...path, 'as'], message };
    }
  },
} satisfies Rule;

const SEPARATOR = '\u0001';

function nodeOf(activity: string, exception: string | undefined): string {
  return `${activity}${SEPARATOR}${exception ?? ''}`;
}

/** The rules from one back to itself; none where the chain ends. */
function circleFrom(
  start: string,
  data: string | undefined,
  declaration: Declaration,
): readonly string[] {
  const chain = [start];
  for (let at = nextOf(start, data, declaration); at; at = nextOf(at, data, declaration)) {
    if (at === start) return chain;
    if (chain.includes(at)) return [];
    chain.push(at);
  }
  return [];
}

/** The rule that a rule refers to: for a category of data, an exception that covers it comes first. */
function nextOf(
  node: string,
  data: string | undefined,
  declaration: Declaration,
): string | undefined {
  const [id = '', exception = ''] = node.split(SEPARATOR);
  const { activities = {} } = declaration;
  const own = activities[id]?.retention;
  const target = exception ? own?.except?.[exception]?.as : own?.as;
  if (!target || !activities[target]?.retention) return undefined;
  const exceptions = activities[target]?.retention?.except ?? {};
  const terms = data ? [data, ...broaderData(data, declaration)] : [];
  return nodeOf(
    target,
    terms.find((term) => Object.hasOwn(exceptions, term)),
  );
}
