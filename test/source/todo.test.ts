import { describe, expect, it } from 'vitest';
import { declareFiles, problemsBelow } from './problems.ts';

describe('an open fact', () => {
  it.each([
    [
      'of a value',
      'controller:\n  vatId: "TODO: the number (Finance)"\n',
      '3:10',
      'controller.vatId',
      ' is open: the number',
    ],
    [
      'without quotes',
      'controller:\n  vatId: TODO the number\n',
      '3:10',
      'controller.vatId',
      ' is open: the number',
    ],
    ['without words', 'controller:\n  vatId: TODO\n', '3:10', 'controller.vatId', ' is open'],
    [
      'of a mapping',
      'controller:\n  dataProtectionOfficer:\n    TODO: who it is (HR)\n',
      '4:5',
      'controller.dataProtectionOfficer',
      ' is open: who it is',
    ],
    ['of a mapping, as a text', 'controller: TODO all\n', '2:13', 'controller', ' is open: all'],
    [
      'of a text by language',
      'notice:\n  title:\n    de: TODO translate\n',
      '4:9',
      'notice.title.de',
      ' is open: translate',
    ],
    ['of a date', 'notice: { reviewed: TODO }\n', '2:21', 'notice.reviewed', ' is open'],
    [
      'of a number',
      'children: { notDirectedUnder: TODO }\n',
      '2:31',
      'children.notDirectedUnder',
      ' is open',
    ],
    ['of a list', 'notice: { languages: TODO }\n', '2:22', 'notice.languages', ' is open'],
    [
      'of an item',
      'notice:\n  languages:\n    - en\n    - TODO which\n',
      '5:7',
      'notice.languages',
      ' has an open item: which',
    ],
    [
      'of an item, with a colon',
      'notice:\n  languages:\n    - TODO: which\n',
      '4:7',
      'notice.languages',
      ' has an open item: which',
    ],
    [
      'of a choice',
      'activities: { web: { legalBasis: TODO } }\n',
      '2:34',
      'activities.web.legalBasis',
      ' is open',
    ],
    [
      'in a choice',
      'activities: { web: { legalBasis: { consent: TODO } } }\n',
      '2:45',
      'activities.web.legalBasis.consent',
      ' is open',
    ],
  ])('%s is one error', (_, yaml, at, path, rest) => {
    expect(problemsBelow(yaml)).toEqual([`${at} source/todo \`${path}\`${rest}.`]);
  });

  it('says who is asked', () => {
    const [problem] = declareFiles('privacyc: 1\nactivities: "TODO: which (Legal)"\n').problems;
    expect(problem?.how).toBe('Ask Legal for the fact and write it here.');
  });

  it('is taken out; the other items of its list count', () => {
    const { declaration } = declareFiles('privacyc: 1\nnotice: { languages: [TODO, en] }\n');
    expect(declaration.notice?.languages).toEqual(['en']);
  });

  it('moves the items behind it, but not their places', () => {
    expect(problemsBelow('notice:\n  languages:\n    - TODO\n    - en\n    - English\n')).toEqual([
      '6:7 schema/bad-code `English` is no language code such as `en`.',
      '4:7 source/todo `notice.languages` has an open item.',
    ]);
  });
});

describe('not an open fact', () => {
  it.each([
    ['a longer word', 'controller: { name: TODOS Ltd }\n'],
    ['another spelling', 'controller: { name: Todo Ltd }\n'],
    ['a word inside', 'controller: { name: To TODO Ltd }\n'],
  ])('%s', (_, yaml) => {
    expect(problemsBelow(yaml)).toEqual([]);
  });

  it.each([
    [
      'beside other keys',
      'controller: { TODO: all, name: x }\n',
      '2:15 schema/unknown-key `TODO` is not a key in `controller`.',
    ],
    [
      'as the id of an activity',
      'activities: { TODO: { title: x } }\n',
      '2:15 schema/bad-id `TODO` cannot be a key in `activities`: an id is kebab-case, such as `credit-check`.',
    ],
  ])('%s', (_, yaml, problem) => {
    expect(problemsBelow(yaml)).toEqual([problem]);
  });
});
