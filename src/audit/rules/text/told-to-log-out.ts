import { inLanguage } from '../../../text/by-language.ts';
import { logOut } from '../../../text/log-out.ts';
import { speaksOfPlatform } from '../../../text/platforms.ts';
import { foundAt, phrasesBySentence } from '../../phrases.ts';
import type { AuditRule } from '../../rule.ts';

export default {
  id: 'text/told-to-log-out',
  severity: 'warning',
  title: 'People are told to log out of a network instead of being asked.',
  why: 'Settings that protect people are the default (Art. 25(2)); where consent is due, it is asked for before anything is sent. Whoever logs out is recognised by a cookie all the same.',
  how: 'Load the plug-in only after a click, and say so; then delete the advice.',
  law: ['GDPR-25', 'EPD-5-3-1'],
  bad: `If you do not want Facebook to collect this, please log out of your account there first. <--`,
  good: `The plug-in of Facebook is loaded only after your click.

When you log out of our shop, we delete the session cookie.`,
  *check(text) {
    const pattern = inLanguage(logOut, text.language.code);
    if (!pattern) return;
    for (const phrase of phrasesBySentence(text, pattern, speaksOfPlatform)) {
      yield foundAt(phrase, (words) => `${words} leaves it to people to protect themselves.`);
    }
  },
} satisfies AuditRule;
