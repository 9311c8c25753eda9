import type { AuditRule } from '../../rule.ts';

export default {
  id: 'text/link-bare',
  severity: 'info',
  title: 'The text shows addresses in place of words.',
  why: 'A screen reader spells an address letter by letter, and people cannot tell from it what they will find.',
  how: 'Link the words that say where it leads: `[terms of the host](https://…)`.',
  law: ['GDPR-12-1-b'],
  bad: `The host explains its logs on https://host.example/about/logs in detail. <--`,
  good: `The host explains [its logs](https://host.example/about/logs) in detail. Our shop is www.shop.example.`,
  *check({ links, form }) {
    // Plain text has no other links.
    if (form === 'text') return;
    const [first, ...others] = links.filter(
      ({ text, target }) => text === target && /^https?:\/\/[^/]+\/./i.test(target),
    );
    if (!first) return;
    const { start, end } = first;
    const more = others.length > 0 ? ` (${others.length + 1} in the text)` : '';
    yield {
      start,
      end,
      message: `\`${first.target}\` is an address in place of words${more}.`,
      related: others.map((link) => ({
        message: `\`${link.target}\` is one too.`,
        start: link.start,
        end: link.end,
      })),
    };
  },
} satisfies AuditRule;
