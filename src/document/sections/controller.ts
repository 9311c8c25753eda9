import type { Declaration } from '../../schema/declaration.ts';
import { contactFacts, postOf } from '../contacts.ts';
import { blocks, type Context, raise, say, stop, word } from '../context.ts';
import { fill } from '../fill.ts';
import { mailLink } from '../links.ts';
import type { SectionPlan } from './plan.ts';

type Declared = NonNullable<Declaration['controller']>;

export const controller: SectionPlan = {
  id: 'controller',
  part: 'section',
  applies: () => true,
  blocks: (context) => blocks(context, 'controller', controllerView(context)),
};

function controllerView(context: Context): object {
  const { declared } = context.model.controller;
  const { dataProtectionOfficer: officer, representatives } = declared;
  const { none, ...byRegime } = representatives ?? {};
  return {
    name: declared.name,
    contact: contactFacts(context, declared, [
      ['register', declared.tradeRegister],
      ['vat', declared.vatId],
    ]),
    publicBody: declared.publicBody,
    officer: officer && !officer.none ? officerFacts(context, declared) : undefined,
    noOfficer: officer?.none !== undefined,
    noOfficerReason: stop(raise(say(context, officer?.none))),
    questions: mailLink(context.model.declaration.rights?.email ?? declared.email),
    representative: byRegime['eu-gdpr'] ? contactFacts(context, byRegime['eu-gdpr']) : undefined,
    noRepresentativeReason: stop(raise(say(context, none))),
  };
}

function officerFacts(context: Context, declared: Declared) {
  const { dataProtectionOfficer: officer = {} } = declared;
  const external = word(context, 'contact', 'external');
  const name = officer.name && officer.external ? `${officer.name} (${external})` : officer.name;
  const mark = say(context, officer.attention);
  const address = postOf(context, officer.address ? officer : declared);
  const marked =
    mark && address ? fill(word(context, 'contact', 'marked'), { address, mark }) : undefined;
  const contact = { ...officer, name, country: undefined, address: marked ?? ownAddress() };
  return contactFacts(context, contact);

  function ownAddress(): string | undefined {
    return officer.address ? postOf(context, officer) : undefined;
  }
}
