import { specialCategoryCondition } from '../../law/special-categories.ts';
import { citationText } from '../../model/drafting/citation.ts';
import { durationText } from '../../model/drafting/duration.ts';
import type { Activity, Basis } from '../../model/model.ts';
import { hasWords } from '../../model/text.ts';
import { type Context, raise, refTo, say, stop, word } from '../context.ts';
import { joinSlots, linkNode, mailLink, webLink } from '../links.ts';
import { markdownField } from '../markdown-field.ts';
import { dataList, recipientName, recipientPhrase } from '../names.ts';
import { keptLine, keptParts } from '../periods.ts';
import type { Slot } from '../skeleton.ts';
import { sourceLine } from './entry-source.ts';

/** What the template of an activity may say; a fact that is not declared is not there. */
export function entryView(context: Context, activity: Activity): object {
  const { declared } = activity;
  const informed = activity.sources.map(({ declared: one }) => say(context, one.informed));
  const rules = keptParts(context, activity);
  return {
    purpose: say(context, declared.purpose),
    people: raise(activity.subjects.map(({ label, id }) => say(context, label) ?? id).join(', ')),
    data: raise(dataList(context, activity.data, true)),
    sources: sourceLine(context, activity),
    informed: raise([...new Set(informed.filter(Boolean))].join('; ')),
    exemption: exemptionView(context, activity),
    where: surfaceList(context, activity),
    marketing: marketingView(context, activity),
    bases: activity.bases.map((basis) => basisView(context, activity, basis)),
    conditions: conditionViews(context, activity),
    offences: lawList(context, declared.criminalOffences?.law),
    offencesAuthority: say(context, declared.criminalOffences?.officialAuthority),
    weighing: offersWeighing(context, activity),
    decision: isDecided(activity) ? refTo(context, 'automated-decisions') : undefined,
    noDecisionBecause: stop(raise(say(context, declared.automatedDecision?.none))),
    noDecision: declared.automatedDecision?.none && !hasWords(declared.automatedDecision.none),
    profiling: stop(raise(say(context, declared.profiling?.text))),
    provision: provisionViews(context, activity),
    optOuts: optOutViews(context, activity),
    nobody: isNone(declared.recipients),
    recipients: recipientList(context, activity),
    unnamed: unnamedViews(context, activity),
    kept: keptLine(rules),
    keptNotes: rules.flatMap(({ note }) => note ?? []),
    cookies: activity.cookies.length > 0 ? refTo(context, 'cookies') : undefined,
    note: markdownField(say(context, declared.note)),
  };
}

/** True for an activity whose decision is made by computer alone. */
export function isDecided({ declared }: Activity): boolean {
  return declared.automatedDecision !== undefined && !declared.automatedDecision.none;
}

function isNone(value: Activity['declared']['recipients']): boolean {
  return value !== undefined && !Array.isArray(value);
}

/** Citations in the words of the language. */
export function lawList(context: Context, law: readonly string[] | undefined): string | undefined {
  return law?.map((one) => citationText(one, context.language)).join(', ') || undefined;
}

function basisView(context: Context, activity: Activity, basis: Basis): object {
  const { word: name, consent } = basis;
  const { legalBasis } = activity.declared;
  const isOwnerKnown = basis.interestOf || !legalBasis?.legitimateInterests?.of;
  const rights = context.model.declaration.rights;
  const reopen = context.model.declaration.consentManager?.reopen;
  return {
    name: raise(word(context, 'bases', name)),
    article: `Article ${basis.article} GDPR`,
    for: say(context, basis.for),
    laws: lawList(context, basis.law),
    interest: isOwnerKnown ? raise(say(context, basis.interest)) : undefined,
    interestOf: basis.interestOf ? recipientName(context, basis.interestOf) : undefined,
    freely: activity.directMarketing,
    task: raise(name === 'publicTask' ? say(context, legalBasis?.publicTask?.task) : undefined),
    whose: raise(
      say(context, name === 'vitalInterests' ? legalBasis?.vitalInterests?.whose : undefined),
    ),
    give: consent?.give ? { [consent.give]: true } : undefined,
    withdraw: consent?.withdraw ? { [consent.withdraw]: true } : undefined,
    explicit: consent?.explicit,
    request: flags(consent?.request),
    renew: consent?.renew ? durationText(consent.renew, context.language) : undefined,
    manage: reopen?.url ? webLink(reopen.url, say(context, reopen.label)) : undefined,
    form: webLink(rights?.form ?? context.model.declaration.controller?.form),
    email: mailLink(rights?.email ?? context.model.declaration.controller?.email),
  };
}

