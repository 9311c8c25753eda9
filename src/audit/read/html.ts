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
  const characters = ({ location }: Token.CharacterToken) => {
    if (location) found.text(location.startOffset, location.endOffset);
  };
  const tokenizer = new Tokenizer(
    { sourceCodeLocationInfo: true },
    {
      onStartTag: (token) => {
        found.open(token);
        const raw = RAW[token.tagName];
        if (raw !== undefined) tokenizer.state = raw;
      },
      onEndTag: (token) => found.close(token),
      onComment: (token) => found.comment(token),
      onDoctype: () => {},
      onEof: () => {},
      onCharacter: characters,
      onNullCharacter: characters,
      onWhitespaceCharacter: characters,
    },
  );
  tokenizer.write(html, true);
  return found.end();
}
