export interface ServiceCookie {
  /** As the browser stores it; a trailing `*` marks a prefix. */
  readonly name: string;
  /** English phrase that completes "it …", such as "tells visitors apart". */
  readonly purpose: string;
  /** ISO 8601 duration, `session`, or `none` when nothing is stored. */
  readonly duration?: string;
  readonly storage?: 'cookie' | 'localStorage' | 'sessionStorage' | 'indexedDB' | 'pixel';
  readonly category: 'necessary' | 'functional' | 'analytics' | 'advertising';
}

export interface Service {
  readonly id: string;
  /** Product name. */
  readonly title: string;
  /** Legal entity a European controller deals with. */
  readonly name: string;
  /** ISO 3166-1 alpha-2 code of that entity's seat. */
  readonly country: string;
  readonly address?: string;
  /** Noun phrase in lower case, such as "web analytics". */
  readonly category: string;
  /** Group of the catalogue, such as "analytics" or "advertising". */
  readonly kind: string;
  readonly privacyPolicy?: string;
  readonly optOut?: string;
  readonly subProcessors?: string;
  readonly hosts: readonly string[];
  /** Empty when none are known. */
  readonly cookies: readonly ServiceCookie[];
  readonly usualRole?: 'processor' | 'controller' | 'jointController';
  /** Countries to which the provider's own documents say data go. */
  readonly thirdCountries?: readonly string[];
  /** Entity certified under the EU-US Data Privacy Framework. */
  readonly dataPrivacyFramework?: string;
  /** Address of the published joint controller arrangement. */
  readonly jointArrangement?: string;
  readonly formerly?: readonly string[];
  readonly discontinued?: { readonly on: string; readonly what: string };
  /** Addresses where the facts were read. */
  readonly source: readonly string[];
  readonly checked: '2026-11-22';
}
