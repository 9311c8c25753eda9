import type { Rule } from '../../rule.ts';

/** WP260 rev.01, para 14, takes the Convention on the Rights of the Child: everyone under 18. */
const ADULT = 18;

export default {
  id: 'children/page-missing',
  severity: 'warning',
  title: 'Children are addressed, and no page explains the notice to them.',
  why: 'Information for children is given in words that a child understands; this notice is written for adults.',
  how: 'Publish a page in words for children, and add its address as `page` under `children`.',
  law: ['GDPR-12-1-f'],
  bad: `children: # <--
  offeredFrom: 14`,
  good: `children:
  offeredFrom: 14
  page: https://greta.example/privacy-for-kids`,
  *check({ model }) {
    const { offeredFrom, page } = model.declaration.children ?? {};
    if (offeredFrom === undefined || offeredFrom >= ADULT || page) return;
    yield {
      path: ['children', 'page'],
      at: 'key',
      message: `The service is offered from the age of ${offeredFrom}, and no \`page\` is written for children.`,
    };
  },
} satisfies Rule;
