import { transferTool } from '../../law/transfer-tools.ts';
import type { TransferTool } from '../../model/model.ts';
import type { Situation } from '../situation.ts';
import type { Condition } from './condition.ts';

const TRANSFERS = ['recipients.*.transfers', 'recipients.*.country'] as const;

/** A declared transfer rests on such a tool. */
function restingOn(called: string, isSuch: (tool: TransferTool) => boolean): Condition {
  return {
    holds: (at) => toolsOf(at).some(isSuch),
    absent: () => `No declared transfer rests on ${called}.`,
    keys: TRANSFERS,
  };
}

function toolsOf({ transfers }: Situation): readonly TransferTool[] {
  return transfers.flatMap(({ tools }) => tools);
}

const groupOf = ({ word }: TransferTool) => transferTool(word).group;
const provisionOf = ({ word }: TransferTool) => transferTool(word).provision;

export const adequate = restingOn('an adequacy decision', (tool) => groupOf(tool) === '45');

export const notAdequate: Condition = {
  holds: ({ transfers }) =>
    transfers.some(({ tools }) => tools.length === 0 || tools.some((one) => groupOf(one) !== '45')),
  absent: () => 'Every declared transfer rests on an adequacy decision.',
  keys: TRANSFERS,
};

export const safeguarded = restingOn('a safeguard of Art. 46(2)', (tool) =>
  ['46', '47'].includes(groupOf(tool)),
);

export const authorised = restingOn(
  'a safeguard of Art. 46(3)',
  (tool) => groupOf(tool) === '46(3)',
);

export const corporateRules = restingOn(
  'binding corporate rules',
  ({ word }) => word === 'bindingCorporateRules',
);

/** CJEU C-311/18 */
export const assessable = restingOn(
  'a safeguard of Art. 46',
  ({ word }) => transferTool(word).needsAssessment,
);

/** Art. 13(1)(f), end */
export const copied = restingOn(
  'a safeguard of which people can ask for a copy',
  ({ word }) => transferTool(word).needsCopy,
);

export const derogation = restingOn(
  'an exception of Art. 49(1)',
  (tool) => groupOf(tool) === '49' && provisionOf(tool) !== 'GDPR-49-1-2',
);

export const explicitConsent = restingOn(
  'explicit consent',
  (tool) => provisionOf(tool) === 'GDPR-49-1-a',
);

export const compelling = restingOn(
  'compelling legitimate interests',
  (tool) => provisionOf(tool) === 'GDPR-49-1-2',
);
