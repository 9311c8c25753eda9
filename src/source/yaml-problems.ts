import type { YAMLError } from 'yaml';

const SENTENCES: Readonly<Record<string, string>> = {
  BLOCK_AS_IMPLICIT_KEY: 'A second colon stands in this value.',
  DUPLICATE_KEY: 'This key is written twice in the same mapping.',
  MULTIPLE_DOCS: 'The file holds more than one document (`---`).',
  TAB_AS_INDENT: 'A tab is used to indent.',
  BAD_INDENT: 'The indentation does not fit the lines above.',
  MISSING_CHAR: 'A bracket, a quote or a comma is missing.',
  BAD_DQ_ESCAPE: 'A backslash in double quotes starts an unknown escape.',
  BAD_SCALAR_START: 'A value cannot start with this character.',
  MULTILINE_IMPLICIT_KEY: 'A line is missing its colon, or a text runs on without quotes.',
  UNEXPECTED_TOKEN: 'This cannot stand here.',
  TAG_RESOLVE_FAILED: 'Tags (`!…`) are not part of the language.',
};

const ADVICE: Readonly<Record<string, string>> = {
  BLOCK_AS_IMPLICIT_KEY: 'Put the whole value in quotes, or leave out the second colon.',
  MULTIPLE_DOCS: 'Keep one document in the file.',
  TAB_AS_INDENT: 'Indent with spaces.',
  BAD_INDENT: 'Align the line with its siblings.',
  MISSING_CHAR: 'Close the bracket or the quote; inside `{ }` put texts with a comma in quotes.',
  BAD_DQ_ESCAPE: 'Use single quotes, or double the backslash.',
  BAD_SCALAR_START: 'Put the value in quotes.',
  MULTILINE_IMPLICIT_KEY: 'Put the text in quotes, or check that each key ends with a colon.',
  TAG_RESOLVE_FAILED: 'Remove the tag.',
};

/** The library's error in words for people; its own first line where there are none. */
export function problemSentence(error: YAMLError): string {
  const own = (error.message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, '');
  return SENTENCES[error.code] ?? `${own}.`;
}

/** What to do about it, where more can be said than the rule says. */
export function problemAdvice(error: YAMLError): string | undefined {
  return ADVICE[error.code];
}
