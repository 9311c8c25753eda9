import { countryCodes } from '../law/country-codes.ts';
import { isCountry, isoCountry } from '../law/eea.ts';
import { note, openFact, type Spot, textOf } from './spot.ts';

// The forms of schemas/declaration.schema.json.
const ATOM = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
const LABEL = '[A-Za-z0-9]+(?:-+[A-Za-z0-9]+)*';
const EMAIL = new RegExp(`^${ATOM}(?:\\.${ATOM})*@${LABEL}(?:\\.${LABEL})+$`);
const WEB = /^https?:\/\/[\p{L}\p{N}.-]+(?::[0-9]+)?(?:[/?#]\S*)?$/u;
const DURATION = /^P(?=.)(?:\d+Y)?(?:\d+M)?(?:\d+W)?(?:\d+D)?$/;
const DATE = /^(\d{4})-(\d\d)-(\d\d)/;

/** True for an id as entries have it. */
export const isId = (text: string): boolean => /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(text);

/** True for a dotted id of data or of a kind of purpose. */
export const isDotted = (text: string): boolean => /^[a-z][a-z0-9_]*(?:\.[a-z0-9_]+)*$/.test(text);

/** True for a duration of years, months, weeks and days. */
export const isDuration = (text: string): boolean => DURATION.test(text);

/** True for a full address of the web. */
export const isWebUrl = (text: string): boolean => WEB.test(text);

/** An e-mail address; what is none becomes an open fact. */
export function emailOf(spot: Spot): string | undefined {
  const text = textOf(spot);
  if (text === undefined || EMAIL.test(text)) return text;
  return openFact('the e-mail address', [spot]);
}

/** A web address; what is none becomes an open fact. */
export function webUrlOf(spot: Spot): string | undefined {
  const text = textOf(spot);
  if (text === undefined || isWebUrl(text)) return text;
  return openFact('the web address', [spot]);
}

/** The day at the start of a point in time; what has none is reported. */
export function dayOf(spot: Spot): string | undefined {
  const text = textOf(spot);
  if (text === undefined) return undefined;
  const [day = '', year, month, date] = DATE.exec(text) ?? [];
  const time = new Date(Date.UTC(Number(year), Number(month) - 1, Number(date)));
  const isDay = !Number.isNaN(time.getTime()) && time.toISOString().startsWith(day);
  if (day !== '' && isDay) return day;
  note(spot, 'This is no day of the calendar.');
  return undefined;
}

/** The code of a country that is given as a code or by its name; else an open fact. */
export function countryOf(spot: Spot): string | undefined {
  const text = textOf(spot);
  if (text === undefined) return undefined;
  const code = isoCountry(text.toUpperCase());
  return isCountry(code) ? code : (named(text) ?? openFact('the country, two letters', [spot]));
}

let names: ReadonlyMap<string, string> | undefined;

function named(text: string): string | undefined {
  names ??= new Map(
    ['en', 'de', 'fr', 'es', 'it', 'nl'].flatMap((language) => {
      const regions = new Intl.DisplayNames([language], { type: 'region' });
      return [...countryCodes].map((code) => [(regions.of(code) ?? code).toLowerCase(), code]);
    }),
  );
  return names.get(text.toLowerCase());
}
