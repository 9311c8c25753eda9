const MARK = / <--$/;

/** The 1-based lines of an example that are marked ` <--`. */
export function markedLines(example: string): readonly number[] {
  return example.split('\n').flatMap((line, index) => (MARK.test(line) ? [index + 1] : []));
}

/** The example as the text that it shows. */
export function unmarked(example: string): string {
  return example
    .split('\n')
    .map((line) => line.replace(MARK, ''))
    .join('\n');
}
