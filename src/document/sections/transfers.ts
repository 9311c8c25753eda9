import { isInEea } from '../../law/eea.ts';
import { transferTool } from '../../law/transfer-tools.ts';
import { countryName } from '../../model/drafting/country.ts';
import type { Model, ToolWord, TransferTool } from '../../model/model.ts';
import { blocks, type Context, raise, refTo, say, word } from '../context.ts';
import { fill } from '../fill.ts';
import { joinSlots, linkNode, mailLink, phrasesOf } from '../links.ts';
import { recipientName, taskOf } from '../names.ts';
import type { Slot } from '../skeleton.ts';
import { type Row, tableOf } from '../tables.ts';
import { statedActivities } from './activities.ts';
import type { SectionPlan } from './plan.ts';
import { statedRecipients } from './recipients.ts';
import { type StatedTransfer, statedTransfers } from './stated-transfers.ts';
import { decisionView } from './transfer-decisions.ts';
import { toolViews } from './transfer-tools.ts';

export const transfers: SectionPlan = {
  id: 'transfers',
  part: 'section',
  applies: (model) => statedTransfers(model).length > 0 || saysNone(model),
  blocks: (context) => {
    const found = statedTransfers(context.model);
    if (found.length === 0) return blocks(context, 'no-transfers', {});
    const controllers = statedRecipients(context.model).some(
      ({ role, country }) => role === 'controller' && country !== undefined && isInEea(country),
    );
    return blocks(context, 'transfers', {
      one: found.length === 1,
      table: transfersTable(context, found),
      ...decisionView(context, found),
      ...toolViews(context, found),
      others: controllers ? refTo(context, 'recipients', 'number') : undefined,
    });
  },
};

/** True where every recipient of every stated activity says that it sends nothing abroad. */
function saysNone(model: Model): boolean {
  const listed = statedRecipients(model);
  const stated = statedActivities(model);
  return (
    stated.every(({ declared }) => declared.recipients !== undefined) &&
    listed.length > 0 &&
    listed.every(({ declared }) => declared.transfers?.none !== undefined)
  );
}

function transfersTable(context: Context, found: readonly StatedTransfer[]): Slot {
  const headings = ['recipient', 'country', 'tool', 'copy'].map((key) =>
    word(context, 'columns', key),
  );
  const rows = found.map(({ recipient, transfer }): Row => {
    const name = recipientName(context, recipient);
    const task = recipient.name ? taskOf(context, recipient) : undefined;
    const copies = transfer.tools.flatMap((tool) => copyOf(context, tool) ?? []);
    return [
      task ? `${name} (${task})` : raise(name),
      countryName(transfer.country, context.language),
      transfer.tools.map((tool) => toolName(context, tool)).join('; ') || undefined,
      joinSlots(copies, '; '),
    ];
  });
  const copies = rows.some((row) => row[3] !== undefined) ? 4 : 3;
  const cut = rows.map((row) => row.slice(0, copies));
  return tableOf(word(context, 'captions', 'transfers'), headings.slice(0, copies), cut);
}

function toolName(context: Context, tool: TransferTool): string {
  const law = transferTool(tool.word);
  if (law.group === '49') {
    return fill(word(context, 'tools', 'derogation'), {
      article: `Article ${law.article}${law.article.includes(',') ? ',' : ''} GDPR`,
    });
  }
  if (tool.word === 'standardContractualClauses' && tool.modules.length > 0) {
    const label = tool.modules.length > 1 ? 'clausesModules' : 'clausesModule';
    return fill(word(context, 'tools', label), { modules: tool.modules.join(', ') });
  }
  return word(context, 'tools', tool.word satisfies ToolWord);
}

function copyOf(context: Context, tool: TransferTool): Slot | undefined {
  const { decision } = tool;
  if (decision) {
    const number = decision.act.replace(/^(Implementing )?Decision /, '');
    const label = fill(word(context, 'copies', 'decision'), { number });
    return { phrases: [linkNode(decision.url, label)] };
  }
  const copy = say(context, tool.declared.copy);
  if (copy)
    return /^https?:/.test(copy)
      ? { phrases: [linkNode(copy, copy.replace(/^https?:\/\//, ''))] }
      : copy;
  if (!transferTool(tool.word).needsCopy) return undefined;
  const { rights, controller } = context.model.declaration;
  const email = mailLink(rights?.email ?? controller?.email);
  if (!rights?.onRequest?.includes('safeguards') || !email) return undefined;
  const [before = ''] = word(context, 'copies', 'request').split('{contact}');
  return { phrases: [{ type: 'text', value: before }, ...phrasesOf(email)] };
}
