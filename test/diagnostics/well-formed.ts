const TOKEN = /<\?xml [^?]*\?>|<(\/?)([a-z]+)((?: [a-z]+="[^"<]*")*)(\/?)>|[^<>]+/gy;
const ENTITY = /&(?!(?:amp|lt|gt|quot|apos);)/;
/** What XML 1.0 cannot hold, written or as an entity. */
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;

/** The elements of an XML text with their depth, once it is well-formed; throws where it is not. */
export function elementsOf(xml: string): readonly string[] {
  if (FORBIDDEN.test(xml) || ENTITY.test(xml)) throw new Error('a forbidden character');
  const open: string[] = [];
  const names: string[] = [];
  let end = 0;
  for (const { 0: token, 1: closing, 2: name = '', 4: empty, index } of xml.matchAll(TOKEN)) {
    if (index !== end) break;
    end += token.length;
    if (name === '') continue;
    if (closing && open.pop() !== name) throw new Error(`</${name}> closes another element`);
    if (!closing) names.push(`${open.length} ${name}`);
    if (!closing && !empty) open.push(name);
  }
  if (end < xml.length || open.length > 0) throw new Error(`not well-formed at ${end}`);
  return names;
}
