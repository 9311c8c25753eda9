import fc from 'fast-check';

const digits = (value: number, length: number): string => String(value).padStart(length, '0');

export const dates = fc
  .tuple(fc.integer({ min: 2018, max: 2027 }), fc.nat(11), fc.nat(27))
  .map(([year, month, day]) => `${year}-${digits(month + 1, 2)}-${digits(day + 1, 2)}`);

export const durations = fc.oneof(
  fc.constantFrom('P14D', 'P6M', 'P1Y6M', 'P2W', 'P0D', 'P10Y', 'P36500D'),
  fc
    .tuple(fc.nat(9), fc.constantFrom('D', 'W', 'M', 'Y'))
    .map(([count, unit]) => `P${count + 1}${unit}`),
);

const hosts = fc.constantFrom('a.example', 'www.a.example:8080', 'müller.example');
const paths = fc.constantFrom('', '/', '/privacy?a=b&c=d#e', '/(a)[b]*_~`|', '/%20"<>\\');
export const webUrls = fc.tuple(hosts, paths).map(([host, path]) => `https://${host}${path}`);

export const texts = fc.oneof(
  fc.constantFrom(
    'the last message',
    'You decide yourself: each time, with one click.',
    'goods, prices & numbers',
    'Größe "M" – 5 < 6',
    '# not a heading | * _ ` [x](y)',
    'two\nlines',
    '日本語 العربية \u{1f600}',
  ),
  fc
    .array(fc.constantFrom('we', 'keep', 'your', 'order', 'safe', 'and', 'small'), {
      minLength: 2,
      maxLength: 9,
    })
    .map((words) => words.join(' ')),
);

export const countries = fc.constantFrom(
  'DE',
  'AT',
  'FR',
  'US',
  'CH',
  'GB',
  'UK',
  'EL',
  'IN',
  'QZ',
);
export const languages = fc.constantFrom('en', 'de', 'fr', 'pt-BR', 'zh-Hant', 'gsw', 'ar');
export const emails = fc.constantFrom('a@b.example', "o'neil+x@b.example", 'a.b_c@d-e.example');
export const freshIds = fc.constantFrom(
  'extra',
  'constructor',
  'to-string',
  'x1',
  'rights',
  'complaints',
  'open-1',
  'cookies-necessary',
  'a'.repeat(80),
);

/** Values of the forms that the schema names. */
export const forms: Readonly<Record<string, fc.Arbitrary<string>>> = {
  date: dates,
  duration: durations,
  cookieDuration: fc.oneof(durations, fc.constantFrom('session', 'none')),
  retention: fc.oneof(durations, fc.constant('none')),
  country: countries,
  region: fc.constantFrom('DE-BE', 'DE-NW', 'AT-9'),
  language: languages,
  email: emails,
  url: fc.oneof(webUrls, fc.constantFrom('mailto:a@b.example', 'tel:+49 30 1234')),
  webUrl: webUrls,
  localUrl: webUrls,
  id: freshIds,
  dataId: fc.constantFrom('name', 'contact.email', 'own.term', 'constructor'),
  kind: fc.constantFrom('analytics', 'own.kind'),
  subject: fc.constantFrom('visitor', 'ownPeople', 'constructor', 'toString'),
  measure: fc.constantFrom('backups', 'ownMeasure', 'constructor'),
};

/** Keys of mappings whose keys a declaration chooses, by the key of the mapping. */
export const mapKeys: Readonly<Record<string, fc.Arbitrary<string>>> = {
  versions: dates,
  consentAge: countries,
  transfers: fc.oneof(countries, fc.constant('INT')),
  necessary: fc.constantFrom('sid', '__proto__', '_x_*', 'a|b`c'),
  functional: fc.constantFrom('lang', '_x_*'),
  analytics: fc.constantFrom('_ga', '_x_*'),
  advertising: fc.constantFrom('_fbp', '_x_*'),
  data: fc.constantFrom('own.term', 'own', 'contact.email'),
  subjects: fc.constantFrom('ownPeople', 'visitor'),
  kinds: fc.constantFrom('own.kind', 'analytics'),
  measures: fc.constantFrom('ownMeasure', 'backups', 'logging'),
};
