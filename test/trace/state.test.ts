import { describe, expect, it } from 'vitest';
import { blogWith, checked, dutyOf, textAt, traced } from './traced.ts';

const blog = textAt('examples/blog/privacy.yaml');

describe('a duty', () => {
  it('is met where its fact is declared and the policy says it', () => {
    const { state, facts, passages } = dutyOf(traced(blog), 'GDPR-13-1-a-1');
    expect(state).toBe('met');
    expect(facts).toEqual([{ path: ['controller', 'name'], file: 'privacy.yaml', line: 13 }]);
    expect(passages.map(({ sentence }) => sentence)).toContain('Name: Greta Lindner');
  });

  it('is open where a rule that rests on it found something', () => {
    const { state, gaps } = dutyOf(
      traced(blogWith('  name: Greta Lindner\n', '')),
      'GDPR-13-1-a-1',
    );
    expect(state).toBe('open');
    expect(gaps).toMatchObject([{ rule: 'controller/name-missing', line: 12 }]);
  });

  it('is open where its fact is still to do', () => {
    const { state, gaps } = dutyOf(
      traced(blogWith('name: Greta Lindner', 'name: "TODO: who? (Greta)"')),
      'GDPR-13-1-a-1',
    );
    expect(state).toBe('open');
    expect(gaps.map(({ rule }) => rule)).toEqual(['source/todo']);
  });

  it('is open where its fact is a placeholder or was refused', () => {
    const placeholder = traced(blogWith('name: Greta Lindner', 'name: "[your name]"'));
    expect(dutyOf(placeholder, 'GDPR-13-1-a-1').state).toBe('open');
    const refused = traced(blogWith('name: Greta Lindner', 'name: [Greta]'));
    expect(dutyOf(refused, 'GDPR-13-1-a-1').state).toBe('open');
  });

  it('is open where nothing is declared, in words that name the key', () => {
    expect(dutyOf(traced(blog), 'GDPR-8-N')).toMatchObject({
      state: 'open',
      reason: 'Nothing is declared at `children.none` or another of its 2 keys.',
    });
  });

  it('is open where a section that would say it is left out', () => {
    const text = `${blog}sections: { changes: { omit: nothing will change } }\n`;
    expect(dutyOf(traced(text, []), 'GDPR-12-CHG-1')).toMatchObject({
      state: 'open',
      reason: 'No section of the policy shows it.',
    });
  });

  it('does not apply where its condition is declared not to hold', () => {
    expect(dutyOf(traced(blog), 'GDPR-44')).toMatchObject({
      state: 'notApplicable',
      reason: 'No transfer outside the EEA is declared.',
      passages: [],
    });
  });

  it('is open where what decides its condition is not settled', () => {
    const unsettled = dutyOf(
      traced(blogWith('    legalBasis: { legitimateInterests: a blog', '    note: {en: a blog')),
      'GDPR-13-2-c-1',
    );
    expect(unsettled.state).toBe('open');
    expect(unsettled.reason).toBe('Whether it applies is not settled yet.');
    expect(unsettled.gaps).toMatchObject([{ rule: 'legal-basis/missing' }]);
  });

  it('says nothing of what an empty declaration might do', () => {
    const { duties } = traced('privacyc: 1\n');
    const met = duties.filter(({ state }) => state === 'met').map(({ provision }) => provision.id);
    expect(met).toEqual(['GDPR-12-1-h', 'GDPR-30-3']);
  });
});

describe('an accepted finding', () => {
  const text = blogWith('  country: AT\n', '');
  const { diagnostics } = checked(text);

  it('opens nothing where a comment gives the reason', () => {
    const suppressed = { by: 'comment', reason: 'it is a boat' } as const;
    const accepted = diagnostics.map((one) => ({ ...one, suppressed }));
    const duty = dutyOf(traced(text, accepted), 'GDPR-13-1-a-2');
    expect(duty.state).toBe('met');
    expect(duty.gaps).toMatchObject([
      { rule: 'controller/country-missing', accepted: 'it is a boat' },
    ]);
  });

  it('stays open where a baseline keeps it', () => {
    const suppressed = { by: 'baseline', reason: 'accepted on 2026-11-01' } as const;
    const kept = diagnostics.map((one) => ({ ...one, suppressed }));
    expect(dutyOf(traced(text, kept), 'GDPR-13-1-a-2').state).toBe('open');
  });
});

describe('scope', () => {
  it('leaves Article 14 alone where data come from the people themselves', () => {
    const trace = traced(blogWith('    retention: { period: P7D, from: the request }\n', ''));
    expect(dutyOf(trace, 'GDPR-13-2-a-1').state).toBe('open');
    expect(dutyOf(trace, 'GDPR-14-2-a').state).toBe('notApplicable');
  });

  it('takes data from elsewhere with the facts of these activities only', () => {
    const trace = traced(
      blogWith(
        '    source: subject\n',
        '    source: { forum: { name: an older forum, informed: by e-mail } }\n',
      ),
    );
    const { state, facts } = dutyOf(trace, 'GDPR-14-1-c');
    expect(state).toBe('met');
    expect(new Set(facts.map(({ path }) => path[1]))).toEqual(new Set(['comments']));
  });

  it('asks a processor for no notice', () => {
    const trace = traced(textAt('test/document/fixtures/host.yaml'));
    expect(dutyOf(trace, 'GDPR-13-1-c-1').state).toBe('notApplicable');
    expect(dutyOf(trace, 'GDPR-30-2-a').state).toBe('met');
    expect(dutyOf(trace, 'GDPR-46-2').state).toBe('met');
  });
});
