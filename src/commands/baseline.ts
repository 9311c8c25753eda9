import { dirname, join, relative, resolve, sep } from 'node:path';
import type { Checked } from '../check.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { plural } from '../diagnostics/report/summary.ts';
import type { Io } from '../io.ts';
import {
  type Accepted,
  accepted,
  applyBaseline,
  isJudged,
  mayBeAccepted,
  staleEntry,
} from '../lint/baseline.ts';
import { type BaselineFile, baselineText, readBaseline } from './baseline-file.ts';
import { repositoryOf } from './project.ts';
import { UsageError } from './usage-error.ts';
import { writeProduct } from './write-product.ts';

const NAME = '.privacyc-baseline.json';

/** What a baseline makes of the findings of one declaration. */
export interface Baselined {
  readonly diagnostics: readonly Diagnostic[];
  readonly file: BaselineFile;
}

export interface Baselines {
  readonly apply: (checked: Checked) => Baselined;
  /** Writes what was accepted; one sentence for each file, none where there was nothing to accept. */
  readonly write: () => readonly string[];
}

interface Draft {
  readonly file: BaselineFile;
  readonly entries: Accepted[];
  readonly declarations: Set<string>;
}

/**
 * The baselines of a run. Without `named` a declaration has the nearest one from its folder up to
 * its repository, so that it is the same from wherever the command is run; a new one is written at
 * the repository's root. With `today` everything that may be is accepted, but for rules that are off.
 */
export function baselines(
  named: string | undefined,
  today: string | undefined,
  isOff: (rule: string) => boolean,
  io: Io,
): Baselines {
  const drafts = new Map<string, Draft>();

  function draftFor(declaration: string): Draft {
    const path = named === undefined ? nearest(dirname(declaration), io) : resolve(io.cwd, named);
    const known = drafts.get(path) ?? opened(path);
    drafts.set(path, known);
    return known;
  }

  function opened(path: string): Draft {
    const file = readBaseline(path, io);
    if (file.text === undefined && named !== undefined && today === undefined) {
      throw new UsageError(
        `There is no baseline \`${file.name}\`; \`--write-baseline\` writes one.`,
      );
    }
    return { file, entries: [], declarations: new Set() };
  }

  return {
    apply: ({ file: name, diagnostics: found }) => {
      const declaration = resolve(io.cwd, name);
      const draft = draftFor(declaration);
      const { file, declarations, entries } = draft;
      const key = relative(dirname(file.path), declaration).split(sep).join('/');
      declarations.add(key);
      const own = file.entries.filter((entry) => entry.file === key);
      const { diagnostics, used, unused } = applyBaseline(found, own);
      const [stale, kept] = isJudged(found) ? [unused, []] : [[], unused];
      if (today === undefined) {
        const more = stale.map((entry) => staleEntry(entry, file.rangeOf(entry)));
        return { diagnostics: [...diagnostics, ...more], file };
      }
      entries.push(...used, ...kept);
      const isNew = (one: Diagnostic) => mayBeAccepted(one) && !isOff(one.rule);
      entries.push(
        ...diagnostics
          .filter(isNew)
          .map(({ rule, path }) => ({ file: key, rule, path, on: today })),
      );
      const marked = diagnostics.map((one) => (isNew(one) ? accepted(one, today) : one));
      return { diagnostics: marked, file };
    },
    write: () =>
      [...drafts.values()].flatMap(({ file, entries, declarations }) => {
        const others = file.entries.filter(
          (entry) => !declarations.has(entry.file) && isThere(file, entry, io),
        );
        const all = [...entries, ...others];
        if (file.text === undefined && all.length === 0) return [];
        writeProduct(file.path, baselineText(all), io);
        return [`${file.name}: ${plural(all.length, 'finding')} accepted`];
      }),
  };
}

/** Entries of declarations that were not checked this time stay as long as those exist. */
function isThere(file: BaselineFile, entry: Accepted, io: Io): boolean {
  return io.files.stat(resolve(dirname(file.path), entry.file)) !== undefined;
}

function nearest(folder: string, io: Io): string {
  const top = repositoryOf(folder, io) ?? folder;
  for (let at = folder; ; at = dirname(at)) {
    const path = join(at, NAME);
    if (at === top || io.files.stat(path) !== undefined) return path;
  }
}
