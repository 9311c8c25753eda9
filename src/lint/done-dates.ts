import type { Path } from '../model/model.ts';
import { recipientsInUse } from './receivers.ts';
import type { Facts } from './rule.ts';

/** A day on which something was done, according to the declaration. */
export interface DoneDate {
  readonly path: Path;
  readonly date: string;
  /** What was done; completes “… on that day”. */
  readonly what: string;
}

/** The days on which things were done that the GDPR asks for; a review has a rule of its own. */
export function doneDates(facts: Facts): readonly DoneDate[] {
  const { dataProtectionOfficer: officer, representatives } = facts.model.controller.declared;
  return [
    ...at(
      ['controller', 'dataProtectionOfficer', 'notifiedToAuthority'],
      officer?.notifiedToAuthority,
      'the officer was reported to the authority',
    ),
    ...(['eu-gdpr', 'uk-gdpr', 'ch-fadp'] as const).flatMap((regime) =>
      at(
        ['controller', 'representatives', regime, 'mandate'],
        representatives?.[regime]?.mandate,
        'the representative was mandated',
      ),
    ),
    ...recipientsInUse(facts).flatMap(({ path, declared, transfers }) => [
      ...at([...path, 'contract'], declared.contract, 'the contract was made'),
      ...transfers.flatMap(({ tools }) =>
        tools.flatMap(({ path: tool, declared: { assessed, checked, authorityInformed } }) => [
          ...at([...tool, 'assessed'], assessed, 'the transfer was assessed'),
          ...at([...tool, 'checked'], checked, 'the certification was looked up'),
          ...at([...tool, 'authorityInformed'], authorityInformed, 'the authority was informed'),
        ]),
      ),
    ]),
  ];
}

function at(path: Path, date: string | undefined, what: string): readonly DoneDate[] {
  return date === undefined ? [] : [{ path, date, what }];
}
