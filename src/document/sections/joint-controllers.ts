import type { Model, Recipient } from '../../model/model.ts';
import { type Contact, factOf } from '../contacts.ts';
import { blocks, type Context, raise, refTo, say, stop, word } from '../context.ts';
import { joinSlots, linkNode, mailLink, phoneLink, webLink } from '../links.ts';
import { recipientName, taskOf } from '../names.ts';
import type { Slot } from '../skeleton.ts';
import type { Box } from '../tree.ts';
import type { SectionPlan } from './plan.ts';
import { statedRecipients } from './recipients.ts';

export const jointControllers: SectionPlan = {
  id: 'joint-controllers',
  part: 'section',
  applies: (model) => joint(model).length > 0,
  blocks: (context) => {
    const companies = joint(context.model);
    const boxes = { blocks: companies.map((company) => boxOf(context, company)) };
    const offered = context.model.declaration.rights?.onRequest ?? [];
    return blocks(context, 'joint-controllers', {
      one: companies.length === 1,
      essence: companies.every(({ declared }) => declared.arrangement?.essence),
      boxes,
      onRequest: offered.includes('arrangements'),
    });
  },
};

/** The joint controllers whose arrangement is declared. */
function joint(model: Model): readonly Recipient[] {
  return statedRecipients(model).filter(
    ({ role, declared }) => role === 'jointController' && declared.arrangement !== undefined,
  );
}

function boxOf(context: Context, company: Recipient): Box {
  const { arrangement } = company.declared;
  const uses = company.usedBy.flatMap((id) => refTo(context, id, 'title') ?? []);
  const url = arrangement?.url;
  const rows: readonly (readonly [string, Slot | undefined])[] = [
    ['what', joinSlots(uses, ', ')],
    ['who', stop(raise(say(context, arrangement?.essence)))],
    ['contact', contactOf(arrangement?.contactPoint)],
    ['text', url ? { phrases: [linkNode(url, url.replace(/^https?:\/\//, ''))] } : undefined],
  ];
  const children = rows.flatMap(([key, slot]) =>
    slot ? [factOf(word(context, 'joint', key), slot)] : [],
  );
  const name = recipientName(context, company) ?? company.id;
  const task = company.name ? taskOf(context, company) : undefined;
  const title = task ? `${name} (${task})` : name;
  return { type: 'box', title, children: [{ type: 'facts', look: 'facts', children }] };
}

function contactOf(contact: Contact | undefined): Slot | undefined {
  if (!contact) return undefined;
  const ways = [
    contact.name,
    contact.address,
    mailLink(contact.email),
    phoneLink(contact.phone),
    webLink(contact.form),
  ];
  return joinSlots(
    ways.filter((way) => way !== undefined),
    ', ',
  );
}
