import { describe, expect, it } from 'vitest';
import { declareFiles } from '../source/problems.ts';

/** What an activity is after a file has been laid over the file that it includes. */
function merged(over: string, under: string): { readonly web: unknown; readonly said: unknown } {
  const { declaration, problems } = declareFiles(
    `privacyc: 1\ninclude: [base.yaml]\nactivities: { web: { ${over} } }\n`,
    { 'base.yaml': `activities: { web: { ${under} } }\n` },
  );
  const said = problems.map(({ rule, path }) => `${rule} ${path}`);
  return { web: declaration.activities?.web, said };
}

const replaced = (key: string): string => `source/include-override activities.web${key}`;

describe('an activity over the one it includes', () => {
  it.each([
    ['keys add up', 'title: T', 'purpose: P', { title: { en: 'T' }, purpose: { en: 'P' } }, []],
    ['equal facts are no finding', 'title: T', 'title: T', { title: { en: 'T' } }, []],
    ['its own text stands', 'title: T', 'title: U', { title: { en: 'T' } }, ['.title.en']],
    ['languages add up', 'title: T', 'title: { de: U }', { title: { en: 'T', de: 'U' } }, []],
    ['lists are replaced', 'data: [name]', 'data: [device]', { data: ['name'] }, ['.data']],
    [
      'a choice is replaced, not added to',
      'legalBasis: contract',
      'legalBasis: { consent: form, vitalInterests: rescue }',
      { legalBasis: { contract: {} } },
      ['.legalBasis'],
    ],
    [
      'the same choice adds up',
      'legalBasis: contract',
      'legalBasis: { contract: delivery }',
      { legalBasis: { contract: { for: { en: 'delivery' } } } },
      [],
    ],
    [
      'members of a period add up',
      'retention: P1Y',
      'retention: { from: the order, except: { name: P2Y } }',
      {
        retention: {
          period: 'P1Y',
          from: { en: 'the order' },
          except: { name: { period: 'P2Y' } },
        },
      },
      [],
    ],
    [
      'none replaces facts',
      'recipients: none',
      'recipients: [a]',
      { recipients: { none: {} } },
      ['.recipients'],
    ],
    [
      'none replaces members',
      'retention: none',
      'retention: { period: P1Y, from: x }',
      { retention: { none: {} } },
      ['.retention'],
    ],
    [
      'facts replace none',
      'retention: P1Y',
      'retention: { none: nothing is kept }',
      { retention: { period: 'P1Y' } },
      ['.retention'],
    ],
    [
      'reasons of none add up',
      'retention: { none: nothing is kept }',
      'retention: { none: { de: nichts } }',
      { retention: { none: { en: 'nothing is kept', de: 'nichts' } } },
      [],
    ],
  ])('%s', (_, over, under, web, paths) => {
    expect(merged(over, under)).toEqual({ web, said: paths.map(replaced) });
  });
});

describe('the order of print', () => {
  it('is that of the including file, then that of the included one', () => {
    const { declaration } = declareFiles(
      'privacyc: 1\ninclude: [base.yaml]\nactivities: { c: { title: C }, a: { title: A } }\n',
      { 'base.yaml': 'activities: { a: { purpose: x }, b: { title: B } }\n' },
    );
    expect(Object.keys(declaration.activities ?? {})).toEqual(['c', 'a', 'b']);
  });
});
