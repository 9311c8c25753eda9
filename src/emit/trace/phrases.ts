import type { PhrasingContent } from 'mdast';

/** A sentence whose back-ticks mark code. */
export function sentence(text: string): readonly PhrasingContent[] {
  return text
    .split('`')
    .map(
      (part, at): PhrasingContent =>
        at % 2 === 1 ? { type: 'inlineCode', value: part } : words(part),
    )
    .filter((node) => 'value' in node && node.value !== '');
}

export function words(value: string): PhrasingContent {
  return { type: 'text', value };
}

export function strong(value: string): PhrasingContent {
  return { type: 'strong', children: [words(value)] };
}

export function code(value: string): PhrasingContent {
  return { type: 'inlineCode', value };
}

/** Parts of a cell as a list: each on a line of its own where the format has lines in cells. */
export function stacked(
  parts: readonly (readonly PhrasingContent[])[],
): readonly PhrasingContent[] {
  const [only, ...rest] = parts;
  if (rest.length === 0) return only ?? [words('–')];
  return parts.flatMap((part, at): readonly PhrasingContent[] => [
    ...(at === 0 ? [] : [words(' '), { type: 'break' } as const]),
    words('· '),
    ...part,
  ]);
}
