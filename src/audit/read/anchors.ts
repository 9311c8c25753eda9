import type { Token } from 'parse5';
import type { Link } from '../audit-text.ts';

/** Collects the links and images of a page. */
export class Anchors {
  readonly #shift: number;
  readonly #links: Link[] = [];
  #open: { target: string; start: number; words: string[] } | undefined;

  constructor(shift: number) {
    this.#shift = shift;
  }

  add(text: string): void {
    this.#open?.words.push(text);
  }

  open({ attrs }: Token.TagToken, start: number): void {
    this.close(start);
    const target = attrs.find(({ name }) => name === 'href')?.value;
    if (target !== undefined) this.#open = { target: target.trim(), start, words: [] };
  }

  image({ attrs }: Token.TagToken, start: number, end: number): void {
    const target = attrs.find(({ name }) => name === 'src')?.value;
    const text = attrs.find(({ name }) => name === 'alt')?.value ?? '';
    this.add(text);
    if (target !== undefined) this.#push(text, target.trim(), start, end);
  }

  close(end: number): void {
    if (!this.#open) return;
    const { target, start, words } = this.#open;
    this.#push(words.join('').replace(/\s+/g, ' ').trim(), target, start, end);
    this.#open = undefined;
  }

  end(end: number): readonly Link[] {
    this.close(end);
    return this.#links;
  }

  #push(text: string, target: string, start: number, end: number): void {
    this.#links.push({ text, target, start: start + this.#shift, end: end + this.#shift });
  }
}
