import { type Document, isCollection, visit, type YAMLError } from 'yaml';

interface Words {
  readonly sentence: string;
  /** What to do, where more can be said than the rule says. */
  readonly advice: string;
}

/** A problem of the YAML text, in words for people, with the offsets of its place. */
export interface Explained extends Partial<Words> {
  readonly sentence: string;
  readonly start: number;
  readonly end: number;
}

export const TOO_DEEP: Words = {
  sentence: 'Values stand inside values for more levels than a declaration has.',
  advice: 'Check the brackets and the indentation; ten levels are enough for every fact.',
};

const UNCLOSED: Words = {
  sentence: 'This bracket is never closed.',
  advice: 'Close it. Inside brackets put a text with a comma or a `#` in quotes.',
};

const WORDS: Readonly<Record<string, Words>> = {
  BLOCK_AS_IMPLICIT_KEY: {
    sentence: 'A second colon stands in this value.',
    advice: 'Put the whole value in quotes, or leave out the second colon.',
  },
  MULTIPLE_DOCS: {
    sentence: 'The file holds more than one document (`---`).',
    advice: 'Keep one document in the file.',
  },
  TAB_AS_INDENT: { sentence: 'A tab is used to indent.', advice: 'Indent with spaces.' },
  BAD_INDENT: {
    sentence: 'The indentation does not fit the lines above.',
    advice: 'Align the line with its siblings.',
  },
  MISSING_CHAR: {
    sentence: 'A bracket, a quote or a comma is missing.',
    advice: 'Close the bracket or the quote; inside `{ }` put texts with a comma in quotes.',
  },
  BAD_DQ_ESCAPE: {
    sentence: 'A backslash in double quotes starts an unknown escape.',
    advice: 'Use single quotes, or double the backslash.',
  },
  BAD_SCALAR_START: {
    sentence: 'A value cannot start with this character.',
    advice: 'Put the value in quotes.',
  },
  MULTILINE_IMPLICIT_KEY: {
    sentence: 'A line is missing its colon, or a text runs on without quotes.',
    advice: 'Put the text in quotes, or check that each key ends with a colon.',
  },
  UNEXPECTED_TOKEN: {
    sentence: 'This cannot stand here.',
    advice: 'Check the brackets, the quotes and the commas around it.',
  },
  TAG_RESOLVE_FAILED: {
    sentence: 'Tags (`!…`) are not part of the language.',
    advice: 'Remove the tag; put a text that starts with `!` in quotes.',
  },
  BAD_DIRECTIVE: {
    sentence: 'Directives (`%…`) are not part of the language.',
    advice: 'Remove the line.',
  },
  RESOURCE_EXHAUSTION: TOO_DEEP,
};

/** Puts an error of the parser in words; its own words where there are none. */
export function explainYaml(error: YAMLError, document: Document): Explained {
  const [start, end] = error.pos;
  const open = /must .*end with a [\]}]/.test(error.message)
    ? unclosed(document, start)
    : undefined;
  if (open !== undefined) return { ...UNCLOSED, start: open, end: open + 1 };
  const words = WORDS[error.code] ?? { sentence: `${error.message}.` };
  return { ...words, start, end };
}

/** Where the innermost bracket stands that the text ends without closing. */
function unclosed(document: Document, at: number): number | undefined {
  let start: number | undefined;
  visit(document, (_, node) => {
    if (isCollection(node) && node.flow && node.range?.[1] === at) start = node.range[0];
  });
  return start;
}
