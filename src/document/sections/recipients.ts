import { countryName } from '../../model/drafting/country.ts';
import type { Model, Recipient } from '../../model/model.ts';
import { blocks, type Context, raise, say, word } from '../context.ts';
import { joinSlots, linkNode } from '../links.ts';
import { countriesOf, recipientName, taskOf } from '../names.ts';
import type { Slot } from '../skeleton.ts';
import { tableOf } from '../tables.ts';
import { statedActivities } from './activities.ts';
import type { SectionPlan } from './plan.ts';

const ROLES = ['processor', 'controller', 'jointController', 'authority', 'public'] as const;

/** Recipients that the policy names: those that a stated activity uses, without our own staff. */
export function statedRecipients(model: Model): readonly Recipient[] {
  const stated = new Set(statedActivities(model).map(({ id }) => id));
  return model.recipients.filter(
    ({ role, usedBy }) => role !== 'internal' && usedBy.some((id) => stated.has(id)),
  );
}

export const recipients: SectionPlan = {
  id: 'recipients',
  part: 'section',
  applies: (model) => statedRecipients(model).length > 0 || saysNone(model),
  blocks: (context) => {
    const listed = statedRecipients(context.model);
    if (listed.length === 0) return blocks(context, 'no-recipients', {});
    const roles = new Set(listed.map(({ role }) => role));
    const helpers = helperLinks(context, listed);
    return blocks(context, 'recipients', {
      processor: roles.has('processor'),
      controller: roles.has('controller'),
      joint: roles.has('jointController'),
      authority: roles.has('authority'),
      table: recipientsTable(context, listed),
      helpers: joinSlots(helpers, ', '),
      oneHelper: helpers.length === 1,
    });
  },
};

function saysNone(model: Model): boolean {
  const stated = statedActivities(model);
  return (
    stated.length > 0 &&
    stated.every(({ declared: { recipients: one } }) => one !== undefined && 'none' in one)
  );
}

function recipientsTable(context: Context, listed: readonly Recipient[]): Slot {
  const order = (one: Recipient) =>
    one.role ? ROLES.indexOf(one.role as (typeof ROLES)[number]) : ROLES.length;
  const sorted = [...listed].sort((a, b) => order(a) - order(b));
  const headings = ['recipient', 'task', 'role'].map((key) => word(context, 'columns', key));
  const rows = sorted.map((one) => [
    nameCell(context, one),
    one.name ? raise(taskOf(context, one)) : undefined,
    one.role ? word(context, 'roles', one.role) : undefined,
  ]);
  return tableOf(word(context, 'captions', 'recipients'), headings, rows);
}

function nameCell(context: Context, recipient: Recipient): Slot | undefined {
  const name = recipient.name ?? raise(recipientName(context, recipient));
  if (!name) return undefined;
  const policy = say(context, recipient.privacyPolicy);
  const countries = countriesOf(recipient).map((code) => countryName(code, context.language));
  const head = policy ? linkNode(policy, name) : { type: 'text' as const, value: name };
  const tail =
    countries.length > 0 ? [{ type: 'text' as const, value: ` (${countries.join(', ')})` }] : [];
  return { phrases: [head, ...tail] };
}

function helperLinks(context: Context, listed: readonly Recipient[]): readonly Slot[] {
  return listed.flatMap((one): Slot[] => {
    const name = recipientName(context, one);
    return one.role === 'processor' && one.subProcessors && name
      ? [{ phrases: [linkNode(one.subProcessors, name)] }]
      : [];
  });
}
