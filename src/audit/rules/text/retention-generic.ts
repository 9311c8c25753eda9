import { inLanguage } from '../../../text/by-language.ts';
import { concretePeriod, genericPeriod } from '../../../text/retention-generic.ts';
import { foundAt, phrasesOf } from '../../phrases.ts';
import { sectionsOf } from '../../prose.ts';
import type { AuditRule } from '../../rule.ts';

export default {
  id: 'text/retention-generic',
  severity: 'warning',
  title: 'Data are kept “as long as necessary”, and the section says no period.',
  why: 'The duty is to state the period, or the criteria that set it; according to the guidelines (WP260 rev.01, Annex), “as long as necessary for the legitimate purposes” states neither.',
  how: 'State the period for each kind of data, or the event that ends it and the law behind it: “ten years, § 147 AO”.',
  law: ['GDPR-13-2-a-1', 'GDPR-13-2-a-2'],
  bad: `## Storage

We keep your data as long as necessary for these purposes. <--`,
  good: `## Storage

We keep your data only as long as necessary: invoices for seven years, letters for one year.`,
  *check(text) {
    const [generic, concrete] = [genericPeriod, concretePeriod].map((table) =>
      inLanguage(table, text.language.code),
    );
    if (!generic || !concrete) return;
    for (const { blocks } of sectionsOf(text)) {
      if (blocks.some((block) => concrete.test(block.text))) continue;
      for (const phrase of phrasesOf(blocks, generic)) {
        yield foundAt(phrase, (words) => `${words} is no period, and the section states none.`);
      }
    }
  },
} satisfies AuditRule;
