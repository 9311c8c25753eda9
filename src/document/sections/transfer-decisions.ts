import { measure } from '../../catalog/measures.ts';
import { adequacyDecision } from '../../law/adequacy.ts';
import { type Context, say } from '../context.ts';
import { countryNames, recipientName } from '../names.ts';
import type { StatedTransfer } from './stated-transfers.ts';

/**
 * Whether a decision on adequacy exists must be said (Art. 13(1)(f)): countries with none, and
 * recipients whose transfer does not rest on the decision that their country has in part.
 */
export function decisionView(context: Context, found: readonly StatedTransfer[]): object {
  const bare = found.filter(
    ({ transfer }) =>
      transfer.country !== 'INT' && !transfer.tools.some(({ decision }) => decision),
  );
  const decided = ({ transfer }: StatedTransfer) =>
    adequacyDecision(transfer.country, context.date) !== undefined;
  const none = bare.filter((one) => !decided(one)).map(({ transfer }) => transfer.country);
  const measures = found.flatMap(({ transfer }) =>
    transfer.tools.flatMap(({ declared }) => declared.supplementaryMeasures ?? []),
  );
  const onward = found.flatMap(({ transfer }) =>
    transfer.tools.flatMap(({ declared }) => declared.onward ?? []),
  );
  return {
    onward: countryNames(context, [...new Set(onward)].sort()),
    undecided: countryNames(context, [...new Set(none)].sort()),
    otherwise: bare
      .filter(decided)
      .flatMap(({ recipient }) => recipientName(context, recipient) ?? [])
      .join(', '),
    measures: [...new Set(measures)].flatMap((id) => measureName(context, id) ?? []).join(', '),
  };
}

function measureName(context: Context, id: string): string | undefined {
  const own = context.model.measures.find((one) => one.id === id);
  const known = measure(id);
  return say(context, own?.text ?? (known ? { en: known.label } : undefined));
}
