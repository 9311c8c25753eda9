import { basisFallback } from '../../../text/basis-fallback.ts';
import { findPhrases } from '../../phrases.ts';
import type { AuditRule } from '../../rule.ts';

export default {
  id: 'text/basis-fallback',
  severity: 'warning',
  title: 'Where consent is missing, another basis is to take its place.',
  why: 'Whoever is asked must be able to say no. According to the guidelines on consent (EDPB 05/2020, paras 121–123), the basis is fixed beforehand and not swapped when consent turns out to be missing.',
  how: 'Decide for each purpose which basis it has, and ask for consent only where there is no other.',
  law: ['GDPR-CONS-SWAP', 'GDPR-13-1-c-2'],
  bad: `We send it on the basis of consent, or if consent does not exist, of legitimate interests. <--`,
  good: `We send the newsletter with your consent. If consent is withdrawn, we stop. Bills are part of the contract.`,
  check: (text) =>
    findPhrases(text, basisFallback, (words) => `${words} swaps one basis for another.`),
} satisfies AuditRule;
