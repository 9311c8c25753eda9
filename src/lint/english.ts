import type { Text } from '../model/model.ts';

/** The English words of a text, for rules whose word lists are English; empty if it has none. */
export function english(text: Text | undefined): string {
  const entry = Object.entries(text ?? {}).find(([tag]) => /^en(-|$)/.test(tag));
  return entry?.[1] ?? '';
}
