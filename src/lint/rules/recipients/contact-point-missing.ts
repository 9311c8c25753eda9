import type { Contact } from '../../../schema/declaration.ts';
import { calledRecipient } from '../../called-recipient.ts';
import { receivers } from '../../receivers.ts';
import type { Facts, Rule } from '../../rule.ts';

export default {
  id: 'recipients/contact-point-missing',
  severity: 'warning',
  title: 'Joint controllers name no contact point.',
  why: 'People can turn to each of the joint controllers. The arrangement may name one point of contact, and the guidelines advise it, so that nobody is sent back and forth.',
  how: 'Add `contactPoint` to the `arrangement`: `contactPoint: { email: … }`.',
  law: ['GDPR-26-1', 'GDPR-26-3'],
  bad: `activities:
  comments:
    recipients: [donauhost, readers, feuilleton]
recipients:
  feuilleton:
    name: Feuilleton Verlag GmbH
    category: magazine that publishes the comments too
    country: AT
    role: jointController
    arrangement: # <--
      essence: I inform you and answer your requests. The magazine deletes a comment when I do.`,
  good: `activities:
  comments:
    recipients: [donauhost, readers, feuilleton]
recipients:
  feuilleton:
    name: Feuilleton Verlag GmbH
    category: magazine that publishes the comments too
    country: AT
    role: jointController
    arrangement:
      essence: I inform you and answer your requests. The magazine deletes a comment when I do.
      contactPoint: { email: greta@greta.example }`,
  *check(facts) {
    for (const recipient of receivers(facts)) {
      const { path, role, declared } = recipient;
      const place = [...path, 'arrangement', 'contactPoint'];
      const { arrangement } = declared;
      if (role !== 'jointController' || !arrangement) continue;
      if (facts.hasOpen(place) || canBeReached(arrangement.contactPoint, facts)) continue;
      const name = calledRecipient(recipient, facts.model);
      const message = arrangement.contactPoint
        ? `The \`contactPoint\` of the arrangement with ${name} cannot be reached.`
        : `The arrangement with ${name} names no \`contactPoint\`.`;
      yield { path: place, at: 'key', message };
    }
  },
} satisfies Rule;

/** By a way of its own, or because it is the controller, whose contact the notice gives. */
function canBeReached(point: Contact | undefined, { model }: Facts): boolean {
  const { email, phone, form, address, name } = point ?? {};
  const isController = name !== undefined && name === model.controller.declared.name;
  return [email, phone, form, address].some((way) => way !== undefined) || isController;
}
