import type { RootContent } from 'mdast';
import type { PolicyBlock } from '../../document/tree.ts';
import type { ListedSection } from '../contents.ts';

/** What a part of the document must know of the document around it. */
export interface Scope {
  /** The level of the heading above. */
  readonly level: number;
  readonly language: string;
  readonly listed: readonly ListedSection[];
  readonly formerIds: ReadonlyMap<string, readonly string[]>;
  readonly blocks: (nodes: readonly PolicyBlock[], scope: Scope) => RootContent[];
}
