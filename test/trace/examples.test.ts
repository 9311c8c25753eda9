import { describe, expect, it } from 'vitest';
import { compile } from '../../src/compile.ts';
import { factsOfProvision } from '../../src/law/index-of-facts/facts-of-provision.ts';
import type { Duty } from '../../src/trace/trace.ts';
import { checked, DATE, dutyOf, examples, textAt, tracedExample } from './traced.ts';

const SENTENCE = /^[\p{Lu}\p{N}`].*\.$/su;

const idsIn = (duties: readonly Duty[], ...states: readonly string[]) =>
  duties.filter(({ state }) => states.includes(state)).map(({ provision }) => provision.id);

describe('the duties of notice and register', () => {
  const { duties } = tracedExample('webshop');

  it('are all traced, in the order of the index, each once', () => {
    const ids = duties.map(({ provision }) => provision.id);
    expect([...ids].sort()).toEqual(factsOfProvision.map(({ provision }) => provision).sort());
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('each have a rule, a section, a column or a stated reason', () => {
    const orphans = duties.filter(({ provision, rules, columns }) => {
      const row = factsOfProvision.find((one) => one.provision === provision.id);
      const { sections = [], reason } = row ?? {};
      return rules.length + columns.length + sections.length === 0 && reason === undefined;
    });
    expect(idsIn(orphans, 'met', 'open', 'notApplicable', 'notCheckable')).toEqual([]);
  });
});

describe('the web shop', () => {
  const trace = tracedExample('webshop');

  it('meets every duty, or none can be asked of it or of a machine, with the reason', () => {
    expect(idsIn(trace.duties, 'open')).toEqual([]);
    for (const { provision, state, reason } of trace.duties) {
      if (state !== 'met') expect(reason, provision.id).toMatch(SENTENCE);
    }
  });

  it('leaves to people only what no declaration can settle', () => {
    expect(idsIn(trace.duties, 'notCheckable')).toEqual([
      'GDPR-12-1-a',
      'GDPR-12-1-b',
      'GDPR-12-1-d',
      'GDPR-12-1-e',
      'GDPR-7-2',
    ]);
  });

  it('says why a duty does not concern it', () => {
    const reasons = Object.fromEntries(
      trace.duties.flatMap(({ provision, state, reason }) =>
        state === 'notApplicable' ? [[provision.id, reason]] : [],
      ),
    );
    expect(reasons).toMatchObject({
      'GDPR-13-1-a-3': 'The controller is established in the EEA.',
      'GDPR-14-2-f-2': 'No source is declared as open to the public.',
      'GDPR-47': 'No declared transfer rests on binding corporate rules.',
      'GDPR-30-2-a': 'No activity is carried out on behalf of others.',
      'GDPR-9-2': 'No activity uses special categories of data.',
    });
  });

  it('tells where a duty is met: line, sentence, column and rule', () => {
    const { facts, passages, columns, rules } = dutyOf(trace, 'GDPR-13-2-a-1');
    const lines = textAt('examples/webshop/privacy.yaml').split('\n');
    expect(facts.length).toBeGreaterThan(20);
    for (const { path, line } of facts) expect(lines[line - 1], path.join('.')).not.toBe('');
    expect(passages[0]).toEqual({
      id: 'website',
      number: '2.1',
      title: 'Visiting the website',
      sentence:
        'Kept: 14 days, counted from the request; server log lines that belong to an attack: until the incident is closed.',
    });
    expect(columns).toEqual(['activity.retention']);
    expect(rules).toContainEqual({ id: 'retention/missing', severity: 'error' });
  });

  it.each([
    ['GDPR-13-1-a-2', 'controller', 'Post: Kastanienallee 210, 10435 Berlin, Germany'],
    ['GDPR-13-1-b', 'controller', 'data protection officer'],
    ['GDPR-13-1-d-1', 'website', 'Our interest: A website that works and withstands attacks.'],
    ['GDPR-13-2-b-3', 'rights', 'Erasure (17).'],
    ['GDPR-13-2-c-3', 'newsletter', 'How to withdraw: At any time'],
    ['GDPR-13-2-d-2', 'complaints', 'where you live, where you work'],
    ['GDPR-13-2-e-1', 'analytics', 'Must you give us the data? No.'],
    ['GDPR-13-2-f-2', 'automated-decisions', 'How it works: CRIF works out'],
    ['GDPR-14-2-f-1', 'payment', 'Source: You; card token'],
    ['GDPR-21-4-2', 'objection', 'To direct marketing (Article 21(2) and (3) GDPR).'],
    ['GDPR-13-1-f-4', 'transfers', '… Copy on request: dpo@jusseum.example'],
    ['GDPR-26-2', 'joint-controllers', 'Who does what: Together with Meta'],
    ['EPD-5-3-4', 'cookies-analytics', '13 months'],
  ])('quotes for %s the sentence of %s that says it', (id, section, words) => {
    const passage = dutyOf(trace, id).passages.find((one) => one.id === section);
    expect(passage?.sentence).toContain(words);
  });
});

describe('jusseum', () => {
  const trace = tracedExample('jusseum');

  // What the shop's own policy of 2023 leaves out, so far as a declaration can lack it.
  it.each([
    ['the name of the controller', ['GDPR-13-1-a-1', 'GDPR-30-1-a']],
    ['its address', ['GDPR-13-1-a-2']],
    ['its country, and so whether it needs a representative', ['GDPR-13-1-a-3', 'GDPR-27-1']],
    ['how long data are kept', ['GDPR-13-2-a-1', 'GDPR-13-2-a-2', 'GDPR-13-2-a-3', 'GDPR-30-1-f']],
    ['the ways to use one’s rights', ['GDPR-12-2', 'GDPR-13-2-b-7']],
    ['the right to object', ['GDPR-13-2-b-5', 'GDPR-21-4-1', 'GDPR-21-4-2']],
    ['the withdrawal of consent', ['GDPR-13-2-c-1', 'GDPR-13-2-c-2', 'GDPR-13-2-c-3']],
    [
      'transfers, decisions on adequacy, safeguards and copies',
      ['GDPR-13-1-f-1', 'GDPR-13-1-f-2', 'GDPR-13-1-f-3', 'GDPR-13-1-f-4', 'GDPR-13-1-f-5'],
    ],
    ['whether data must be given', ['GDPR-13-2-e-1', 'GDPR-13-2-e-2']],
    [
      'automated decisions and profiling',
      ['GDPR-13-2-f-1', 'GDPR-13-2-f-4', 'GDPR-13-2-f-5', 'GDPR-13-2-f-6'],
    ],
    ['the competent authority', ['GDPR-13-2-d-2']],
    ['the legal basis of each purpose', ['GDPR-13-1-c-2', 'GDPR-14-1-c']],
    ['the legitimate interest', ['GDPR-13-1-d-1', 'GDPR-14-2-b']],
    ['the recipients', ['GDPR-13-1-e-1', 'GDPR-13-1-e-2', 'GDPR-30-1-d']],
    ['data from elsewhere and their source', ['GDPR-14-1-d', 'GDPR-14-2-f-1', 'GDPR-14-3']],
    ['the list of cookies', ['EPD-5-3-3', 'EPD-5-3-4', 'EPD-5-3-5']],
    ['joint control', ['GDPR-26-1', 'GDPR-26-2', 'GDPR-FASHION', 'GDPR-FANPAGE']],
    ['the version and its day', ['GDPR-12-DATE']],
    ['children', ['GDPR-8-N']],
  ])('shows as open: %s', (_, ids) => {
    const states = ids.map((id) => [id, dutyOf(trace, id).state]);
    expect(states).toEqual(ids.map((id) => [id, 'open']));
  });

  it('says of every open duty what is missing, or why it is not settled', () => {
    for (const { provision, state, reason, gaps } of trace.duties) {
      if (state === 'open' && gaps.length === 0) expect(reason, provision.id).toMatch(SENTENCE);
    }
  });

  it('quotes no gap of a draft as a sentence of the policy', async () => {
    const file = 'examples/jusseum/privacy.yaml';
    const settings = { languages: [], draft: true, fragment: false, frontMatter: false };
    const [output] = await compile(checked(textAt(file), file), DATE, {
      ...settings,
      formats: ['trace-json'],
    });
    const quotes = JSON.parse(output?.text ?? '').duties.flatMap(
      ({ sections }: { sections: readonly { sentence?: string }[] }) =>
        sections.map(({ sentence }) => sentence ?? ''),
    );
    expect(quotes.length).toBeGreaterThan(10);
    expect(quotes.filter((quote: string) => quote.includes('Missing:'))).toEqual([]);
  });
});

describe.each(examples)('the trace of %s', (name) => {
  const { duties } = tracedExample(name);

  it('gives a reason wherever a duty is not applicable or not checkable', () => {
    for (const { provision, state, reason } of duties) {
      if (state.startsWith('not')) expect(reason, provision.id).toMatch(SENTENCE);
    }
  });

  it('calls no duty met on which an error of its rules stands', () => {
    const wrong = duties.filter(
      ({ state, gaps }) => state === 'met' && gaps.some(({ accepted }) => !accepted),
    );
    expect(idsIn(wrong, 'met')).toEqual([]);
  });

  it('names a place in the file for every fact', () => {
    const places = duties.flatMap(({ facts }) => facts);
    expect(places.filter(({ file, line }) => !file.endsWith('privacy.yaml') || line < 2)).toEqual(
      [],
    );
  });

  it('quotes at most 160 characters', () => {
    const long = duties.flatMap(({ passages }) =>
      passages.filter(({ sentence }) => (sentence?.length ?? 0) > 160),
    );
    expect(long).toEqual([]);
  });
});
