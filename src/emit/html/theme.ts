import { COLOUR_NAMES } from './colour-names.ts';

/** What a page's look can be changed in; each is a value of CSS, checked by its grammar. */
export interface Theme {
  readonly accent?: string;
  readonly accentDark?: string;
  readonly font?: string;
  readonly fontHead?: string;
  readonly measure?: string;
  readonly radius?: string;
}

type Check = readonly [property: string, is: string, test: (value: string) => boolean];

const NUMBER = String.raw`[+-]?(?:\d+\.?\d*|\.\d+)`;
const PART = `(?:${NUMBER}(?:%|deg)?|none)`;
const HEX = /^#(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/i;
const FUNCTION = new RegExp(
  `^(?:rgba?|oklch)\\( *${PART}(?: +${PART}){2}(?: */ *${PART})? *\\)$|^rgba?\\( *${PART}(?: *, *${PART}){2,3} *\\)$`,
  'i',
);
const LENGTH = /^(?:0|\+?(?:\d+\.?\d*|\.\d+)(?:em|rem|ch|ex|px|pt|mm|cm|in))$/i;
const FAMILY = /^(?:-?[\p{L}_][\p{L}\p{N}_ -]*|"[\p{L}\p{N}_. -]+"|'[\p{L}\p{N}_. -]+')$/u;

const CHECKS = {
  accent: ['--pp-accent', 'a colour', isColour],
  accentDark: ['--pp-accent-dark', 'a colour', isColour],
  font: ['--pp-font', 'a list of fonts', isFonts],
  fontHead: ['--pp-font-head', 'a list of fonts', isFonts],
  measure: ['--pp-measure', 'a length', isLength],
  radius: ['--pp-radius', 'a length', isLength],
} as const satisfies Record<keyof Theme, Check>;

/** The theme as a stylesheet; throws a TypeError where a value is not what its name says. */
export function themeStyle(theme: Theme): string {
  const rules = Object.entries(theme).flatMap(([name, value]) => {
    if (value === undefined) return [];
    if (!isPart(name)) throw new TypeError(`The theme has no part ${JSON.stringify(name)}.`);
    const [property, is, test] = CHECKS[name];
    if (typeof value === 'string' && test(value.trim())) return [`${property}:${value.trim()}`];
    throw new TypeError(
      `The theme's ${name} must be ${is}, which ${JSON.stringify(value)} is not.`,
    );
  });
  return rules.length === 0 ? '' : `:root{${rules.join(';')}}`;
}

function isPart(name: string): name is keyof Theme {
  return Object.hasOwn(CHECKS, name);
}

function isColour(value: string): boolean {
  return HEX.test(value) || FUNCTION.test(value) || COLOUR_NAMES.has(value.toLowerCase());
}

function isLength(value: string): boolean {
  return LENGTH.test(value);
}

function isFonts(value: string): boolean {
  return value.split(',').every((family) => FAMILY.test(family.trim()));
}
