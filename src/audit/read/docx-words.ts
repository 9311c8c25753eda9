import type { Block, Link } from '../audit-text.ts';
import { bareLinks } from './bare-links.ts';
import { block, loudBlock } from './blocks.ts';
import type { DocxRead } from './docx.ts';
import { type Span, Tracer } from './traced.ts';
import { walkXml, type XmlHandler } from './xml.ts';

type Attributes = ReadonlyMap<string, string>;

/** Reads the body of a document of Word: its source is its text, one line for each paragraph. */
export class DocxWords {
  readonly #levels: ReadonlyMap<string, number>;
  readonly #targets: ReadonlyMap<string, string>;
  readonly #lines: string[] = [];
  readonly #blocks: Block[] = [];
  readonly #links: Link[] = [];
  #length = 0;
  #linksBefore = 0;
  #line = '';
  #level: number | undefined;
  #isItem = false;
  #cells = 0;
  /** Whether the run is bold, and whether every run of the paragraph is. */
  #bold = false;
  #loud = true;
  /** Text counts only in `w:t`; what was deleted under tracking of changes does not. */
  #inText = false;
  #hyperlink: { target: string; span: Span } | undefined;

  constructor(styles: string, relations: string) {
    this.#levels = headingStyles(styles);
    this.#targets = targetsOf(relations);
  }

  read(body: string): DocxRead {
    walkXml(body, {
      open: (name, attributes, isEmpty) => this.#open(name, attributes, isEmpty),
      close: (name) => this.#close(name),
      text: (text) => {
        if (this.#inText) this.#add(text);
      },
    });
    return { source: this.#lines.join(''), blocks: this.#blocks, links: this.#links };
  }

  #open(name: string, attributes: Attributes, isEmpty: boolean): void {
    const value = attributes.get('w:val') ?? '';
    if (name === 'w:t') this.#inText = !isEmpty;
    else if (name === 'w:tab') this.#add('\t');
    else if (name === 'w:br' || name === 'w:cr') this.#add('\n');
    else if (name === 'w:noBreakHyphen') this.#add('\u2011');
    else if (name === 'w:pStyle') this.#level = this.#levels.get(value) ?? namedLevel(value);
    else if (name === 'w:numPr') this.#isItem = true;
    else if (name === 'w:tc') this.#cells += 1;
    else if (name === 'w:r') this.#bold = false;
    else if (name === 'w:b') this.#bold = value !== '0' && value !== 'false';
    else if (name === 'w:hyperlink') this.#openLink(attributes);
    else if (name === 'w:p' && isEmpty) this.#paragraph();
  }

  #close(name: string): void {
    if (name === 'w:t') this.#inText = false;
    else if (name === 'w:hyperlink') this.#closeLink();
    else if (name === 'w:tc') this.#cells -= 1;
    else if (name === 'w:p') this.#paragraph();
  }

  #add(text: string): void {
    this.#line += text;
    if (!this.#bold && text.trim() !== '') this.#loud = false;
  }

  #openLink(attributes: Attributes): void {
    const anchor = attributes.get('w:anchor');
    const target = this.#targets.get(attributes.get('r:id') ?? '') ?? (anchor ? `#${anchor}` : '');
    const start = this.#length + this.#line.length;
    this.#hyperlink = { target, span: { start, end: start } };
  }

  #closeLink(): void {
    if (!this.#hyperlink) return;
    const { target, span } = this.#hyperlink;
    const text = this.#line.slice(span.start - this.#length);
    this.#links.push({ text, target, start: span.start, end: this.#length + this.#line.length });
    this.#hyperlink = undefined;
  }

  #paragraph(): void {
    this.#closeLink();
    const tracer = new Tracer();
    tracer.copy(this.#line, this.#length);
    const words = tracer.finish();
    if (words.text !== '') {
      const isTitle = this.#loud && this.#kind() === 'paragraph';
      const made = isTitle ? loudBlock(words) : block(this.#kind(), words, this.#level);
      this.#blocks.push(made);
      const known = new Set(this.#links.slice(this.#linksBefore).map(({ start }) => start));
      for (const link of bareLinks(words)) if (!known.has(link.start)) this.#links.push(link);
    }
    this.#lines.push(`${this.#line}\n`);
    this.#length += this.#line.length + 1;
    this.#linksBefore = this.#links.length;
    this.#line = '';
    this.#level = undefined;
    this.#isItem = false;
    this.#loud = true;
  }

  #kind(): Block['kind'] {
    if (this.#level !== undefined) return 'heading';
    if (this.#cells > 0) return 'cell';
    return this.#isItem ? 'item' : 'paragraph';
  }
}

/** The levels of the styles that are headings, whatever their names are in its language. */
function headingStyles(xml: string): ReadonlyMap<string, number> {
  const levels = new Map<string, number>();
  let style = '';
  walkXml(xml, {
    ...silent,
    open: (name, attributes) => {
      const value = attributes.get('w:val') ?? '';
      if (name === 'w:style') style = attributes.get('w:styleId') ?? '';
      if (name === 'w:name' && namedLevel(value)) levels.set(style, namedLevel(value) ?? 1);
      if (name === 'w:outlineLvl' && Number(value) < 9) levels.set(style, Number(value) + 1);
    },
  });
  return levels;
}

function namedLevel(style: string): number | undefined {
  if (/^title$/i.test(style)) return 1;
  const level = /^(?:heading|berschrift|überschrift|titre|título|titolo|kop) ?(\d)$/i.exec(
    style,
  )?.[1];
  return level ? Number(level) : undefined;
}

function targetsOf(xml: string): ReadonlyMap<string, string> {
  const targets = new Map<string, string>();
  walkXml(xml, {
    ...silent,
    open: (_, attributes) =>
      targets.set(attributes.get('Id') ?? '', attributes.get('Target') ?? ''),
  });
  return targets;
}

const silent: XmlHandler = { open: () => {}, close: () => {}, text: () => {} };
