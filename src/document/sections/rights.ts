import { durationDays, durationText } from '../../model/drafting/duration.ts';
import type { Model } from '../../model/model.ts';
import { dataTerm } from '../../model/vocabulary.ts';
import { contactFacts } from '../contacts.ts';
import { blocks, type Context, raise, refTo, say, stop, word } from '../context.ts';
import { mailLink, webLink } from '../links.ts';
import { dataList } from '../names.ts';
import { statedActivities } from './activities.ts';
import type { PartPlan, SectionPlan } from './plan.ts';

const MONTH = 31;

export const rights: SectionPlan = {
  id: 'rights',
  part: 'section',
  applies: (model) => statedActivities(model).length > 0,
  blocks: (context) => blocks(context, 'rights', rightsView(context)),
  parts: (model) => [...(hasChannel(model) ? [using] : []), complaints],
};

function rightsView(context: Context): object {
  const { rights: given, declaration, cookies } = context.model;
  const words = new Set(
    statedActivities(context.model).flatMap(({ bases }) => bases.map(({ word: one }) => one)),
  );
  const { reopen } = declaration.consentManager ?? {};
  const waits = cookies.some(({ group }) => group !== 'necessary');
  return {
    address: statedActivities(context.model).some(({ data }) =>
      data.some(({ id, broader }) => [id, ...broader].includes('contact.address')),
    ),
    consent: given.withdrawal,
    keptByLaw: keptByLaw(context),
    portConsent: given.portability === 'consent',
    portContract: given.portability === 'contract',
    portBoth: given.portability === 'both',
    objectTask: given.objectionBases === 'task',
    objectInterests: given.objectionBases === 'interests',
    objectBoth: given.objectionBases === 'both',
    marketing: given.marketing.length > 0,
    objection: refTo(context, 'objection'),
    research: given.research.length > 0,
    manage: waits ? webLink(reopen?.url, say(context, reopen?.label)) : undefined,
    otherConsent: words.has('consent'),
    humanReview: given.humanReview,
    automated: refTo(context, 'automated-decisions'),
  };
}

/** Data that a law makes us keep: what is kept under a law that is also a basis. */
function keptByLaw(context: Context): string | undefined {
  const labels = statedActivities(context.model).flatMap(({ declared, data }) => {
    const duty = declared.legalBasis?.legalObligation?.law ?? [];
    const isDuty = (law: readonly string[] = []) => law.some((one) => duty.includes(one));
    const general = isDuty(declared.retention?.law) ? [dataList(context, data)] : [];
    const special = Object.entries(declared.retention?.except ?? {})
      .filter(([, { law }]) => isDuty(law))
      .map(([id]) => say(context, dataTerm(id, context.model.declaration).label) ?? id);
    return [...general, ...special];
  });
  return [...new Set(labels)].join('; ') || undefined;
}

function hasChannel(model: Model): boolean {
  const { rights: channel, controller } = model.declaration;
  return [
    channel?.email,
    channel?.form,
    channel?.account,
    controller?.email,
    controller?.form,
  ].some(Boolean);
}

const using: PartPlan = {
  id: 'using-your-rights',
  part: 'section',
  formerly: [],
  title: (context) => word(context, 'sections', 'using-your-rights'),
  blocks: (context) => {
    const { rights: channel, controller } = context.model.declaration;
    const { answerWithin, fee } = channel ?? {};
    const shorter = answerWithin && (durationDays(answerWithin) ?? MONTH) < MONTH - 1;
    const ownContact = channel?.name ?? channel?.address ?? channel?.phone;
    const otherWays = Boolean(controller?.address) && !ownContact;
    return blocks(context, 'using-your-rights', {
      email: mailLink(channel?.email ?? controller?.email),
      form: channel?.form ?? controller?.form,
      account: webLink(channel?.account),
      contact: ownContact && channel ? contactFacts(context, channel) : undefined,
      post: otherWays && !controller?.phone ? refTo(context, 'controller') : undefined,
      postAndPhone: otherWays && controller?.phone ? refTo(context, 'controller') : undefined,
      within: shorter ? durationText(answerWithin, context.language) : undefined,
      fee: stop(raise(say(context, fee?.text))),
      identity: stop(raise(say(context, channel?.identityCheck))),
    });
  },
};

const complaints: PartPlan = {
  id: 'complaints',
  part: 'section',
  formerly: [],
  title: (context) => word(context, 'sections', 'complaints'),
  blocks: (context) => {
    const { authority } = context.model.controller;
    if (!authority) return blocks(context, 'complaints', {});
    const { known, ...contact } = authority;
    const isWebsite = known !== undefined && contact.form === known.website;
    const short = known?.abbreviation;
    const name = short && contact.name ? `${contact.name} (${short})` : contact.name;
    const label = isWebsite ? 'website' : 'complaint';
    const facts = contactFacts(context, { ...contact, name }, [], label);
    return blocks(context, 'complaints', { authority: facts });
  },
};
