import { decodeReference, REFERENCE } from './references.ts';

/** Hears of what an XML text holds, in order. */
export interface XmlHandler {
  readonly open: (name: string, attributes: ReadonlyMap<string, string>, isEmpty: boolean) => void;
  readonly close: (name: string) => void;
  readonly text: (text: string) => void;
}

const REFERENCES = new RegExp(REFERENCE, 'g');
const ATTRIBUTE = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** Reads the well-formed XML of a document of Word, from left to right. */
export function walkXml(xml: string, handler: XmlHandler): void {
  let at = 0;
  while (at < xml.length) {
    const open = xml.indexOf('<', at);
    if (open < 0 || open > at) handler.text(decoded(xml.slice(at, open < 0 ? xml.length : open)));
    if (open < 0) return;
    const comment = xml.startsWith('<!--', open);
    const close = xml.indexOf(comment ? '-->' : '>', open);
    if (close < 0) return;
    at = close + (comment ? 3 : 1);
    if (!comment) tag(xml.slice(open + 1, close), handler);
  }
}

function tag(inside: string, handler: XmlHandler): void {
  const [name = ''] = /^\/?[\w:.-]+/.exec(inside) ?? [];
  if (name === '') return;
  if (name.startsWith('/')) {
    handler.close(name.slice(1));
    return;
  }
  const attributes = new Map<string, string>();
  for (const [, key = '', double, single] of inside.matchAll(ATTRIBUTE)) {
    attributes.set(key, decoded(double ?? single ?? ''));
  }
  handler.open(name, attributes, inside.endsWith('/'));
}

function decoded(text: string): string {
  return text.replace(
    REFERENCES,
    (found, decimal, hex, name) => decodeReference(decimal, hex, name) ?? found,
  );
}
