import type { FactPlace, Trace } from '../../trace/trace.ts';

/** A file as it is named beside the declaration, so that outputs do not tell where a build ran. */
export function fileNames({ declaration }: Trace): (file: string) => string {
  const folder = declaration.slice(0, declaration.lastIndexOf('/') + 1);
  return (file) => (file.startsWith(folder) ? file.slice(folder.length) : file);
}

/** Places as `privacy.yaml:22, 45`: each file once, each line once. */
export function placesText(
  facts: readonly Pick<FactPlace, 'file' | 'line'>[],
  nameOf: (file: string) => string,
): string {
  const lines = new Map<string, Set<number>>();
  for (const { file, line } of facts) {
    const known = lines.get(file) ?? new Set();
    lines.set(file, known.add(line));
  }
  return [...lines]
    .map(([file, numbers]) => `${nameOf(file)}:${[...numbers].sort((a, b) => a - b).join(', ')}`)
    .join('; ');
}
