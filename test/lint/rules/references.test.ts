import { describe, expect, it } from 'vitest';
import { findingsOn } from '../findings.ts';

const DATE = '2026-11-22';

const messages = (text: string, rule: string, others?: Readonly<Record<string, string>>) =>
  findingsOn(text, rule, DATE, others).map(({ message }) => message);

describe('references/undefined', () => {
  const undefinedIn = (text: string) => messages(text, 'references/undefined');

  it('lets a reference hold whose target is known to be open', () => {
    const text =
      'activities: { help: { recipients: [desk] } }\nrecipients: { desk: "TODO: which" }';
    expect(undefinedIn(text)).toEqual([]);
    expect(undefinedIn('activities: { help: { recipients: [desk] } }\nrecipients: TODO')).toEqual(
      [],
    );
  });

  it('takes the words of the language and named sources for no recipient', () => {
    const source =
      '{ subject: rest, observed: [name], ownRecords: [name], employer: { name: yours } }';
    expect(undefinedIn(`activities: { help: { source: ${source}, data: [name] } }`)).toEqual([]);
    const cookie = 'cookies: { necessary: { a: { access: controller } } }';
    expect(undefinedIn(cookie)).toEqual([]);
  });

  it('finds every sort of reference', () => {
    const text = `
activities:
  help:
    kind: nonsense
    onBehalfOf: [acme]
    legalBasis: { legitimateInterests: { interest: x, of: nobody } }
    subjects: [martian]
    data: [soul]
    source: [subject, heaven]
    recipients: [nobody]
    retention: { as: hell, except: { sins: P1Y } }
    provision: { voluntary: x, optional: [virtue] }
    measures: [prayer]
    surfaces: [moon]
cookies: { necessary: { a: { activity: gone, access: [stranger] } } }
automatedDecisions: [fate]
measures: [luck]
sections: { links: { after: nowhere } }
vocabulary: { data: { name.pen: { broader: names } } }
`;
    const ids = undefinedIn(text).map((message) => /`([^`]+)`/.exec(message)?.[1]);
    expect(ids.toSorted()).toEqual([
      ...['acme', 'fate', 'gone', 'heaven', 'hell', 'luck', 'martian', 'moon', 'names', 'nobody'],
      ...['nonsense', 'nowhere', 'prayer', 'sins', 'soul', 'stranger', 'virtue'],
    ]);
  });

  it('is one finding for one id, with the other places', () => {
    const text =
      'activities: { a: { recipients: [desk] }, b: { source: desk, recipients: [desk] } }';
    const found = findingsOn(text, 'references/undefined', DATE);
    expect(found).toHaveLength(1);
    expect(found[0]?.related).toHaveLength(2);
  });

  it.each([
    ['health', 'health_and_medical'],
    ['email', 'contact.email'],
    ['ip_address', 'device.ip_address'],
    ['contact.emial', 'contact.email'],
    ['ink', 'pen.red_ink'],
  ])('suggests for the category %s by spelling, else by a whole word: %s', (id, meant) => {
    const own = 'vocabulary: { data: { name.pen: Pen name, pen.red_ink: Ink } }';
    expect(undefinedIn(`activities: { help: { data: [${id}] } }\n${own}`)).toEqual([
      `\`${id}\` is not declared as a category of data. Did you mean \`${meant}\`?`,
    ]);
  });

  it.each(['location', 'history', 'heal', 'soul'])('suggests nothing for %s', (id) => {
    expect(undefinedIn(`activities: { help: { data: [${id}] } }`)).toEqual([
      `\`${id}\` is not declared as a category of data.`,
    ]);
  });

  it('points at the item of a list and at the id that was meant', () => {
    const text = 'activities: { help: { source: [subject, desc] } }\nrecipients: { desk: {} }';
    const [found] = findingsOn(text, 'references/undefined', DATE);
    expect(found?.range).toMatchObject({ line: 1, column: 41 });
    expect(found?.related).toMatchObject([{ range: { line: 2, column: 15 } }]);
  });
});

describe('references/unused-…', () => {
  it('says nothing of what an included file brings', () => {
    const company = 'recipients: { desk: { name: Desk Ltd } }\nvocabulary: { data: { x: X } }\n';
    const others = { 'company.yaml': company };
    expect(messages(company, 'references/unused')).toHaveLength(2);
    expect(messages('include: [company.yaml]', 'references/unused', others)).toEqual([]);
  });
});

describe('references/translation-missing', () => {
  it('is one finding for a language in which nothing is written', () => {
    const text = 'notice: { languages: [en, fr] }\nactivities: { a: { title: A, purpose: b } }';
    expect(messages(text, 'references/translation-missing')).toEqual([
      'No text of the declaration is written in `fr`.',
    ]);
  });

  it('takes a text in a language for its regions too', () => {
    const text = 'language: de\nnotice: { languages: [de-AT] }\nactivities: { a: { title: A } }';
    expect(messages(text, 'references/translation-missing')).toEqual([]);
  });
});
