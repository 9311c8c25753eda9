import { provision } from '../../law/provisions.ts';

const ARTICLE = /^(.*) (Art\. .*)$/;

/** The provisions as they are cited in one line: each once, a law's name once for its articles. */
export function citations(ids: readonly string[]): string {
  let law: string | undefined;
  let line = '';
  for (const ref of new Set(ids.map((id) => provision(id).ref))) {
    const [, name, article] = ARTICLE.exec(ref) ?? [];
    const isSameLaw = name !== undefined && name === law;
    law = name;
    if (line === '') line = ref;
    else line += isSameLaw ? `, ${article}` : `; ${ref}`;
  }
  return line;
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