/** Words of a list as flags that a template can ask for. */
function flags(words: readonly string[] | undefined): object | undefined {
  if (!words || words.length === 0) return undefined;
  return Object.fromEntries(words.map((one) => [one, true]));
}

function conditionViews(context: Context, activity: Activity): readonly object[] {
  return Object.entries(activity.declared.specialCategories ?? {}).map(([key, law]) => {
    const condition = key as Parameters<typeof specialCategoryCondition>[0];
    return {
      name: raise(word(context, 'conditions', condition)),
      article: `Article 9(2)(${specialCategoryCondition(condition).letter}) GDPR`,
      laws: lawList(context, law),
    };
  });
}

function exemptionView(context: Context, { declared }: Activity): object | undefined {
  const exemption = declared.informationExemption;
  if (!exemption) return undefined;
  const reason = exemption.alreadyInformed ?? exemption.disproportionateEffort;
  return {
    alreadyInformed: exemption.alreadyInformed !== undefined,
    disproportionate: exemption.disproportionateEffort !== undefined,
    byLaw: lawList(context, exemption.laidDownByLaw),
    secrecy: lawList(context, exemption.professionalSecrecy),
    reason: stop(raise(say(context, reason))),
  };
}

function surfaceList(context: Context, { declared }: Activity): Slot | undefined {
  const surfaces = context.model.declaration.notice?.surfaces;
  const names = (declared.surfaces ?? []).flatMap((id) => {
    const label = say(context, surfaces?.[id]?.name);
    return webLink(surfaces?.[id]?.url, label) ?? label ?? [];
  });
  return joinSlots(names, ', ');
}

function marketingView(context: Context, { declared }: Activity): object | undefined {
  const marketing = declared.directMarketing;
  if (!marketing) return undefined;
  const channels = (marketing.channels ?? []).map((channel) => word(context, 'channels', channel));
  return {
    channels: raise(channels.join(', ')),
    softOptIn: (marketing.softOptIn ?? []).length > 0,
    law: lawList(context, marketing.law),
    ...flags(marketing.softOptIn),
  };
}

function offersWeighing(context: Context, { bases }: Activity): boolean {
  const offered = context.model.declaration.rights?.onRequest ?? [];
  return (
    offered.includes('balancingTests') &&
    bases.some(({ word: name }) => name === 'legitimateInterests')
  );
}

function provisionViews(context: Context, { declared, data }: Activity): readonly object[] {
  const { optional, ...ways } = declared.provision ?? {};
  const optionalData = data.filter((term) => term.optional);
  return Object.entries(ways).map(([way, otherwise], at) => ({
    [way]: true,
    otherwise: way !== 'none' && hasWords(otherwise) ? say(context, otherwise) : undefined,
    optional: at === 0 && optional ? dataList(context, optionalData) : undefined,
  }));
}

function optOutViews(context: Context, activity: Activity): readonly object[] {
  if (!activity.bases.some(({ word: name }) => name === 'consent')) return [];
  return activity.recipients.flatMap((recipient) => {
    const url = say(context, recipient.optOut);
    const name = recipientName(context, recipient);
    return url && name
      ? [{ name, link: { phrases: [linkNode(url, word(context, 'recipients', 'optOut'))] } }]
      : [];
  });
}

function recipientList(context: Context, activity: Activity): string | undefined {
  const shown = activity.recipients.filter(({ role }) => role !== 'internal');
  return raise(shown.flatMap((one) => recipientPhrase(context, one) ?? []).join(', '));
}

function unnamedViews(context: Context, activity: Activity): readonly object[] {
  return activity.recipients.flatMap((recipient) => {
    const because = say(context, recipient.declared.because);
    const name = say(context, recipient.category);
    if (recipient.name || !because || !name) return [];
    return [{ name, because: stop(because) }];
  });
}
