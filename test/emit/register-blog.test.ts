import { expect, it } from 'vitest';
import { exampleOf, rowOf } from './register-model.ts';

const model = exampleOf('blog');

it('gives a small blog a whole row', () => {
  const { 'controller.name': _, ...row } = rowOf(model, 'comments');
  expect(Object.fromEntries(Object.entries(row).filter(([, cell]) => cell !== ''))).toEqual({
    'activity.id': 'comments',
    'activity.name': 'Comments',
    'activity.role': 'controller',
    'activity.status': 'active',
    'activity.purposes': 'publish comments under the articles and answer them',
    'activity.legal_basis': 'legitimate interests (Art. 6(1)(f) GDPR)',
    'activity.legitimate_interest': 'an open discussion of the articles',
    'activity.lia': 'notes/balancing.md',
    'activity.data_subjects': expect.stringMatching(/^people who write comments$/i),
    'activity.data_categories': 'name; e-mail address (optional); public posts and reviews',
    'activity.sources': 'the person concerned',
    'activity.recipients.external':
      'Donauhost GmbH (processor; hosting; Austria); everyone who reads the blog (the public)',
    'activity.processors': 'Donauhost GmbH (hosting)',
    'activity.dpa': 'Donauhost GmbH: contract of 2026-10-04',
    'activity.retention': 'all data: until the comment or its article is deleted',
    'activity.measures': 'connections are encrypted; software is kept up to date; backups are made',
    'activity.automated_decisions': 'none',
    'activity.rights': expect.stringContaining('objection (Art. 21(1) GDPR)'),
    'activity.notice': 'https://greta.example/privacy#comments; linked from: every page',
    'activity.cookies': 'none',
  });
});

it('names a person as controller', () => {
  expect(rowOf(model, 'website')['controller.name']).toMatch(
    /^Greta \w+ \(Lindengasse 999, 1070 Wien, Austria; e-mail greta@greta\.example\)$/,
  );
});
