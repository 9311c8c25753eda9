import { expect, test } from 'vitest';
import { provision } from '../../src/law/provisions.ts';
import { processorClauses, transferTool, transferTools } from '../../src/law/transfer-tools.ts';

const tools = Object.entries(transferTools);

test('a copy is due for safeguards and compelling interests', () => {
  const copy = tools.filter(([, tool]) => tool.needsCopy).map(([word]) => word);
  expect(copy.sort()).toEqual([
    'adHocClauses',
    'administrativeArrangement',
    'authorityClauses',
    'bindingCorporateRules',
    'certification',
    'codeOfConduct',
    'compellingInterests',
    'publicBodyInstrument',
    'standardContractualClauses',
  ]);
});

test('only the tools of Article 46(3) need an authorisation', () => {
  for (const [word, tool] of tools) {
    expect(tool.needsAuthorisation, word).toBe(tool.group === '46(3)');
    expect(tool.needsAssessment, word).toBe(['46', '46(3)', '47'].includes(tool.group));
    expect(() => provision(tool.provision), word).not.toThrow();
  }
});

test('the clauses and the framework name their act', () => {
  expect(transferTool('standardContractualClauses').decision?.act).toContain('2021/914');
  expect(transferTool('dataPrivacyFramework').decision?.act).toContain('2023/1795');
  expect(processorClauses.act).toContain('2021/915');
});
