import type { Model } from '../../model/model.ts';

// No page declared: a name that is an IRI, though nobody else's register can be told from it.
const NAMELESS = 'urn:x-privacyc:register';

/** The IRI of the register: a part of the notice's page that no section can have as its id. */
export function registerIri({ declaration }: Model): string {
  const page = declaration.notice?.url && webIri(declaration.notice.url);
  return page ? `${page.split('#')[0]}#_register` : NAMELESS;
}

/** The IRI of a thing of the register; any id can be a part of it. */
export function thingIri(register: string, ...parts: readonly string[]): string {
  return [register, ...parts.map((part) => encodeURIComponent(wellFormed(part)))].join('.');
}

/** An address as an IRI, where it is one. */
export function webIri(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  return new URL(address).href.replace(/[<>"{}|\\^`\s]/g, encodeURIComponent);
}

/** A text without halves of characters, which no graph can hold. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\ufffd');
}
