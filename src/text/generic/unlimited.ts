import { normalise } from './empty-words.ts';

const unlimited =
  /\b(?:for ?ever|permanently|permanent (?:storage|retention)|indefinite(?:ly)?|eternal(?:ly)?|perpetual(?:ly)?|in perpetuity|unlimited(?:ly)?|for an unlimited (?:time|period)|without (?:any )?(?:time )?limit(?:ation)?s?|no (?:time )?limits?|never (?:be )?(?:deleted|erased|removed)|do not (?:delete|erase))\b/g;

const denied = /(?:\b(?:not|never|no|nor|neither|than)|n't)(?: \S+){0,3} $/;

const erasing = /\b(?:delet|eras|remov|destroy|anonymis|anonymiz|block|clos)\w*/;

/**
 * Takes a criterion of storage; true if it puts no end to it: "forever", "permanently", "unlimited"
 * (GDPR Art. 5(1)(e)). What is permanently deleted, or not kept indefinitely, has an end.
 */
export function isUnlimited(text: string): boolean {
  const phrase = normalise(text);
  for (const match of phrase.matchAll(unlimited)) {
    const before = phrase.slice(Math.max(0, match.index - 40), match.index);
    const after = phrase.slice(match.index + match[0].length).slice(0, 16);
    if (denied.test(before)) continue;
    if (match[0].startsWith('permanent')) {
      if (erasing.test(before.split(' ').slice(-3).join(' ')) || erasing.test(after)) continue;
    }
    return true;
  }
  return false;
}
