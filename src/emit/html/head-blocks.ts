import type { ElementContent } from 'hast';
import type { Policy } from '../../document/tree.ts';
import { element } from './element.ts';
import type { Scope } from './scope.ts';

/** The lead and the dates under the title. */
export function headBlocks(policy: Policy, scope: Scope): readonly ElementContent[] {
  return policy.head.flatMap((node) =>
    node.type === 'paragraph'
      ? [element('p', { className: ['pp-lead'] }, ...scope.prose.all(node.children))]
      : scope.blocks([node], scope),
  );
}
