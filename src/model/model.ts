import type { Service } from '../catalog/service.ts';
import type { AdequacyDecision } from '../law/adequacy.ts';
import type { Authority } from '../law/authorities.ts';
import type * as Declared from '../schema/declaration.ts';

/** A text by language. */
export type Text = Readonly<Record<string, string>>;
export type Path = readonly string[];

export type BasisWord =
  | 'consent'
  | 'contract'
  | 'legalObligation'
  | 'vitalInterests'
  | 'publicTask'
  | 'legitimateInterests';
export type Role = NonNullable<Declared.Recipient['role']>;
export type ToolWord = keyof Declared.Tools;
/** A condition of a transfer for compelling legitimate interests, Art. 49(1), second subparagraph. */
export type CompellingCondition = NonNullable<
  NonNullable<Declared.Tools['compellingInterests']>['conditions']
>[number];
export type CookieGroupWord = 'necessary' | 'functional' | 'analytics' | 'advertising';

/** The linked declaration: references resolved, the law's consequences derived, nothing assumed. */
export interface Model {
  readonly declaration: Declared.Declaration;
  /** Main language first. */
  readonly languages: readonly string[];
  readonly controller: Controller;
  /** Every activity, in the order of the file; outputs of the policy use those that are active. */
  readonly activities: readonly Activity[];
  readonly recipients: readonly Recipient[];
  /** Without those of activities that are planned or have ended, which only these have. */
  readonly cookies: readonly Cookie[];
  /** Newest first. */
  readonly versions: readonly Version[];
  readonly rights: Rights;
  readonly measures: readonly Measure[];
}

export interface Controller {
  readonly declared: NonNullable<Declared.Declaration['controller']>;
  readonly authority: CompetentAuthority | undefined;
  readonly inEea: boolean | undefined;
}

/** The authority by its code in the law's table, or as the declaration writes it. */
export interface CompetentAuthority {
  readonly known: Authority | undefined;
  readonly name: string | undefined;
  readonly address: string | undefined;
  readonly country: string | undefined;
  readonly email: string | undefined;
  readonly phone: string | undefined;
  readonly form: string | undefined;
}

export interface Activity {
  readonly id: string;
  readonly path: Path;
  readonly declared: Declared.Activity;
  readonly role: 'controller' | 'processor';
  /** Stated in the policy: neither planned nor ended. */
  readonly active: boolean;
  readonly title: Text;
  readonly kinds: readonly string[];
  readonly bases: readonly Basis[];
  readonly subjects: readonly Subject[];
  readonly data: readonly DataTerm[];
  readonly sources: readonly Source[];
  readonly recipients: readonly Recipient[];
  readonly cookies: readonly Cookie[];
  readonly directMarketing: boolean;
  /** Which article asks for the notice: data from the person (observed too), from elsewhere, or both. */
  readonly notice: 'article13' | 'article14' | 'both' | undefined;
}

export interface Basis {
  readonly word: BasisWord;
  readonly path: Path;
  /** `6(1)(f)` */
  readonly article: string;
  readonly for: Text | undefined;
  readonly law: readonly string[];
  readonly interest: Text | undefined;
  readonly interestOf: Recipient | undefined;
  readonly consent: Declared.Consent | undefined;
}

export interface Subject {
  readonly id: string;
  readonly label: Text;
  readonly vulnerable: boolean;
}

/** A category of data: of the built-in vocabulary or of the declaration's own. */
export interface DataTerm {
  readonly id: string;
  readonly label: Text;
  readonly special: 'art9' | 'art10' | undefined;
  /** Broader terms, nearest first. */
  readonly broader: readonly string[];
  /** A form field that can be left empty. */
  readonly optional: boolean;
}

export interface Source {
  readonly id: string;
  readonly kind: 'subject' | 'observed' | 'ownRecords' | 'recipient' | 'other';
  readonly path: Path;
  readonly recipient: Recipient | undefined;
  readonly name: Text | undefined;
  /** Empty: all that no other source brings. */
  readonly data: readonly DataTerm[];
  readonly declared: Declared.SourcePart;
}

export interface Recipient {
  readonly id: string;
  readonly path: Path;
  readonly declared: Declared.Recipient;
  readonly service: Service | undefined;
  /** Legal name, of the declaration or of the catalogue. */
  readonly name: string | undefined;
  /** What the company does, as it stands in brackets behind the name. */
  readonly category: Text | undefined;
  readonly role: Role | undefined;
  readonly country: string | undefined;
  readonly privacyPolicy: Text | undefined;
  readonly optOut: Text | undefined;
  readonly subProcessors: string | undefined;
  readonly transfers: readonly Transfer[];
  /** Ids of the active activities that name it as recipient or source. */
  readonly usedBy: readonly string[];
}

export interface Transfer {
  readonly path: Path;
  readonly country: string;
  readonly tools: readonly TransferTool[];
}

export interface TransferTool {
  readonly word: ToolWord;
  readonly path: Path;
  readonly decision: AdequacyDecision | undefined;
  readonly modules: readonly number[];
  readonly declared: ToolFacts;
}

export interface ToolFacts {
  readonly ref?: string;
  readonly copy?: Text;
  readonly assessed?: string;
  readonly scope?: Text;
  readonly because?: Text;
  readonly onward?: readonly string[];
  readonly checked?: string;
  readonly entity?: string;
  readonly hr?: boolean;
  readonly risk?: Text;
  readonly authorityInformed?: string;
  /** Ids of measures that are added to a safeguard. */
  readonly supplementaryMeasures?: readonly string[];
  readonly conditions?: readonly CompellingCondition[];
}

export interface Cookie {
  readonly name: string;
  readonly group: CookieGroupWord;
  readonly path: Path;
  readonly declared: Declared.Cookie;
  readonly activity: string | undefined;
  readonly byController: boolean;
  readonly readers: readonly Recipient[];
  readonly storage: NonNullable<Declared.Cookie['storage']>;
  readonly duration: string | undefined;
  readonly purpose: Text | undefined;
}

export interface Version {
  readonly date: string;
  readonly version: string | undefined;
  readonly changes: Text | undefined;
}

export interface Measure {
  readonly id: string;
  readonly text: Text;
  readonly register: string | undefined;
}

/** Which rights the declared bases give (table of requirements: WP260 rev.01, Annex). */
export interface Rights {
  readonly portability: 'consent' | 'contract' | 'both' | undefined;
  /** Activities one can object to for reasons of one's own situation, Art. 21(1). */
  readonly objection: readonly Activity[];
  readonly objectionBases: 'interests' | 'task' | 'both' | undefined;
  /** Activities of direct marketing, Art. 21(2). */
  readonly marketing: readonly Activity[];
  /** Activities of research or statistics, Art. 21(6). */
  readonly research: readonly Activity[];
  readonly withdrawal: boolean;
  readonly humanReview: boolean;
}
