import type { BlockContent, Link, Node, PhrasingContent, Table } from 'mdast';

/**
 * The policy as one tree: mdast, with the few nodes that Markdown has no word for. Emitters turn
 * each of them into what their format has: a `dl` in HTML, a list with bold labels in Markdown.
 */
export interface Policy extends Node {
  readonly type: 'policy';
  readonly language: string;
  readonly title: string;
  /** The controller's name, where it is declared. */
  readonly brand: string | undefined;
  readonly description: string;
  /** Where the published page stands, where that is declared. */
  readonly url: string | undefined;
  /** Every language of the notice, the page's own included. */
  readonly languages: readonly string[];
  readonly draft: Draft | undefined;
  readonly labels: PageLabels;
  /** The lead and the dates. */
  readonly head: readonly PolicyBlock[];
  readonly children: readonly Section[];
}

/** What a draft build shows in its banner: how much is open, and where; one gap per section. */
export interface Draft {
  readonly label: string;
  readonly text: string;
  readonly gaps: readonly Gap[];
}

/** The words of the page around the policy. */
export interface PageLabels {
  readonly skip: string;
  readonly contents: string;
  readonly section: string;
  readonly language: string;
  readonly top: string;
}

/** A section, an activity's entry or a part of a section. */
export interface Section extends Node {
  readonly type: 'section';
  readonly id: string;
  /** Older ids that must keep leading here. */
  readonly formerly: readonly string[];
  /** `2.1`; the summary, the objection notice and the contents have none. */
  readonly number: string | undefined;
  readonly title: string;
  readonly part: 'glance' | 'objection' | 'contents' | 'section' | 'entry';
  readonly children: readonly PolicyBlock[];
}

export type PolicyBlock = BlockContent | Section | Facts | Box | Captioned;

/** Labels and values: one row shape for entries, contacts, rights, dates. */
export interface Facts extends Node {
  readonly type: 'facts';
  readonly look: 'facts' | 'rights' | 'contact' | 'meta' | 'cards';
  readonly children: readonly Fact[];
}

export interface Fact extends Node {
  readonly type: 'fact';
  readonly label: string;
  /** What stands behind the label in Markdown. */
  readonly mark: ':' | '.';
  readonly children: readonly BlockContent[];
}

/** A company with its facts, set apart. */
export interface Box extends Node {
  readonly type: 'box';
  readonly title: string;
  readonly children: readonly PolicyBlock[];
}

/** A table with its caption; `code` names the columns whose cells are names of cookies. */
export interface Captioned extends Node {
  readonly type: 'captioned';
  readonly caption: string;
  readonly look: 'table' | 'cookies';
  readonly table: Table;
}

/** A law in brackets at the end of a value or inside a sentence: `Article 6(1)(f) GDPR`. */
export interface LawNote extends Node {
  readonly type: 'lawNote';
  readonly value: string;
}

/** A link to a section; its text is the number, the title or both. */
export interface SectionLink extends Node {
  readonly type: 'sectionLink';
  readonly to: string;
  readonly form: 'title' | 'number' | 'both';
}

/** A fact that is still open; only drafts hold it. */
export interface Gap extends Node {
  readonly type: 'gap';
  readonly id: string | undefined;
  readonly text: string;
}

/** A day of the calendar, as written and as data. */
export interface Day extends Node {
  readonly type: 'day';
  readonly date: string;
  readonly value: string;
}

/** A link that the reader acts on; printed as a button where there is room. */
export interface ActionLink extends Node {
  readonly type: 'actionLink';
  readonly link: Link;
}

declare module 'mdast' {
  interface PhrasingContentMap {
    lawNote: LawNote;
    sectionLink: SectionLink;
    gap: Gap;
    day: Day;
    actionLink: ActionLink;
  }
  interface RootContentMap {
    lawNote: LawNote;
    sectionLink: SectionLink;
    gap: Gap;
    day: Day;
    actionLink: ActionLink;
  }
}

export type Phrases = readonly PhrasingContent[];
