import { inLanguage } from '../../../text/by-language.ts';
import { speaksOfPlatform } from '../../../text/platforms.ts';
import {
  responsibilityDenied,
  responsibilityShifted,
} from '../../../text/responsibility-denied.ts';
import { foundAt, phrasesBySentence } from '../../phrases.ts';
import type { AuditRule } from '../../rule.ts';

export default {
  id: 'text/responsibility-denied',
  severity: 'warning',
  title: 'The responsibility for a platform or an embedded service is denied as a whole.',
  why: 'According to the Court of Justice (C-210/16, C-40/17), whoever runs a page on a platform or embeds its service shares the responsibility for collecting the data and sending them there.',
  how: 'Say what you answer for and what the platform answers for, and link to the arrangement between you.',
  law: ['GDPR-FANPAGE', 'GDPR-FASHION', 'GDPR-26-1'],
  bad: `We are not responsible for what the social networks do with your visit to our page. <--`,
  good: `We answer for the plug-in’s collecting your IP address, and Facebook for what comes after.

Our pages link to Facebook; we are not responsible for the content there.`,
  *check(text) {
    for (const table of [responsibilityDenied, responsibilityShifted]) {
      const pattern = inLanguage(table, text.language.code);
      if (!pattern) continue;
      for (const phrase of phrasesBySentence(text, pattern, speaksOfPlatform)) {
        yield foundAt(phrase, (words) => `${words} denies what both sides answer for.`);
      }
    }
  },
} satisfies AuditRule;
