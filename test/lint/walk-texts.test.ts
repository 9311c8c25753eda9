import { expect, it } from 'vitest';
import type { Facts } from '../../src/lint/rule.ts';
import { walkTexts } from '../../src/lint/walk-texts.ts';
import { link } from '../../src/model/link.ts';
import { declare } from '../../src/schema/declare.ts';

const text = `
controller: { name: Desk GmbH, country: DE, form: "https://desk.example/form" }
activities:
  help:
    title: { en: Help, de: Hilfe }
    kind: service.support
    legalBasis: { legitimateInterests: { interest: answering, for: all }, legalObligation: BGB § 1 }
    retention: { period: P1Y, until: the end }
    note: "*Soon*"
`;

it('walks what people read, with the place where it is written', () => {
  const bytes = new TextEncoder().encode(text);
  const declared = declare('privacy.yaml', bytes, () => ({ failure: 'missing' }));
  const model = link(declared, '2026-11-22');
  const facts: Facts = {
    model,
    date: '2026-11-22',
    origin: declared.origin,
    isOpen: () => false,
    hasOpen: () => false,
  };
  const found = walkTexts(facts).map(({ path, text, form, language }) =>
    [path.slice(-2).join('.'), text, form, language ?? ''].join(' | '),
  );
  expect(found).toEqual([
    'controller.name | Desk GmbH | string | ',
    'controller.form | https://desk.example/form | address | ',
    'title.en | Help | text | en',
    'title.de | Hilfe | text | de',
    'legitimateInterests.interest | answering | text | en',
    'legitimateInterests.for | all | text | en',
    'legalBasis.legalObligation | BGB § 1 | citation | ',
    'retention.until | the end | text | en',
    'help.note | *Soon* | markdown | en',
  ]);
});
