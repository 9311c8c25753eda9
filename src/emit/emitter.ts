import type { Policy } from '../document/tree.ts';
import type { Model } from '../model/model.ts';
import type { Trace } from '../trace/trace.ts';
import type { TemplateId } from './register/template-ids.ts';

/** What an emitter may use; the policy tree is built once per language, when it is first asked for. */
export interface Compilation {
  readonly model: Model;
  readonly policy: (language: string) => Policy;
  /** Where each duty is met, quoting the policy in that language; made like the policy. */
  readonly trace: (language: string) => Trace;
  /** The day of the build, ISO 8601. */
  readonly date: string;
  /** The policy page as a part of another page. */
  readonly fragment: boolean;
  /** YAML front matter before the Markdown. */
  readonly frontMatter: boolean;
  /** The form of an authority whose columns a register has as a table. */
  readonly registerTemplate: TemplateId;
}

/** A file of text, or of bytes where its format is none of text. */
export type OutputFile = {
  /** Below the output folder, with `/`; starts with `public/` or `internal/`. */
  readonly path: string;
} & (
  | { readonly text: string; readonly bytes?: never }
  | { readonly bytes: Uint8Array; readonly text?: never }
);

/** Makes the files of a format for the languages asked for; the first language is the main one. */
export type Emit = (
  compilation: Compilation,
  languages: readonly string[],
) => readonly OutputFile[];

/** One output format, as the registry lists it; its code is loaded when it is asked for. */
export interface Format {
  /** The word for `--format`. */
  readonly id: string;
  readonly title: string;
  readonly audience: 'public' | 'internal';
  /** The standard that the output keeps, for the list of formats. */
  readonly standard: string;
  /** Whether a build without `--format` writes it. */
  readonly byDefault?: true;
  /** Whether only its own name asks for it: `all` leaves it out. */
  readonly ifNamed?: true;
  /** Whether it shows what is open, so that a draft can be written in it. */
  readonly drafts?: true;
  /** What to know before it is used; docs/outputs.md prints it. */
  readonly note?: string;
  readonly load: () => Promise<FormatCode>;
}

/** The code of a format. */
export interface FormatCode {
  readonly default: Emit;
  /** Why a declaration gives no file in it, the end of a sentence; nothing where it gives one. */
  readonly withheld?: (model: Model) => string | undefined;
}
