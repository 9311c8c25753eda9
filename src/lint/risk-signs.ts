import type { Activity } from '../model/model.ts';
import { hasWords } from '../model/text.ts';
import { isKindOf } from '../model/vocabulary.ts';
import type { Declaration } from '../schema/declaration.ts';

/**
 * The signs of a likely high risk that an activity shows, as predicates of a sentence: those of the
 * nine criteria of WP248 rev.01 (4 October 2017), section III.B, which a declaration can prove.
 */
export function riskSigns(
  { data, subjects, kinds, declared }: Activity,
  vocabulary: Declaration['vocabulary'],
): readonly string[] {
  const isKind = (wanted: string) => kinds.some((id) => isKindOf(id, wanted, vocabulary));
  const { automatedDecision: decision, profiling } = declared;
  const signs = {
    'evaluates people': hasWords(profiling?.text) || isKind('finance.credit_check'),
    'decides by machine alone': decision !== undefined && !decision.none,
    'uses sensitive data': data.some(({ special }) => special),
    'concerns vulnerable people': subjects.some(({ vulnerable }) => vulnerable),
    'trains AI systems': isKind('ai.training'),
    'follows people from page to page': isKind('marketing.ads.targeted'),
  };
  return Object.entries(signs).flatMap(([sign, shown]) => (shown ? [sign] : []));
}
