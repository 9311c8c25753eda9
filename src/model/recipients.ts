import { service } from '../catalog/services.ts';
import { adequacyDecision } from '../law/adequacy.ts';
import { isoCountry } from '../law/eea.ts';
import type * as Declared from '../schema/declaration.ts';
import { withDefined } from './defined.ts';
import type { Recipient, Text, ToolFacts, ToolWord, Transfer, TransferTool } from './model.ts';

/** The recipients with what the catalogue knows of them; every declared fact wins. */
export function linkRecipients(
  declaration: Declared.Declaration,
  date: string,
): readonly Recipient[] {
  const users = usersOf(declaration);
  return Object.entries(declaration.recipients ?? {}).map(([id, declared]) =>
    linkRecipient(id, declared, users.get(id) ?? [], date),
  );
}

function linkRecipient(
  id: string,
  declared: Declared.Recipient,
  usedBy: readonly string[],
  date: string,
): Recipient {
  const known = declared.service ? service(declared.service) : undefined;
  const country = declared.country ?? known?.country;
  const path = ['recipients', id];
  return {
    id,
    path,
    declared,
    service: known,
    name: declared.name ?? known?.name,
    category: declared.category ?? (known ? { en: known.category } : undefined),
    role: declared.role,
    country: country ? isoCountry(country) : undefined,
    privacyPolicy: declared.privacyPolicy ?? linkText(known?.privacyPolicy),
    optOut: declared.optOut ?? linkText(known?.optOut),
    subProcessors: declared.subProcessors ?? known?.subProcessors,
    transfers: linkTransfers(declared.transfers, path, date),
    usedBy,
  };
}

function linkText(url: string | undefined): Text | undefined {
  return url ? { en: url } : undefined;
}

function linkTransfers(
  transfers: Declared.Transfers | undefined,
  path: readonly string[],
  date: string,
): readonly Transfer[] {
  return Object.entries(transfers ?? {}).flatMap(([code, tools]) => {
    if (code === 'none') return [];
    const at = [...path, 'transfers', code];
    const country = isoCountry(code);
    const linked = Object.entries(tools as Declared.Tools).map(([word, facts]) =>
      linkTool(word as ToolWord, facts, country, at, date),
    );
    return [{ path: at, country, tools: linked }];
  });
}

function linkTool(
  word: ToolWord,
  facts: ToolFacts & { readonly module?: readonly number[] },
  country: string,
  at: readonly string[],
  date: string,
): TransferTool {
  const decided = word === 'adequacyDecision' || word === 'dataPrivacyFramework';
  const { module, ...declared } = facts;
  return {
    word,
    path: [...at, word],
    decision: decided ? adequacyDecision(country, date) : undefined,
    modules: module ?? [],
    declared: withDefined(declared),
  };
}

/** Which active activities name a recipient, as recipient, source, or reader of their cookies. */
function usersOf(declaration: Declared.Declaration): ReadonlyMap<string, readonly string[]> {
  const users = new Map<string, string[]>();
  for (const [id, activity] of Object.entries(declaration.activities ?? {})) {
    if (activity.status === 'planned' || activity.status === 'ended') continue;
    const { recipients } = activity;
    const listed = Array.isArray(recipients) ? (recipients as readonly string[]) : [];
    for (const name of new Set([...listed, ...Object.keys(activity.source ?? {})])) {
      users.set(name, [...(users.get(name) ?? []), id]);
    }
  }
  return users;
}
