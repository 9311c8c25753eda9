import type { Policy } from '../document/tree.ts';
import type { Model } from '../model/model.ts';
import type { Trace } from '../trace/trace.ts';

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
}

export interface OutputFile {
  /** Below the output folder, with `/`; starts with `public/` or `internal/`. */
  readonly path: string;
  readonly text: string;
}

/** One output format. */
export interface Emitter {
  /** The word for `--format`. */
  readonly id: string;
  readonly title: string;
  readonly audience: 'public' | 'internal';
  /** The standard that the output keeps, for the list of formats. */
  readonly standard: string;
  /** Whether a build without `--format` writes it. */
  readonly byDefault: boolean;
  /** The files for the languages asked for; the first language is the main one. */
  readonly emit: (compilation: Compilation, languages: readonly string[]) => readonly OutputFile[];
}
