interface MaybeText {
  readonly type: string;
  readonly value?: string;
}

/** Neighbouring texts as one: what a pair of them could mean together is then seen and escaped. */
export function joinTexts<T extends MaybeText>(nodes: readonly T[]): T[] {
  const out: T[] = [];
  for (const node of nodes) {
    const last = out.at(-1);
    if (node.type !== 'text') out.push(node);
    else if (last?.type === 'text')
      out[out.length - 1] = { ...last, value: `${last.value}${node.value}` };
    else if (node.value !== '') out.push(node);
  }
  return out;
}
