import type { ElementContent } from 'hast';
import type { Policy, PolicyBlock } from '../../document/tree.ts';
import { formerIds } from '../former-ids.ts';
import { proseHandlers, valueHandlers } from './handlers.ts';
import { type Writer, writerOf } from './writer.ts';

/** What a part of the page must know of the page around it. */
export interface Scope {
  /** The level of the heading above. */
  readonly level: number;
  /** What ids and links to them begin with. */
  readonly prefix: string;
  /** The word before a section's number, for those who hear the page. */
  readonly sectionWord: string;
  readonly formerIds: ReadonlyMap<string, readonly string[]>;
  /** How phrases are written in sentences, and how in values, where laws are tags. */
  readonly prose: Writer;
  readonly value: Writer;
  readonly blocks: Blocks;
}

/** Writes blocks in their order. */
export type Blocks = (nodes: readonly PolicyBlock[], scope: Scope) => ElementContent[];

/** The scope of a page's first level. */
export function pageScope(policy: Policy, prefix: string, blocks: Blocks): Scope {
  return {
    level: 1,
    prefix,
    sectionWord: policy.labels.section,
    formerIds: formerIds(policy),
    prose: writerOf(proseHandlers(prefix)),
    value: writerOf(valueHandlers(prefix)),
    blocks,
  };
}
