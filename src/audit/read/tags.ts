import { elements, voids } from './html-elements.ts';

export interface Tag {
  readonly name: string;
  readonly end: number;
  /** Of an opening link: where it leads. */
  readonly href?: string;
}

const TAG = /<(\/?)([a-z][a-z0-9]*)((?:[\s/][^<>]*)?)>/iy;
const HREF = /\bhref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i;

/** The names that some end tag of a source ends. */
export function closedNames(source: string): ReadonlySet<string> {
  return new Set(
    Array.from(source.matchAll(/<\/([a-z][a-z0-9]*)/gi), ([, name = '']) => name.toLowerCase()),
  );
}

/** The tag at an offset; `<address>` that nothing closes is none, but a gap. */
export function tagAt(raw: string, at: number, closed: ReadonlySet<string>): Tag | undefined {
  TAG.lastIndex = at;
  const found = TAG.exec(raw);
  if (!found) return undefined;
  const [whole, slash, written = '', attributes = ''] = found;
  const name = written.toLowerCase();
  const isTag = elements.has(name) && (slash === '/' || voids.has(name) || closed.has(name));
  if (!isTag) return undefined;
  const end = at + whole.length;
  if (name !== 'a' || slash === '/') return { name, end };
  const [, double, single, bare] = HREF.exec(attributes) ?? [];
  const href = double ?? single ?? bare;
  return href === undefined ? { name, end } : { name, end, href };
}
