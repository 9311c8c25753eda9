import type { Rule } from '../../rule.ts';
import answerTooLate from './answer-too-late.ts';
import channelMissing from './channel-missing.ts';
import feeCharged from './fee-charged.ts';
import identityAlways from './identity-always.ts';

export const rights: readonly Rule[] = [channelMissing, answerTooLate, feeCharged, identityAlways];
