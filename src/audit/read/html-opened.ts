import type { Token } from 'parse5';
import type { Block } from '../audit-text.ts';
import { blocks, chrome, unread } from './html-elements.ts';
import type { Zone } from './main-content.ts';

interface Element {
  readonly name: string;
  readonly kind: Block['kind'];
  readonly level: number | undefined;
  readonly zone: Zone;
  readonly isUnread: boolean;
}

const PAGE: Element = {
  name: '',
  kind: 'paragraph',
  level: undefined,
  zone: 'body',
  isUnread: false,
};

/** Elements that the next one of their kind ends, end tag or not. */
const FELLOWS: readonly ReadonlySet<string>[] = [
  new Set(['li']),
  new Set(['dt', 'dd']),
  new Set(['td', 'th']),
  new Set(['tr']),
  new Set(['option']),
];

const CHROME_ROLES = /^(?:navigation|banner|contentinfo|complementary|search|menu)$/;

/** The elements that are open at a place of a page, as far as they say what its text is. */
export class Opened {
  readonly #stack: Element[] = [];
  readonly #counts = new Map<string, number>();

  get top(): Element {
    return this.#stack.at(-1) ?? PAGE;
  }

  /** True for an element that begins a block of its own. */
  isBlock({ tagName }: Token.TagToken): boolean {
    return blocks.has(tagName);
  }

  has(name: string): boolean {
    return (this.#counts.get(name) ?? 0) > 0;
  }

  open({ tagName: name, attrs, selfClosing }: Token.TagToken): void {
    const own = blocks.get(name);
    if (own === undefined && !unread.has(name)) return;
    if (own !== undefined) this.#endFellow(name);
    if (selfClosing && own === undefined) return;
    const parent = this.top;
    const attribute = (key: string) => attrs.find((one) => one.name === key)?.value ?? '';
    const isHidden =
      attrs.some((one) => one.name === 'hidden') ||
      /display\s*:\s*none/i.test(attribute('style').slice(0, 1000));
    this.#stack.push({
      name,
      kind: own && own !== 'paragraph' ? own : parent.kind,
      level: own === 'heading' ? Number(name.slice(1)) : parent.level,
      zone: zoneOf(name, attribute('role'), parent.zone),
      isUnread: parent.isUnread || unread.has(name) || isHidden,
    });
    this.#counts.set(name, (this.#counts.get(name) ?? 0) + 1);
  }

  close(name: string): void {
    while (this.has(name)) {
      const closed = this.#stack.pop();
      if (!closed) return;
      this.#counts.set(closed.name, (this.#counts.get(closed.name) ?? 1) - 1);
      if (closed.name === name) return;
    }
  }

  /** A paragraph ends where a block begins, an item where the next one does. */
  #endFellow(name: string): void {
    const { name: before } = this.top;
    const isFellow = FELLOWS.some((names) => names.has(name) && names.has(before));
    if (before === 'p' || isFellow) this.close(before);
  }
}

function zoneOf(name: string, role: string, parent: Zone): Zone {
  if (parent === 'chrome' || parent === 'main') return parent;
  if (name === 'main' || role === 'main') return 'main';
  if (name === 'article' || parent === 'article') return 'article';
  return chrome.has(name) || CHROME_ROLES.test(role) ? 'chrome' : 'body';
}
