import { describe, expect, it } from 'vitest';
import { payment } from '../../src/catalog/services/payment.ts';
import { shop } from '../../src/catalog/services/shop.ts';
import { service, services } from '../../src/catalog/services.ts';

const KEBAB = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const HOST = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/;
const DURATION =
  /^(?:P(?=.)(?:\d+Y)?(?:\d+M)?(?:\d+W)?(?:\d+D)?(?:T(?=.)(?:\d+H)?(?:\d+M)?(?:\d+S)?)?|session|none)$/;

const repeated = (names: readonly string[]) =>
  names.filter((name, at) => names.indexOf(name) !== at);

describe('the catalogue of services', () => {
  it('has every id once, in kebab case, and finds it', () => {
    const ids = services.map(({ id }) => id);
    expect(repeated(ids)).toEqual([]);
    expect(ids.filter((id) => !KEBAB.test(id))).toEqual([]);
    expect(services.filter((known) => service(known.id) !== known)).toEqual([]);
    expect(service('no-such-service')).toBeUndefined();
  });

  it.runIf(payment.length > 0 && shop.length > 0)('knows at least 60 services', () => {
    expect(services.length).toBeGreaterThanOrEqual(60);
  });

  it('knows the services that the examples name', () => {
    const named = [
      'google-analytics',
      'google-ads',
      'google-sign-in',
      'microsoft-advertising',
      'facebook-login',
      'meta-business-tools',
      'meta-pages',
      'linkedin-pages',
      'x',
    ];
    expect(named.filter((id) => !service(id))).toEqual([]);
  });
});

describe.each(services.map((known) => [known.id, known] as const))('%s', (_, known) => {
  it('names a firm, its seat and what it does', () => {
    expect(known.title).not.toBe('');
    expect(known.name).not.toBe('');
    expect(known.country).toMatch(/^[A-Z]{2}$/);
    expect(known.category).toMatch(/^(?:an? )?\p{Ll}/u);
    for (const country of known.thirdCountries ?? []) expect(country).toMatch(/^[A-Z]{2}$/);
  });

  it('links over https and says where the facts were read', () => {
    const links = [
      known.privacyPolicy,
      known.optOut,
      known.subProcessors,
      known.jointArrangement,
      ...known.source,
    ].filter((link) => link !== undefined);
    expect(known.source.length).toBeGreaterThan(0);
    expect(links.filter((link) => new URL(link).protocol !== 'https:')).toEqual([]);
    expect(repeated(known.source)).toEqual([]);
  });

  it('lists bare host names', () => {
    expect(known.hosts.filter((host) => !HOST.test(host))).toEqual([]);
    expect(repeated(known.hosts)).toEqual([]);
  });

  it('describes each cookie once', () => {
    const names = known.cookies.map(({ name }) => name);
    expect(repeated(names)).toEqual([]);
    const hidden = names.filter((name, at) =>
      names
        .slice(0, at)
        .some((earlier) => earlier.endsWith('*') && name.startsWith(earlier.slice(0, -1))),
    );
    expect(hidden, 'a longer name comes before the prefix that covers it').toEqual([]);
    for (const { purpose, duration } of known.cookies) {
      expect(purpose).toMatch(/^\p{Ll}.*[^.]$/u);
      if (duration !== undefined) expect(duration).toMatch(DURATION);
    }
  });

  it('gives an arrangement only for joint controllers', () => {
    if (known.jointArrangement) expect(known.usualRole).toBe('jointController');
    if (known.discontinued) expect(known.discontinued.on).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });
});
