import { describe, expect, it } from 'vitest';
import { chosenFormats } from '../../src/emit/chosen-formats.ts';
import { formats } from '../../src/emit/registry.ts';

const ids = (names: readonly string[], draft = false) =>
  chosenFormats(names, draft).map(({ id }) => id);

describe('the formats of a build', () => {
  it('are those by default where none is named', () => {
    expect(ids([])).toEqual(['html', 'markdown', 'register-json', 'register-csv']);
  });

  it('are those named, in the order of the registry', () => {
    expect(ids(['register-csv', 'html'])).toEqual(['html', 'register-csv']);
  });

  it('are all of them on request, but for those that ask for their own name', () => {
    const named = formats.filter(({ ifNamed }) => ifNamed).map(({ id }) => id);
    expect(ids(['all'])).toEqual(formats.map(({ id }) => id).filter((id) => !named.includes(id)));
    expect(ids(['all', ...named]).length).toBe(formats.length);
  });

  it('are page and Markdown for a draft, whatever is named', () => {
    expect(ids([], true)).toEqual(['html', 'markdown']);
    expect(ids(['all'], true)).toEqual(['html', 'markdown']);
    expect(ids(['register-csv'], true)).toEqual([]);
    expect(ids(['trace-html'], true)).toEqual(['trace-html']);
  });
});
