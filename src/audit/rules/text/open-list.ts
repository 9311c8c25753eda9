import { openList } from '../../../text/open-list.ts';
import { findPhrases } from '../../phrases.ts';
import type { AuditRule } from '../../rule.ts';

export default {
  id: 'text/open-list',
  severity: 'info',
  title: 'A list is left open.',
  why: 'Whatever stands behind “etc.” is not told. According to the guidelines (WP260 rev.01, paras 12–13), information is concrete and definite.',
  how: 'Name all that belongs to the list, or the one category that holds all of it.',
  law: ['GDPR-12-1-d'],
  bad: `We keep your name, your address, etc. for the parcel. <--`,
  good: `We keep your name and your address for the parcel.`,
  check: (text) => findPhrases(text, openList, (words) => `${words} leaves the list open.`),
} satisfies AuditRule;
