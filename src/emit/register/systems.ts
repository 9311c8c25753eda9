import type { Activity } from '../../model/model.ts';
import { bracketed, joined } from './cell-text.ts';
import { partyName, partyOf } from './parties.ts';
import { listed, type Scope } from './scope.ts';

/** A system in which the data are kept, with the recipient whose it is. */
export interface SystemFacts {
  readonly system: string;
  readonly of: string | undefined;
}

/** The systems of the activity and those that are named with its recipients. */
export function systemsFacts(
  scope: Scope,
  { declared, recipients }: Activity,
): readonly SystemFacts[] | undefined {
  const own = (declared.register?.systems ?? []).map((system) => ({ system, of: undefined }));
  const theirs = recipients.flatMap((recipient) =>
    (recipient.declared.register?.systems ?? []).map((system) => ({
      system,
      of: partyName(partyOf(scope, recipient)),
    })),
  );
  return listed([...own, ...theirs]);
}

/** Each system, with the company that runs it where that is declared. */
export function systemsCell(facts: readonly SystemFacts[] | undefined): string {
  return joined((facts ?? []).map(({ system, of }) => bracketed(system, [of])));
}
