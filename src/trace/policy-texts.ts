import type { Policy, PolicyBlock, Section } from '../document/tree.ts';

/** A section of the policy, or a part of one, as plain texts: a paragraph, a fact, a row each. */
export interface SectionTexts {
  readonly id: string;
  readonly number: string | undefined;
  readonly title: string;
  readonly isEntry: boolean;
  readonly texts: readonly Line[];
}

/** A text, and how it is compared. */
export interface Line {
  readonly text: string;
  readonly lower: string;
}

interface Tree {
  readonly type: string;
  readonly value?: string;
  readonly label?: string;
  readonly mark?: string;
  readonly title?: string;
  readonly children?: readonly Tree[];
  readonly table?: Tree;
  readonly link?: Tree;
}

/** The sections of a policy by id; `head` is what stands before the first of them. */
export function sectionTexts(policy: Policy): ReadonlyMap<string, SectionTexts> {
  const head: SectionTexts = {
    id: 'head',
    number: undefined,
    title: policy.title,
    isEntry: false,
    texts: linesOf(policy.head),
  };
  const found = new Map([[head.id, head]]);
  const visit = (sections: readonly PolicyBlock[]): void => {
    for (const section of sections) {
      if (section.type !== 'section') continue;
      found.set(section.id, textsOfSection(section));
      visit(section.children);
    }
  };
  visit(policy.children);
  return found;
}

function textsOfSection({ id, number, title, part, children }: Section): SectionTexts {
  return { id, number, title, isEntry: part === 'entry', texts: linesOf(children) };
}

/** The texts of blocks; parts that are sections of their own have theirs. */
function linesOf(blocks: readonly PolicyBlock[]): readonly Line[] {
  return (blocks as readonly Tree[])
    .flatMap(blockTexts)
    .map((text) => ({ text, lower: text.toLowerCase() }));
}

function blockTexts(node: Tree): readonly string[] {
  switch (node.type) {
    case 'section':
      return [];
    case 'captioned':
      return (node.table?.children ?? []).slice(1).flatMap(rowText);
    case 'table':
      return (node.children ?? []).slice(1).flatMap(rowText);
    case 'fact':
      return said(`${labelOf(node)} ${inlineText(node, ' ')}`, node);
    case 'facts':
    case 'list':
    case 'blockquote':
      return (node.children ?? []).flatMap(blockTexts);
    case 'box':
      return [node.title ?? '', ...(node.children ?? []).flatMap(blockTexts)];
    default:
      return said(inlineText(node, ' '), node);
  }
}

function rowText(row: Tree): readonly string[] {
  const cells = (row.children ?? []).map((cell) => inlineText(cell, '')).filter(Boolean);
  return said(cells.join('; '), row);
}

/** What a draft shows as missing is no sentence of the policy. */
function said(text: string, node: Tree): readonly string[] {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line === '' || holdsGap(node) ? [] : [line];
}

function holdsGap(node: Tree): boolean {
  return node.type === 'gap' || (node.children ?? []).some(holdsGap);
}

function labelOf({ label = '', mark = ':' }: Tree): string {
  return /[.?:]$/.test(label) ? label : `${label}${mark}`;
}

function inlineText(node: Tree, between: string): string {
  if (node.type === 'lawNote') return `(${node.value ?? ''})`;
  if (node.value !== undefined) return node.value;
  if (node.link) return inlineText(node.link, '');
  const isBlock = ['fact', 'listItem', 'blockquote', 'list'].includes(node.type);
  return (node.children ?? []).map((child) => inlineText(child, '')).join(isBlock ? between : '');
}
