import type { Policy, Section } from '../document/tree.ts';

/** A section that the list of contents names. */
export interface ListedSection {
  readonly id: string;
  readonly number: string;
  readonly title: string;
}

/** The numbered sections of the first level, in their order. */
export function listedSections(policy: Policy): readonly ListedSection[] {
  return policy.children.flatMap(({ id, number, title }) =>
    number === undefined || number.includes('.') ? [] : [{ id, number, title }],
  );
}

/** The section that holds the list of contents, where the policy has one. */
export function contentsSection(policy: Policy): Section | undefined {
  return policy.children.find(({ part }) => part === 'contents');
}
