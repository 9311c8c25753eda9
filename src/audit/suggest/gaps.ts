import type { FoundActivity } from './activities.ts';
import type { SuggestWords } from './languages/language.ts';
import { type Fact, open } from './node.ts';
import type { Gap } from './passages.ts';
import { words } from './pattern.ts';
import { mentionsIn } from './services.ts';

/** What a gap of an activity can stand for. */
export type GapOf = 'retention' | 'recipients' | 'note';

/** The first gap of an activity that stands for a fact, by its own words or those around it. */
export function gapOf(
  { passages }: FoundActivity,
  of: GapOf,
  { gaps }: SuggestWords,
): Gap | undefined {
  for (const passage of passages) {
    for (const gap of passage.gaps) {
      const kind = kindOf(gap.words, gaps) ?? kindOf(passage.text, gaps) ?? 'note';
      if (kind === of) return gap;
    }
  }
  return undefined;
}

/** The gap as it stands, as what is open. */
export function openGap({ words, line }: Gap): Fact {
  return open(`the text has a gap: “${words}”`, line);
}

function kindOf(text: string, gaps: SuggestWords['gaps']): GapOf | undefined {
  if (words(gaps.retention).test(text)) return 'retention';
  const isWho = words(gaps.recipients).test(text) || mentionsIn(text).length > 0;
  return isWho ? 'recipients' : undefined;
}
