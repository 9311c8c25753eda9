import type { ColumnKey } from '../../src/emit/register/columns.ts';

/** Why a fact stands nowhere, or not in one of the outputs. */
export interface Without {
  readonly without: string;
}

/** A fact of the policy of 2023, where it is declared, and where it is to be found. */
export interface Fact {
  readonly fact: string;
  /** The path in the declaration. */
  readonly at: string;
  /** The section of the page, and the words that state the fact there. */
  readonly page: readonly [section: string, words: string] | Without;
  /** The target of the link that the section holds. */
  readonly link?: string;
  /** The activity (`*`: every one), the column, and the words in the cell. */
  readonly cell: readonly [activity: string, column: ColumnKey, words: string] | Without;
}

/** A text of the policy of 2023 that states no fact. */
export interface NoFact extends Without {
  readonly fact: string;
}

export interface Row {
  /** Section and content, in our own words. */
  readonly row: string;
  readonly facts: readonly (Fact | NoFact)[];
}

/** The purpose of an activity. */
export function purpose(activity: string, words: string): Fact {
  return {
    fact: `purpose of ${activity}`,
    at: `activities.${activity}.purpose`,
    page: [activity, `Purpose: To ${words}`],
    cell: [activity, 'activity.purposes', words],
  };
}

/** Each category of data of an activity. */
export function data(activity: string, ...labels: readonly string[]): readonly Fact[] {
  return labels.map((label) => ({
    fact: `data of ${activity}: ${label}`,
    at: `activities.${activity}.data`,
    page: [activity, label],
    cell: [activity, 'activity.data_categories', label],
  }));
}

/** Where the data come from: on the page, and in the register. */
export function source(activity: string, words: string, cell: string): Fact {
  return {
    fact: `source of ${activity}: ${cell}`,
    at: `activities.${activity}.source`,
    page: [activity, words],
    cell: [activity, 'activity.sources', cell],
  };
}

const BASES = {
  consent: ['consent', '6(1)(a)'],
  contract: ['contract', '6(1)(b)'],
  legalObligation: ['legal obligation', '6(1)(c)'],
  legitimateInterests: ['legitimate interests', '6(1)(f)'],
} as const;

/** A legal basis of an activity, with what it is for where there is more than one. */
export function basis(activity: string, word: keyof typeof BASES, share?: string): Fact {
  const [name, article] = BASES[word];
  return {
    fact: `${name} for ${share ?? activity}`,
    at: `activities.${activity}.legalBasis`,
    page: [activity, `Legal basis${share ? ` (${share})` : ''}: ${name} (Article ${article} GDPR)`],
    cell: [activity, 'activity.legal_basis', `${name} (Art. ${article} GDPR`],
  };
}

/** The interest behind a legal basis. */
export function interest(activity: string, words: string): Fact {
  return {
    fact: `interest behind ${activity}`,
    at: `activities.${activity}.legalBasis.legitimateInterests`,
    page: [activity, `Our interest: ${words}. You can object`],
    cell: [activity, 'activity.legitimate_interest', words],
  };
}

/** A recipient of the data, with what it does. */
export function recipient(activity: string, name: string, task: string): Fact {
  return {
    fact: `${name} receives data of ${activity}`,
    at: `activities.${activity}.recipients`,
    page: [activity, `${name} (${task}`],
    cell: [activity, 'activity.recipients.external', name],
  };
}

/** A cookie, with its purpose: in the table of its group, and with its activity. */
export function cookie(group: string, activity: string, name: string, words: string): Fact {
  return {
    fact: `${name} ${words}`,
    at: `cookies.${group}.${name}`,
    page: [`cookies-${group}`, words],
    cell: [activity, 'activity.cookies', `${name}: ${words}`],
  };
}
