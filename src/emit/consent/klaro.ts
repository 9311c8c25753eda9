import { type Wording, word } from '../../document/context.ts';
import { cookieRow } from '../../document/cookie-row.ts';
import type { Cookie, Model } from '../../model/model.ts';
import { type Category, type ConsentService, categoriesOf } from './categories.ts';
import { choiceCookie } from './choice-cookie.ts';
import { cookiePattern, isErasable } from './cookie-name.ts';
import { hostsOf, partyOf } from './party.ts';
import { categoryText, noticeOf, requestText, serviceName, wordingOf } from './texts.ts';
import { consentWords } from './words.ts';

type Members = Readonly<Record<string, unknown>>;

/** What Klaro calls a service: it may be asked for in several categories. */
export function klaroName(category: string, service: string): string {
  return `${category}-${service}`;
}

/**
 * The configuration of Klaro 0.7 for what is declared: nothing is on before consent, and what is
 * refused is erased. Klaro takes its texts for text.
 */
export function klaroConfig(model: Model, languages: readonly string[]): Members {
  const categories = categoriesOf(model);
  const { name, days, inLocalStorage } = choiceCookie(model);
  return {
    version: 1,
    storageMethod: inLocalStorage ? 'localStorage' : 'cookie',
    storageName: name ?? 'klaro',
    // Klaro knows no session; a day is the shortest.
    cookieExpiresAfterDays: days === undefined ? undefined : Math.max(days, 1),
    default: false,
    mustConsent: false,
    acceptAll: true,
    hideDeclineAll: false,
    htmlTexts: false,
    groupByPurpose: true,
    purposeOrder: categories.map(({ id }) => id),
    languages,
    fallbackLang: languages[0],
    services: categories.flatMap((category) =>
      category.services.map((service) => serviceConfig(model, category, service)),
    ),
    translations: Object.fromEntries(
      languages.map((language) => [language, texts(wordingOf(language), model, categories)]),
    ),
  };
}

function serviceConfig(
  model: Model,
  { id, needsConsent }: Category,
  service: ConsentService,
): Members {
  return {
    name: klaroName(id, service.id),
    purposes: [id],
    required: !needsConsent,
    default: !needsConsent,
    cookies: needsConsent ? service.cookies.flatMap((cookie) => erased(model, cookie)) : [],
  };
}

/** A cookie may stand at the host, at the whole site or at the declared domain. */
function erased(model: Model, cookie: Cookie): readonly unknown[] {
  const isErased = cookie.storage === 'cookie' && isErasable(cookie.name);
  if (!isErased || partyOf(model, cookie) === 'third') return [];
  const pattern = cookiePattern(cookie.name);
  const sites = hostsOf(model.declaration).map((host) => `.${host}`);
  const domains = new Set([...sites, ...(cookie.declared.domain ? [cookie.declared.domain] : [])]);
  return [pattern, ...[...domains].map((domain) => [pattern, '/', domain])];
}

function texts(wording: Wording, model: Model, categories: readonly Category[]): Members {
  const words = consentWords(wording.language);
  const request = requestText(wording, model);
  const notice = noticeOf(wording, model);
  const services = categories.flatMap((category) =>
    category.services.map((service) => {
      const title = serviceName(wording, model, service);
      const description = service.cookies.map((cookie) => cookieText(wording, cookie)).join(' ');
      return [klaroName(category.id, service.id), { title, description }] as const;
    }),
  );
  return {
    consentNotice: {
      title: words.title,
      // Klaro fills braces in this text: the declared ones are no places.
      description: `${request.replaceAll('{', '{\u2060')}${notice ? ' {privacyPolicy}' : ''}`,
      learnMore: words.choose,
      changeDescription: words.changed,
    },
    consentModal: { title: words.title, description: request },
    privacyPolicyUrl: notice?.url,
    privacyPolicy: { name: notice?.title },
    acceptAll: words.acceptAll,
    ok: words.acceptAll,
    decline: words.rejectAll,
    acceptSelected: words.save,
    save: words.save,
    close: words.close,
    purposes: Object.fromEntries(
      categories.map((category) => [
        category.id,
        {
          title: word(wording, 'groups', category.id),
          description: categoryText(wording, model, category),
        },
      ]),
    ),
    ...Object.fromEntries(services),
  };
}

/** The row of the policy's table in one sentence: Klaro has no tables. */
function cookieText(wording: Wording, cookie: Cookie): string {
  const { name, type, purpose, readers, lifetime } = cookieRow(wording, cookie);
  const facts = [type, readers, lifetime].filter(Boolean).join('; ');
  return purpose ? `${name}: ${purpose} (${facts}).` : `${name} (${facts}).`;
}
