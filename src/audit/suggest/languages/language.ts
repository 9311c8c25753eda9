import type { TopicId } from '../topics.ts';

/**
 * The words of a language that lead to facts, as parts of regular expressions. Letters before a
 * word are no part of it; what follows may be an ending, unless the pattern says otherwise.
 */
export interface SuggestWords {
  /** “The controller is”: who it is stands after it. */
  readonly controllerIs: string;
  /** “is the controller”: who it is stands before it. */
  readonly isController: string;
  /** A heading under which it is said who is responsible. */
  readonly controllerHeading: string;
  /** The data protection officer. */
  readonly officer: string;
  /** The rights of people, where it is said to whom to turn. */
  readonly rights: string;
  readonly contactForm: string;
  /** An authority that people can complain to. */
  readonly authority: string;
  /** What makes a sentence deny. */
  readonly not: string;
  /** Words of a legal basis, for texts that cite no article. */
  readonly bases: Readonly<Record<'consent' | 'contract' | 'legitimateInterests', string>>;
  /** What the words of a gap or around it ask for. */
  readonly gaps: { readonly retention: string; readonly recipients: string };
  readonly optOut: string;
  readonly privacyPage: string;
  /** Kinds of companies that get data, by the id of an entry for them. */
  readonly receivers: Readonly<Record<string, string>>;
  /** What asks for consent to cookies. */
  readonly consentTool: string;
  readonly cookies: Readonly<
    Record<'necessary' | 'functional' | 'analytics' | 'advertising', string>
  >;
  /** Names of categories of the catalogue. */
  readonly data: Readonly<Record<string, string>>;
  /** By what an activity is known: anywhere in the text, and in headings alone. */
  readonly topics: Readonly<Record<TopicId, readonly [words: string, heading?: string]>>;
}
