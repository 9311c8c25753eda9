import type { Paint } from '../diagnostics/report/paint.ts';

/** In YAML behind the sign of a comment, in the text of a policy without. */
const MARK = / (?:# )?<--$/;

/** The lines of an example, with a bar beside them; the marked line is pointed at. */
export function exampleLines(yaml: string, mark: (text: string) => string, paint: Paint): string[] {
  const lines = yaml.trimEnd().split('\n');
  const points = lines.some((line) => MARK.test(line));
  const bar = paint.quiet('│');
  return lines.map((line) => {
    if (MARK.test(line)) return `  ${mark('›')} ${bar} ${line.replace(MARK, '')}`;
    return `    ${bar} ${points ? paint.quiet(line) : line}`;
  });
}
