import { countryName } from '../../model/drafting/country.ts';
import { durationDays } from '../../model/drafting/duration.ts';
import type { Activity } from '../../model/model.ts';
import { isKindOf } from '../../model/vocabulary.ts';
import { byAlphabet } from '../../text/alphabet.ts';
import { blocks, type Context, raise, refTo, say, word } from '../context.ts';
import { phrasesOf } from '../links.ts';
import { dataList, recipientName } from '../names.ts';
import { rightsNames } from '../rights-names.ts';
import type { Slot } from '../skeleton.ts';
import { tableOf } from '../tables.ts';
import { statedActivities } from './activities.ts';
import { isDecided } from './entry.ts';
import type { SectionPlan } from './plan.ts';
import { statedTransfers } from './stated-transfers.ts';

const MONTH = 31;
const MOST = 5;

export const summary: SectionPlan = {
  id: 'summary',
  part: 'glance',
  applies: (model) => statedActivities(model).length > 0,
  blocks: (context) => blocks(context, 'summary', summaryView(context)),
};

function summaryView(context: Context): object {
  const { model } = context;
  const { declared } = model.controller;
  const { rights } = model.declaration;
  const surprises = surprisesOf(context);
  return {
    name: declared.name,
    country: declared.country ? countryName(declared.country, context.language) : undefined,
    rights: rightsNames(context).join(', '),
    freeInTime:
      !rights?.fee?.text && (durationDays(rights?.answerWithin ?? 'P1M') ?? MONTH) <= MONTH,
    ref: {
      controller: refTo(context, 'controller'),
      rights: refTo(context, 'rights'),
      transfers: refTo(context, 'transfers'),
      automated: refTo(context, 'automated-decisions'),
      special: refTo(context, 'special-categories'),
    },
    surprises,
    uses: usesTable(context),
  };
}

/** At most five things that readers would not expect (WP260 rev.01 para. 36), in order of weight. */
function surprisesOf(context: Context): readonly object[] {
  const stated = statedActivities(context.model);
  const special = stated.flatMap(({ data }) => data).filter((term) => term.special === 'art9');
  const abroad = foreignCountries(context);
  const countries = abroad.join(', ');
  const named: readonly (object | undefined)[] = [
    special.length > 0 ? { special: dataList(context, unique(special)) } : undefined,
    abroad.length === 1 ? { oneCountry: countries } : undefined,
    abroad.length > 1 ? { countries } : undefined,
    ...stated.filter(isDecided).map(({ declared }) => {
      const decides = say(context, declared.automatedDecision?.decides);
      return decides ? { decides } : undefined;
    }),
    ...stated.map((activity) => advertisingOf(context, activity)),
    ...stated
      .filter(({ declared }) => (declared.directMarketing?.softOptIn ?? []).length > 0)
      .map(({ id }) => ({ softOptIn: refTo(context, id) })),
    ...stated
      .filter(({ declared }) => declared.profiling && !declared.profiling.none)
      .filter((activity) => !advertisingOf(context, activity))
      .map(({ id }) => ({ profile: refTo(context, id) })),
  ];
  return named.filter((one) => one !== undefined).slice(0, MOST);
}

/** The countries outside the EEA to which stated transfers go, by name. */
function foreignCountries({ model, language }: Context): readonly string[] {
  const codes = statedTransfers(model).map(({ transfer }) => transfer.country);
  const names = [...new Set(codes)].map((code) => countryName(code, language));
  return names.sort((a, b) => byAlphabet(a, b, language));
}

function advertisingOf(context: Context, activity: Activity): object | undefined {
  const { vocabulary } = context.model.declaration;
  const ads = activity.kinds.some((kind) => isKindOf(kind, 'marketing.ads.targeted', vocabulary));
  const consent = activity.bases.length === 1 && activity.bases[0]?.word === 'consent';
  const outside = activity.recipients.filter(({ role }) => role !== 'internal');
  const names = [...new Set(outside.flatMap((one) => recipientName(context, one) ?? []))];
  if (!ads || !consent || names.length === 0) return undefined;
  const more = refTo(context, activity.id);
  return names.length === 1
    ? { oneAdvertiser: names[0], more }
    : { advertisers: names.join(', '), more };
}

function unique<T extends { readonly id: string }>(terms: readonly T[]): readonly T[] {
  return [...new Map(terms.map((term) => [term.id, term])).values()];
}

function usesTable(context: Context): Slot {
  const headings = ['use', 'basis', 'stop'].map((key) => word(context, 'columns', key));
  const rows = statedActivities(context.model).map((activity) => [
    refTo(context, activity.id, 'title'),
    raise(activity.bases.map((basis) => word(context, 'bases', basis.word)).join('; ')),
    stopOf(context, activity),
  ]);
  return tableOf(word(context, 'captions', 'uses'), headings, rows);
}

/** How people stop a use: by objecting, by withdrawing consent; else the rights in general. */
function stopOf(context: Context, activity: Activity): Slot | undefined {
  const words = activity.bases.map((basis) => basis.word);
  const explicit = activity.declared.specialCategories?.explicitConsent !== undefined;
  const ways: string[] = [];
  if (words.includes('consent') || explicit) ways.push(word(context, 'stop', 'withdraw'));
  if (activity.directMarketing) ways.push(word(context, 'stop', 'marketing'));
  else if (words.includes('legitimateInterests') || words.includes('publicTask')) {
    ways.push(word(context, 'stop', 'object'));
  }
  if (ways.length > 0) return raise(ways.join('; '));
  const rights = refTo(context, 'rights');
  const see = { type: 'text' as const, value: `${word(context, 'stop', 'rights')} ` };
  return rights ? { phrases: [see, ...phrasesOf(rights)] } : undefined;
}
