import { adequacyDecision } from '../../law/adequacy.ts';
import { transferTool } from '../../law/transfer-tools.ts';
import { countryName } from '../../model/drafting/country.ts';
import type { ToolWord, TransferTool } from '../../model/model.ts';
import { type Context, raise, say, stop } from '../context.ts';
import { linkNode } from '../links.ts';
import type { StatedTransfer } from './transfers.ts';

interface Use {
  readonly country: string;
  readonly tool: TransferTool;
}

/** For each tool in use, what its paragraph may say. */
export function toolViews(context: Context, found: readonly StatedTransfer[]): object {
  const uses = found.flatMap(({ transfer }) =>
    transfer.tools.map((tool): Use => ({ country: transfer.country, tool })),
  );
  const view = (word: ToolWord) =>
    toolView(
      context,
      uses.filter(({ tool }) => tool.word === word),
    );
  const decided = uses.filter(({ tool }) => tool.word === 'adequacyDecision');
  const clauses = transferTool('standardContractualClauses').decision;
  return {
    framework: view('dataPrivacyFramework'),
    adequacy: toolView(context, decided),
    scopes: decided.flatMap(({ tool }) => say(context, tool.declared.scope) ?? []),
    clauses: view('standardContractualClauses'),
    modelTerms: clauses ? { phrases: [linkNode(clauses.url, clauses.act)] } : undefined,
    bindingRules: view('bindingCorporateRules'),
    authorityClauses: view('authorityClauses'),
    code: view('codeOfConduct'),
    certification: view('certification'),
    publicBodies: view('publicBodyInstrument'),
    adHoc: view('adHocClauses'),
    arrangement: view('administrativeArrangement'),
    consent: view('explicitConsent'),
    contract: view('contractWithPerson'),
    contractInInterest: view('contractInPersonsInterest'),
    publicInterest: view('publicInterest'),
    claims: view('legalClaims'),
    vital: view('vitalInterests'),
    publicRegister: view('publicRegister'),
    compelling: view('compellingInterests'),
  };
}

function toolView(context: Context, uses: readonly Use[]): object | undefined {
  if (uses.length === 0) return undefined;
  const codes = [...new Set(uses.map(({ country }) => country))];
  const undecided = [
    ...new Set(
      uses.filter((use) => hasNoDecision(use, context.date)).map(({ country }) => country),
    ),
  ];
  const names = (list: readonly string[]) =>
    list.map((code) => countryName(code, context.language)).join(', ') || undefined;
  const said = (key: 'because' | 'risk') =>
    [...new Set(uses.flatMap(({ tool }) => say(context, tool.declared[key]) ?? []))].join('; ');
  return {
    one: codes.length === 1,
    countries: names(codes),
    undecided: names(undecided),
    because: stop(raise(said('because'))),
    risk: stop(raise(said('risk'))),
    ref: [...new Set(uses.flatMap(({ tool }) => tool.declared.ref ?? []))].join(', '),
    authorityInformed: uses.every(({ tool }) => tool.declared.authorityInformed),
  };
}

/** Countries with a partial decision (as the United States) are not said to have none. */
function hasNoDecision({ country }: Use, date: string): boolean {
  return adequacyDecision(country, date) === undefined;
}
