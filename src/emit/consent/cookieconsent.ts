import type { CookieConsentConfig, CookieItem, Section, Translation } from 'vanilla-cookieconsent';
import { type Wording, word } from '../../document/context.ts';
import { COOKIE_COLUMNS, cookieCaption, cookieRow } from '../../document/cookie-row.ts';
import type { Cookie, Model } from '../../model/model.ts';
import { xmlText } from '../xml-text.ts';
import { type Category, type ConsentService, categoriesOf } from './categories.ts';
import { choiceCookie } from './choice-cookie.ts';
import { cookieName, isErasable } from './cookie-name.ts';
import { partyOf } from './party.ts';
import { revisionOf } from './revision.ts';
import { categoryText, noticeOf, requestText, serviceName, wordingOf } from './texts.ts';
import { consentWords } from './words.ts';

/**
 * The configuration of vanilla-cookieconsent 3 for what is declared: nothing is on before consent,
 * what is refused is erased, and the revision asks anew when more is asked for. Names of services
 * are in the main language. The library takes its texts for HTML.
 */
export function cookieConsentConfig(
  model: Model,
  languages: readonly string[],
): CookieConsentConfig {
  const categories = categoriesOf(model);
  const [main = 'en'] = languages;
  return {
    revision: revisionOf(model),
    cookie: cookieOptions(model),
    categories: {
      necessary: { enabled: true, readOnly: true },
      ...Object.fromEntries(
        categories
          .filter(({ needsConsent }) => needsConsent)
          .map((category) => [category.id, categoryConfig(wordingOf(main), model, category)]),
      ),
    },
    language: {
      default: main,
      ...(languages.length > 1 ? { autoDetect: 'document' as const } : {}),
      translations: Object.fromEntries(
        languages.map((language) => [
          language,
          translation(wordingOf(language), model, categories),
        ]),
      ),
    },
  };
}

function cookieOptions(model: Model): NonNullable<CookieConsentConfig['cookie']> {
  const { name, days, inLocalStorage } = choiceCookie(model);
  return {
    ...(name ? { name } : {}),
    ...(days === undefined ? {} : { expiresAfterDays: days }),
    ...(inLocalStorage ? { useLocalStorage: true } : {}),
  };
}

/** Scripts of a service go on until the page is loaded anew, so withdrawal loads it. */
function categoryConfig(
  wording: Wording,
  model: Model,
  { services }: Category,
): CookieConsentConfig['categories'][string] {
  const erased = services.flatMap(({ cookies }) => erasedCookies(model, cookies));
  return {
    enabled: false,
    ...(erased.length > 0 ? { autoClear: { cookies: erased, reloadPage: true } } : {}),
    services: Object.fromEntries(
      services.map((service) => [service.id, serviceConfig(wording, model, service)]),
    ),
  };
}

function serviceConfig(
  wording: Wording,
  model: Model,
  service: ConsentService,
): { label: string; cookies: CookieItem[] } {
  const label = xmlText(serviceName(wording, model, service));
  return { label, cookies: erasedCookies(model, service.cookies) };
}

/** A page can erase its own cookies only: those of its host, and those of the declared domain. */
function erasedCookies(model: Model, cookies: readonly Cookie[]): CookieItem[] {
  return cookies.flatMap((cookie) => {
    const isErased = cookie.storage === 'cookie' && isErasable(cookie.name);
    if (!isErased || partyOf(model, cookie) === 'third') return [];
    const name = cookieName(cookie.name);
    const { domain } = cookie.declared;
    return domain ? [{ name }, { name, domain }] : [{ name }];
  });
}

function translation(wording: Wording, model: Model, categories: readonly Category[]): Translation {
  const words = consentWords(wording.language);
  const request = xmlText(requestText(wording, model));
  const buttons = { acceptAllBtn: words.acceptAll, acceptNecessaryBtn: words.rejectAll };
  const { firstLayer } = model.declaration.consentManager ?? {};
  const hasChoose = firstLayer === undefined || firstLayer.includes('settings');
  return {
    consentModal: {
      title: words.title,
      description: `${request} {{revisionMessage}}`,
      revisionMessage: words.changed,
      ...buttons,
      ...(hasChoose ? { showPreferencesBtn: words.choose } : {}),
      ...footer(wording, model),
    },
    preferencesModal: {
      title: words.title,
      ...buttons,
      savePreferencesBtn: words.save,
      closeIconLabel: words.close,
      serviceCounterLabel: words.services,
      sections: [
        { description: request },
        ...categories.map((category) => section(wording, model, category)),
      ],
    },
  };
}

function footer(wording: Wording, model: Model): { footer?: string } {
  const notice = noticeOf(wording, model);
  if (!notice) return {};
  return { footer: `<a href="${xmlText(notice.url)}">${xmlText(notice.title)}</a>` };
}

function section(wording: Wording, model: Model, category: Category): Section {
  const { id, cookies } = category;
  const description = categoryText(wording, model, category);
  return {
    title: word(wording, 'groups', id),
    ...(description ? { description: xmlText(description) } : {}),
    linkedCategory: id,
    cookieTable: {
      caption: cookieCaption(wording, id),
      headers: Object.fromEntries(
        COOKIE_COLUMNS.map((key) => [key, word(wording, 'columns', key)]),
      ),
      body: cookies.map((cookie) => {
        const row = cookieRow(wording, cookie);
        return Object.fromEntries(COOKIE_COLUMNS.map((key) => [key, xmlText(row[key] ?? '')]));
      }),
    },
  };
}
