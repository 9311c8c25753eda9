import type { Html } from 'mdast';

const ID = /^[a-z0-9-]+$/i;

/** The targets of links to the ids, as Markdown has none of its own; the only HTML it holds. */
export function anchors(ids: readonly string[]): readonly Html[] {
  const value = ids
    .filter((id) => ID.test(id))
    .map((id) => `<a id="${id}"></a>`)
    .join('');
  return value === '' ? [] : [{ type: 'html', value }];
}
