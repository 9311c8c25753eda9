import { provision } from '../../law/provisions.ts';

const ARTICLE = /^(.*) (Art\. .*)$/;

/** The provisions as they are cited in one line: each once, a law's name once for its articles. */
export function citations(ids: readonly string[]): string {
  const refs = new Set(ids.map((id) => provision(id).ref));
  let law: string | undefined;
  return [...refs]
    .map((ref) => {
      const [, name, article] = ARTICLE.exec(ref) ?? [];
      const cited = name !== undefined && name === law ? (article ?? ref) : ref;
      law = name;
      return cited;
    })
    .join(', ');
}

/** A provision as data. */
export function lawOf(id: string): {
  readonly id: string;
  readonly ref: string;
  readonly url?: string;
} {
  const { ref, url } = provision(id);
  return { id, ref, ...(url ? { url } : {}) };
}
