import { type Token, Tokenizer, TokenizerMode } from 'parse5';
import type { Block, Link } from '../audit-text.ts';
import { HtmlBlocks } from './html-blocks.ts';

/** What a stretch of HTML holds. */
export interface HtmlRead {
  readonly blocks: readonly Block[];
  readonly links: readonly Link[];
}

const RAW: Readonly<Record<string, Tokenizer['state']>> = {
  script: TokenizerMode.SCRIPT_DATA,
  style: TokenizerMode.RAWTEXT,
  iframe: TokenizerMode.RAWTEXT,
  noembed: TokenizerMode.RAWTEXT,
  noframes: TokenizerMode.RAWTEXT,
  xmp: TokenizerMode.RAWTEXT,
  title: TokenizerMode.RCDATA,
  textarea: TokenizerMode.RCDATA,
};

/**
 * Takes HTML, whole or a part that starts at an offset of its source; returns the text of its main
 * content. Tags are read one after the other: a tree of hostile HTML costs more than its length.
 */
export function readHtml(html: string, offset = 0): HtmlRead {
  const found = new HtmlBlocks(html, offset);
  let done = 0;
  /** Reads the text between the last tag and this place; a tokenizer splits it where it likes. */
  const textUntil = (start: number, end: number) => {
    if (start > done) found.text(done, start);
    done = end;
  };
  const reading =
    <T extends Token.Token>(read: (token: T) => void) =>
    (token: T) => {
      textUntil(token.location?.startOffset ?? done, token.location?.endOffset ?? done);
      read(token);
    };
  const tokenizer = new Tokenizer(
    { sourceCodeLocationInfo: true },
    {
      onStartTag: reading((token: Token.TagToken) => {
        found.open(token);
        const raw = RAW[token.tagName];
        if (raw !== undefined) tokenizer.state = raw;
      }),
      onEndTag: reading((token) => found.close(token)),
      onComment: reading((token) => found.comment(token)),
      onDoctype: reading(() => {}),
      onEof: () => {},
      onCharacter: () => {},
      onNullCharacter: () => {},
      onWhitespaceCharacter: () => {},
    },
  );
  tokenizer.write(html, true);
  textUntil(html.length, html.length);
  return found.end();
}
