const UNSAFE = /[<>\u2028\u2029]/g;

/**
 * Data, and patterns in it, as source of JavaScript that may stand in a page, too: no text ends the
 * script, and no key touches a prototype. Members without a value are left out.
 */
export function jsSource(value: unknown, indent = ''): string {
  const inner = `${indent}  `;
  if (value instanceof RegExp) return `new RegExp(${quoted(value.source)})`;
  if (Array.isArray(value)) {
    return block(
      '[',
      ']',
      indent,
      value.map((item) => jsSource(item, inner)),
    );
  }
  if (typeof value === 'object' && value !== null) {
    const members = Object.entries(value).filter(([, member]) => member !== undefined);
    const lines = members.map(([key, member]) => `${keySource(key)}: ${jsSource(member, inner)}`);
    return block('{', '}', indent, lines);
  }
  return typeof value === 'string' ? quoted(value) : String(value);
}

function block(open: string, close: string, indent: string, items: readonly string[]): string {
  if (items.length === 0) return `${open}${close}`;
  return `${open}\n${items.map((item) => `${indent}  ${item},\n`).join('')}${indent}${close}`;
}

/** As a plain key, `__proto__` would set the prototype. */
function keySource(key: string): string {
  if (key === '__proto__') return '["__proto__"]';
  return /^[a-z]\w*$/i.test(key) ? key : quoted(key);
}

function quoted(text: string): string {
  const code = (character: string) => character.charCodeAt(0).toString(16).padStart(4, '0');
  return JSON.stringify(text).replace(UNSAFE, (character) => `\\u${code(character)}`);
}
