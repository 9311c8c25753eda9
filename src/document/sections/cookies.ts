import { cookieLaw } from '../../law/national-laws.ts';
import { COOKIE_GROUPS } from '../../model/cookies.ts';
import { citationText } from '../../model/drafting/citation.ts';
import { durationText } from '../../model/drafting/duration.ts';
import type { Cookie, CookieGroupWord, Model } from '../../model/model.ts';
import { blocks, type Context, refTo, say, word } from '../context.ts';
import { COOKIE_COLUMNS, cookieCaption, cookieRow } from '../cookie-row.ts';
import { joinSlots, webLink } from '../links.ts';
import type { Slot } from '../skeleton.ts';
import { code, tableOf } from '../tables.ts';
import type { PartPlan, SectionPlan } from './plan.ts';

export const cookies: SectionPlan = {
  id: 'cookies',
  part: 'section',
  applies: ({ cookies: listed, declaration }) =>
    listed.length > 0 || declaration.cookies?.none !== undefined,
  blocks: (context) => blocks(context, 'cookies', cookiesView(context)),
  parts: (model) =>
    COOKIE_GROUPS.filter((group) => inGroup(model, group).length > 0).map(groupPlan),
};

function inGroup(model: Model, group: CookieGroupWord): readonly Cookie[] {
  return model.cookies.filter((cookie) => cookie.group === group);
}

function cookiesView(context: Context): object {
  const { model } = context;
  const manager = model.declaration.consentManager;
  const { reopen } = manager ?? {};
  const storages = new Set(model.cookies.map(({ storage }) => storage));
  const law = cookieLaw(model.controller.declared.country ?? '');
  const cite = (citation: string) => citationText(citation, context.language);
  const label = say(context, reopen?.label);
  const manage = webLink(reopen?.url, label);
  const consented = model.cookies.some(({ group }) => group !== 'necessary');
  return {
    none: model.cookies.length === 0,
    cookie: storages.has('cookie'),
    storage: storages.has('localStorage') || storages.has('sessionStorage'),
    database: storages.has('indexedDB') || storages.has('cacheStorage'),
    pixel: storages.has('pixel'),
    fingerprint: storages.has('fingerprint'),
    component: storages.has('sdk'),
    linkParameter: storages.has('linkParameter'),
    necessary: inGroup(model, 'necessary').length > 0,
    consented,
    ownStatistics: model.cookies.some(isOwnStatistics),
    exemptLaw: cite(law.exempt),
    consentLaw: `Article 6(1)(a) GDPR, ${cite(law.consent)}`,
    manager: consented && manager !== undefined && !manager.none,
    nothingPreselected: manager?.request?.includes('nothingPreselected'),
    perPurpose: manager?.request?.includes('perPurpose'),
    withdrawalExplained: manager?.request?.includes('withdrawalExplained'),
    canReject: manager?.firstLayer?.includes('reject'),
    choiceKept: manager?.choiceKept
      ? durationText(manager.choiceKept, context.language)
      : undefined,
    manage,
    inFooter: reopen?.where === 'footer',
    signal: manager?.honours?.includes('globalPrivacyControl'),
    doNotTrack: manager?.honours?.includes('doNotTrack'),
  };
}

/** Audience measurement that meets every condition of the exemption (CNIL, deliberation 2020-091). */
function isOwnStatistics({ declared }: Cookie): boolean {
  return declared.exemption === 'audienceMeasurement' && declared.conditions?.length === 5;
}

function groupPlan(group: CookieGroupWord): PartPlan {
  return {
    id: `cookies-${group}`,
    part: 'section',
    formerly: [],
    title: (context) => word(context, 'groups', group),
    blocks: (context) => {
      const listed = inGroup(context.model, group);
      const uses = [...new Set(listed.flatMap(({ activity }) => activity ?? []))];
      const usedFor = joinSlots(
        uses.flatMap((id) => refTo(context, id) ?? []),
        ', ',
      );
      return blocks(context, 'cookie-group', {
        usedFor,
        table: groupTable(context, group, listed),
      });
    },
  };
}

function groupTable(context: Context, group: CookieGroupWord, listed: readonly Cookie[]): Slot {
  const headings = COOKIE_COLUMNS.map((key) => word(context, 'columns', key));
  const rows = listed.map((cookie) => {
    const row = cookieRow(context, cookie);
    return COOKIE_COLUMNS.map((key) => (key === 'name' ? code(row.name) : row[key]));
  });
  return tableOf(cookieCaption(context, group), headings, rows, 'cookies');
}
