import { englishProse, textsWith } from '../../prose.ts';
import type { Rule } from '../../rule.ts';

/** Sentences that put a step before the complaint. */
const FIRST =
  /\b(?:before|prior to)\b[^.;]{0,40}\b(?:complain\w*|contact\w*|turn\w*|approach\w*)\b[^.;]{0,40}\b(?:authorit(?:y|ies)|regulator|commissioner)\b|\b(?:must|have to|should|are asked to|required to) (?:first )?(?:contact|write to|turn to) us\b[^.;]{0,20}\b(?:first|before)\b|\bonly (?:complain|lodge a complaint)\b[^.;]{0,60}\b(?:after|once|if)\b/i;

export default {
  id: 'texts/complaint-conditional',
  severity: 'warning',
  title: 'A text sends people to the controller before they may complain.',
  why: 'Everyone can complain to a supervisory authority at any time (Art. 77); nobody has to write to the controller first.',
  how: 'Delete the sentence; the policy states the right to complain by itself. You can offer help without making it a condition.',
  law: ['GDPR-77', 'GDPR-13-2-d-1'],
  bad: `activities:
  comments:
    note: You must contact us first before you go to an authority. # <--`,
  good: `activities:
  comments:
    note: If a comment hurts you, write to me and I look into it.`,
  check: (facts) =>
    textsWith(
      facts,
      englishProse(facts),
      FIRST,
      (words, place) => `${words} in ${place} puts a step before the complaint.`,
    ),
} satisfies Rule;
