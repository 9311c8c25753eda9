import type { Paint } from '../diagnostics/report/paint.ts';

const MARK = /\s*# <--\s*$/;

/** The lines of an example, with a bar beside them; the marked line is pointed at. */
export function exampleLines(yaml: string, mark: (text: string) => string, paint: Paint): string[] {
  return yaml.trimEnd().split('\n').map((line) => {
    const isMarked = MARK.test(line);
    const text = line.replace(MARK, '');
    const bar = paint.quiet('│');
    return isMarked ? `  ${mark('›')} ${bar} ${text}` : `    ${bar} ${paint.quiet(text)}`.trimEnd();
  });
}
