import { type ConsentModeType, kind } from '../../catalog/kinds.ts';
import type { CookieGroupWord, Model } from '../../model/model.ts';
import { type ConsentService, categoriesOf, whyNothingToAsk } from './categories.ts';

/** The types of consent in the order of Google's documentation. */
export const CONSENT_TYPES: readonly ConsentModeType[] = [
  'ad_storage',
  'ad_user_data',
  'ad_personalization',
  'analytics_storage',
  'functionality_storage',
  'personalization_storage',
  'security_storage',
];

/** Services of the catalogue whose tags read the types of consent. */
const GOOGLE_TAGS: ReadonlySet<string> = new Set([
  'google-analytics',
  'google-ads',
  'google-tag-manager',
]);

/** What storage in a category is, whatever it is for. */
const STORAGE: Readonly<Partial<Record<CookieGroupWord, ConsentModeType>>> = {
  functional: 'functionality_storage',
  analytics: 'analytics_storage',
  advertising: 'ad_storage',
};
/** Only of what is done for these categories a yes may be told to Google. */
const OF_CATEGORY: Readonly<Record<CookieGroupWord, readonly ConsentModeType[]>> = {
  necessary: ['security_storage'],
  functional: ['functionality_storage', 'personalization_storage'],
  analytics: ['analytics_storage'],
  advertising: ['ad_storage', 'ad_user_data', 'ad_personalization'],
};

/** What a yes to a service grants. */
export interface Grant {
  readonly category: CookieGroupWord;
  readonly service: string;
  readonly types: readonly ConsentModeType[];
}

/** Why there is nothing to tell Google, the end of a sentence; nothing where there is. */
export function whyNoConsentMode(model: Model): string | undefined {
  if (usedTags(model).length === 0) {
    return 'the declaration names no tag of Google that reads the types of consent';
  }
  return whyNothingToAsk(model);
}

/** The declared services with the types that they grant: of the category and of the kinds of purpose. */
export function grantsOf(model: Model): readonly Grant[] {
  const hasManager = usedTags(model).includes('google-tag-manager');
  return categoriesOf(model).flatMap(({ id: category, services }) =>
    services.flatMap((service) => {
      const possible = new Set(typesOf(model, category, service));
      const isTold = hasManager || category === 'necessary' || category === 'functional';
      const types =
        isTold || isOfGoogle(service) ? CONSENT_TYPES.filter((type) => possible.has(type)) : [];
      return types.length > 0 ? [{ category, service: service.id, types }] : [];
    }),
  );
}

function usedTags({ recipients }: Model): readonly string[] {
  const used = recipients.filter(({ usedBy }) => usedBy.length > 0);
  return used.flatMap(({ service }) =>
    service && GOOGLE_TAGS.has(service.id) ? [service.id] : [],
  );
}

function isOfGoogle({ readers }: ConsentService): boolean {
  return readers.some(({ service }) => service && GOOGLE_TAGS.has(service.id));
}

function typesOf(
  { activities }: Model,
  category: CookieGroupWord,
  { cookies }: ConsentService,
): readonly ConsentModeType[] {
  const ids = new Set(cookies.map(({ activity }) => activity));
  const kinds = activities.filter(({ id }) => ids.has(id)).flatMap((activity) => activity.kinds);
  const ofKinds = kinds.flatMap((id) => kind(id)?.gcm ?? []);
  const isSecurity = cookies.some(({ declared }) => declared.exemption === 'security');
  const storage = STORAGE[category];
  return [
    ...(storage ? [storage] : []),
    ...ofKinds.filter((type) => type !== 'security_storage'),
    ...(isSecurity ? (['security_storage'] as const) : []),
  ].filter((type) => OF_CATEGORY[category].includes(type));
}
