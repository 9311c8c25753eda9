import type { Link } from '../../audit-text.ts';
import type { AuditRule } from '../../rule.ts';

export default {
  id: 'text/link-punctuation',
  severity: 'info',
  title: 'A punctuation mark has become part of a link.',
  why: 'Many servers do not find a page whose address ends with the full stop of the sentence.',
  how: 'Delete the mark from the address; in plain text, put a space or a bracket between them.',
  law: ['GDPR-12-1-c'],
  bad: `The host explains [its logs](https://host.example/logs.). <--`,
  good: `The host explains [its logs](https://host.example/logs).`,
  *check({ links, form, source }) {
    for (const link of links) {
      const { target, start, end } = link;
      const isIn = /[.,;:!]$/.test(target);
      const isAfter =
        form === 'text' && isBare(link) && /^[.,;:!](?=\s|$)/.test(source.slice(end, end + 2));
      if (!isIn && !isAfter) continue;
      yield { start, end, message: `\`${target}\` ends with a punctuation mark.` };
    }
  },
} satisfies AuditRule;

/** The home page is found with the mark as without it. */
function isBare({ text, target }: Link): boolean {
  return text === target && /[^/]\/[^/]/.test(target);
}
