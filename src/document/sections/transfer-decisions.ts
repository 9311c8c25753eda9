import { measure } from '../../catalog/measures.ts';
import { adequacyDecision } from '../../law/adequacy.ts';
import type { TransferTool } from '../../model/model.ts';
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
  return {
    additions: found.map((one) => additionView(context, one)),
    undecided: countryNames(context, [...new Set(none)].sort()),
    otherwise: bare
      .filter(decided)
      .flatMap(({ recipient }) => recipientName(context, recipient) ?? [])
      .join(', '),
  };
}

/** What a recipient does with the data beyond its country, and what was added to protect them. */
function additionView(context: Context, { recipient, transfer }: StatedTransfer): object {
  const of = <T>(pick: (tool: TransferTool) => readonly T[] | undefined) => [
    ...new Set(transfer.tools.flatMap((tool) => pick(tool) ?? [])),
  ];
  const measures = of(({ declared }) => declared.supplementaryMeasures);
  return {
    name: recipientName(context, recipient),
    onward: countryNames(
      context,
      of(({ declared }) => declared.onward),
    ),
    measures: measures.flatMap((id) => measureName(context, id) ?? []).join(', '),
  };
}

function measureName(context: Context, id: string): string | undefined {
  const own = context.model.measures.find((one) => one.id === id);
  const known = measure(id);
  return say(context, own?.text ?? (known ? { en: known.label } : undefined));
}
