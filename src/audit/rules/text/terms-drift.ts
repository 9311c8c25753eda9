import { inLanguage } from '../../../text/by-language.ts';
import { terms } from '../../../text/terms.ts';
import { namesIn, type Usage } from '../../drift.ts';
import { placeIn } from '../../prose.ts';
import type { AuditRule } from '../../rule.ts';

/** How many of the places are shown. */
const SHOWN = 20;

export default {
  id: 'text/terms-drift',
  severity: 'info',
  title: 'One thing has several names.',
  why: 'Whoever reads two names looks for two things. According to the guidelines (WP260 rev.01, para 12), information is not open to different interpretations.',
  how: 'Choose one name, and keep it throughout.',
  law: ['GDPR-12-1-d', 'GDPR-12-1-b'],
  bad: `We keep personal data for the parcel. The personal data are deleted after a year.

The carrier gets your personal information. Your personal information stays with it for a week. <--`,
  good: `We keep personal data (also called personal information) for the parcel.

The carrier gets your personal information. Your personal information stays with it for a week.`,
  *check(text) {
    for (const one of inLanguage(terms, text.language.code) ?? []) {
      const [most, ...others] = namesIn(text, one);
      const rare = others.flatMap(({ places }) => places);
      const [first, ...more] = rare;
      if (!most || !first) continue;
      yield {
        ...placeIn(first.block, first.start, first.end),
        message: `${one.thing} has ${others.length + 1} names: ${[most, ...others].map(written).join(', ')}.`,
        how: `Write “${most.name}” throughout, or say that the names mean the same.`,
        related: more.slice(0, SHOWN).map(({ block, start, end, words }) => ({
          ...placeIn(block, start, end),
          message: `Here it is “${words}”.`,
        })),
      };
    }
  },
} satisfies AuditRule;

function written({ name, places }: Usage): string {
  return `“${name}” (${places.length})`;
}
