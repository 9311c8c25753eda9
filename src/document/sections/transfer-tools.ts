import { transferTool } from '../../law/transfer-tools.ts';
import type { ToolWord, TransferTool } from '../../model/model.ts';
import { type Context, raise, say, stop } from '../context.ts';
import { linkNode } from '../links.ts';
import { countryNames } from '../names.ts';
import type { StatedTransfer } from './stated-transfers.ts';

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
  const decided = uses.filter(
    ({ tool }) => tool.word === 'adequacyDecision' && tool.decision !== undefined,
  );
  const clauses = transferTool('standardContractualClauses').decision;
  return {
    framework: view('dataPrivacyFramework'),
    adequacy: toolView(context, decided),
    scopes: decided.flatMap(({ country, tool }) => {
      const scope = say(context, tool.declared.scope);
      return scope ? [{ country: countryNames(context, [country]), scope }] : [];
    }),
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
  const said = (key: 'because' | 'risk') =>
    [...new Set(uses.flatMap(({ tool }) => say(context, tool.declared[key]) ?? []))].join('; ');
  const [first] = uses;
  const conditions = (first?.tool.declared.conditions ?? []).filter((condition) =>
    uses.every(({ tool }) => tool.declared.conditions?.includes(condition)),
  );
  return {
    one: codes.length === 1,
    countries: countryNames(context, codes),
    because: stop(raise(said('because'))),
    risk: stop(raise(said('risk'))),
    ref: [...new Set(uses.flatMap(({ tool }) => tool.declared.ref ?? []))].join(', '),
    conditions: Object.fromEntries(conditions.map((condition) => [condition, true])),
    authorityInformed: uses.every(({ tool }) => tool.declared.authorityInformed),
  };
}
