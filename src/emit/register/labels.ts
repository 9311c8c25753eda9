import type { SpecialCategoryWord } from '../../law/special-categories.ts';
import type {
  BasisWord,
  CompellingCondition,
  Cookie,
  CookieGroupWord,
  Role,
  ToolWord,
} from '../../model/model.ts';
import type * as Declared from '../../schema/declaration.ts';
import { en } from './labels-en.ts';

type Words<Key extends string> = Readonly<Record<Key, string>>;
type Notice = NonNullable<Declared.Declaration['notice']>;
type LinkPlace = NonNullable<Notice['linkedFrom']>[number];

/** The words of the register in one language; a frame takes declared words and puts them in place. */
export interface Labels {
  /** How the texts are to be read. */
  readonly reading: string;
  readonly none: (reason: string | undefined) => string;
  readonly article: (article: string) => string;
  readonly contact: Readonly<
    Record<
      'email' | 'phone' | 'form' | 'tradeRegister' | 'vatId' | 'contactPoint',
      (value: string) => string
    >
  >;
  readonly regimes: Words<'eu-gdpr' | 'uk-gdpr' | 'ch-fadp'>;
  readonly mandated: (date: string) => string;
  readonly officer: {
    readonly external: string;
    readonly staff: string;
    readonly attention: (mark: string) => string;
    readonly otherRole: (role: string) => string;
    readonly notified: (date: string) => string;
  };
  readonly processor: {
    readonly own: (contact: string) => string;
    readonly client: (client: string) => string;
    readonly list: (where: string) => string;
  };
  readonly activityRoles: Words<'controller' | 'jointController' | 'processor'>;
  readonly statuses: Words<'planned' | 'active' | 'ended'>;
  readonly reviewed: (date: string) => string;
  readonly purpose: {
    readonly marketing: (channels: string) => string;
    readonly note: (note: string) => string;
  };
  readonly channels: Words<Declared.Channel>;
  readonly bases: Words<BasisWord>;
  readonly basis: {
    readonly explicit: (basis: string) => string;
    readonly for: (purpose: string) => string;
    readonly given: (way: string) => string;
    readonly renewed: (duration: string) => string;
    readonly task: (task: string) => string;
    readonly whose: (person: string) => string;
    readonly interestOf: (name: string) => string;
  };
  readonly ways: Words<NonNullable<Declared.Consent['give']>>;
  readonly requests: Words<Declared.ConsentRequest[number]>;
  readonly request: (words: string) => string;
  readonly conditions: Words<SpecialCategoryWord | 'criminalOffences'>;
  readonly controlledBy: (authority: string) => string;
  /** Before a list of conditions. */
  readonly conditionsMet: (list: string) => string;
  readonly data: {
    readonly optional: (label: string) => string;
    readonly special: (list: string) => string;
  };
  readonly sources: Words<'subject' | 'observed' | 'ownRecords' | 'rest' | 'public'> & {
    readonly informed: (how: string) => string;
  };
  readonly recipientRoles: Words<Role>;
  readonly recipient: {
    readonly unnamed: (reason: string) => string;
    readonly owner: (owner: string) => string;
    readonly note: (note: string) => string;
    readonly subProcessors: (url: string) => string;
    readonly contract: (date: string) => string;
  };
  readonly tools: Words<ToolWord>;
  readonly transfer: {
    readonly modules: (numbers: string, many: boolean) => string;
    readonly scope: (scope: string) => string;
    readonly onward: (countries: string) => string;
    readonly ref: (ref: string) => string;
    readonly checked: (date: string) => string;
    readonly assessed: (date: string) => string;
    readonly entity: (name: string) => string;
    readonly staffData: string;
    readonly copy: (where: string) => string;
    readonly copyOnRequest: string;
    /** Supplementary measures. */
    readonly added: (measures: string) => string;
    readonly conditions: Words<CompellingCondition>;
    readonly because: (reason: string) => string;
    readonly risk: (risk: string) => string;
    readonly authorityInformed: (date: string) => string;
  };
  readonly retention: {
    readonly all: string;
    readonly others: string;
    readonly nothing: (reason: string | undefined) => string;
    readonly from: (period: string, from: string) => string;
    readonly until: (event: string) => string;
    readonly either: (event: string, period: string) => string;
    readonly because: (reason: string) => string;
    readonly as: (title: string) => string;
    readonly backups: (duration: string) => string;
    readonly legalHold: string;
  };
  readonly measures: { readonly weighty: string };
  readonly decision: {
    readonly absent: (none: string) => string;
    readonly decides: (what: string) => string;
    readonly logic: (sentences: string) => string;
    readonly consequence: (sentences: string) => string;
    readonly ground: (ground: string) => string;
    readonly safeguards: (list: string) => string;
    readonly profiling: (sentences: string) => string;
    readonly grounds: Words<'contract' | 'explicitConsent' | 'law'>;
    readonly guards: Words<'humanReview' | 'ownView' | 'contest'>;
  };
  readonly rights: Words<RightWord> & {
    readonly by: (way: string) => string;
    readonly erasureLimit: string;
    readonly complaintTo: (authority: string) => string;
    readonly use: (contact: string) => string;
    readonly account: (url: string) => string;
    readonly fee: (fee: string) => string;
  };
  readonly link: {
    /** The words of the link to the notice, the places that have it, or both. */
    readonly linked: (text: string | undefined, places: string | undefined) => string;
    readonly places: Words<LinkPlace>;
  };
  readonly exemptions: Words<keyof NonNullable<Declared.Activity['informationExemption']>> & {
    readonly frame: (exemption: string) => string;
  };
  readonly cookies: {
    readonly groups: Words<CookieGroupWord>;
    readonly storage: Words<Cookie['storage']>;
    readonly exemptions: Words<NonNullable<Declared.Cookie['exemption']>>;
    readonly exempt: (reason: string) => string;
    readonly conditions: Words<NonNullable<Declared.Cookie['conditions']>[number]>;
    readonly session: string;
    readonly renewed: (length: string) => string;
    readonly notStored: string;
    readonly domain: (domain: string) => string;
    readonly readers: (names: string) => string;
    readonly controller: string;
    readonly beforeConsent: string;
  };
}

export type RightWord =
  | 'access'
  | 'rectification'
  | 'erasure'
  | 'restriction'
  | 'portability'
  | 'objection'
  | 'marketingObjection'
  | 'researchObjection'
  | 'withdrawal'
  | 'humanReview'
  | 'complaint';

const languages: Readonly<Record<string, Labels>> = { en };

/** The words of a language, of its main form (`de` for `de-AT`), or else the English ones. */
export function labelsFor(language: string): Labels {
  return languages[language] ?? languages[language.split('-')[0] ?? ''] ?? en;
}
