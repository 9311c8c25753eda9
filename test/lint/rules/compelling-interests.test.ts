import { expect, it } from 'vitest';
import { findingsOn } from '../findings.ts';

const messages = (facts: string) =>
  findingsOn(
    `privacyc: 1
activities:
  help:
    title: Help
    recipients: [desk]
recipients:
  desk:
    name: Desk Ltd
    country: PE
    role: controller
    transfers: { PE: { compellingInterests: { because: a traveller is lost${facts} } } }
`,
    'transfers/compelling-interests-incomplete',
    '2026-11-22',
  ).map(({ message, path }) => `${path.split('.').at(-1)}: ${message}`);

const START = 'The transfer to “Desk Ltd” rests on compelling interests without';
const INFORMED = ', authorityInformed: 2026-08-01';

it.each([
  ['', [`authorityInformed: ${START} \`authorityInformed\` and \`conditions\`.`]],
  [INFORMED, [`conditions: ${START} \`conditions\`.`]],
  [
    `${INFORMED}, conditions: [fewPeople, notRepetitive]`,
    [`conditions: ${START} \`notOverridden\` and \`suitableSafeguards\`.`],
  ],
  [`${INFORMED}, conditions: [fewPeople, "TODO: which others (Legal)"]`, []],
  [`${INFORMED}, conditions: "TODO: which (Legal)"`, []],
  [`${INFORMED}, conditions: [notRepetitive, fewPeople, notOverridden, suitableSafeguards]`, []],
])('asks of a transfer with “%s” what is still due', (facts, expected) => {
  expect(messages(facts)).toEqual(expected);
});
