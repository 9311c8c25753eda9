import type { ElementContent } from 'hast';
import type { Nodes, PhrasingContent } from 'mdast';
import { type Handlers, type State, toHast } from 'mdast-util-to-hast';

/** Writes mdast as hast with its handlers. */
export interface Writer {
  readonly one: (node: Nodes) => readonly ElementContent[];
  readonly all: (phrases: readonly PhrasingContent[]) => readonly ElementContent[];
}

/** A writer for many pieces of one page: the state that toHast makes for each call is made once. */
export function writerOf(handlers: Handlers): Writer {
  const states: State[] = [];
  const keep = (state: State) => {
    states.push(state);
    return [];
  };
  toHast({ type: 'root', children: [] }, { handlers: { ...handlers, root: keep } });
  const [state] = states;
  if (state === undefined) throw new Error('mdast-util-to-hast made no state.');
  return {
    one: (node) => [state.one(node, undefined) ?? []].flat(),
    all: (children) => state.all({ type: 'paragraph', children: [...children] }),
  };
}
