import type { AuditText } from './audit-text.ts';
import { frontMatter } from './read/markdown-lines.ts';
import type { Span } from './read/traced.ts';

const tag = /<!--|<([a-z][a-z0-9-]{0,40})(?=[\s/>])([^<>]{0,3000})>/gi;

/** Elements whose content is no page. */
const unread = new Set(['script', 'style', 'template', 'svg', 'textarea', 'iframe']);

/** Attributes that are shown or read aloud; `content` is a description for search engines. */
const spoken = /\s(?:alt|title|aria-label|content)\s*=\s*(?:"([^"]{1,1000})"|'([^']{1,1000})')/gi;

/** Words beside the prose; `isOfPage` where they name or describe the page, wherever they stand. */
export interface Aside extends Span {
  readonly isOfPage: boolean;
}

/** Takes a text; returns the words that a page has beside its prose: titles, descriptions, alternative texts. */
export function asidesOf(text: AuditText): readonly Aside[] {
  if (text.form === 'html') return [...inTags(text.source)];
  if (text.form !== 'markdown') return [];
  return [...inFrontMatter(text.source), ...inTags(text.source), ...inLinks(text)];
}

/** `title: [a, b]` is a list; in quotes it is a title. */
function* inFrontMatter(source: string): Generator<Aside> {
  const front = source.slice(0, frontMatter(source));
  for (const { 0: line, index } of front.matchAll(/(?<=\n)(?!\s*[\w-]+:\s*[[{](?!\{)).+/g)) {
    yield { start: index, end: index + line.length, isOfPage: true };
  }
}

/** What tags say, without those in comments and scripts; one that nothing ends takes the rest. */
function* inTags(source: string): Generator<Aside> {
  const tags = new RegExp(tag);
  for (let found = tags.exec(source); found; found = tags.exec(source)) {
    const [whole, written = '', attributes = ''] = found;
    const name = written.toLowerCase();
    const from = found.index;
    for (const { 0: attribute, 1: double, 2: single, index } of attributes.matchAll(spoken)) {
      const end = from + 1 + written.length + index + attribute.length - 1;
      yield { start: end - (double ?? single ?? '').length, end, isOfPage: name === 'meta' };
    }
    const close = closing(source, name, from + whole.length);
    if (close === undefined) continue;
    if (close < 0) return;
    if (name === 'title') yield { start: from + whole.length, end: close, isOfPage: true };
    tags.lastIndex = close;
  }
}

/** Where what an element holds ends, if it is not to be read for tags. */
function closing(source: string, name: string, from: number): number | undefined {
  if (name !== '' && name !== 'title' && !unread.has(name)) return undefined;
  const end = new RegExp(name === '' ? '-->' : `</${name}`, 'gi');
  end.lastIndex = from;
  return end.exec(source)?.index ?? -1;
}

/** `![words](…)` and `[…](… "words")`. */
function* inLinks({ source, links }: AuditText): Generator<Aside> {
  for (const { text, start, end } of links) {
    if (source.startsWith(`![${text}`, start)) {
      yield { start: start + 2, end: start + 2 + text.length, isOfPage: false };
    }
    const last = Math.max(start, end - 300);
    const title = /\s(["'])([^"'\n]{1,280})\1\)$/.exec(source.slice(last, end));
    if (title) yield { start: last + title.index + 2, end: end - 2, isOfPage: false };
  }
}
