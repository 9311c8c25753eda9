import { gapsOf } from '../../gaps.ts';
import type { Rule } from '../../rule.ts';

export default {
  id: 'placeholders/template-expression',
  severity: 'error',
  title: 'A text holds an expression that a template did not fill in.',
  why: 'A value was meant to stand here. Declarations fill in none: the words would be published as they are.',
  how: 'Write the value itself.',
  law: ['GDPR-12-1-d', 'GDPR-13-1'],
  bad: `activities:
  comments:
    purpose: publish comments on {{ site_name }} and answer them # <--`,
  good: `activities:
  comments:
    purpose: publish comments on the blog and answer them`,
  check: (facts) =>
    gapsOf(
      facts,
      ['mustache', 'template-tag', 'variable', 'shortcode'],
      (words, place) => `${words} in ${place} is an expression that nothing fills in.`,
    ),
} satisfies Rule;
