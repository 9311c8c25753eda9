import { gapsOf } from '../../gaps.ts';
import type { AuditRule } from '../../rule.ts';

export default {
  id: 'placeholder/cjk-brackets',
  severity: 'error',
  title: 'Chinese or Japanese brackets hold a gap that a template left.',
  why: 'People are told what a template asked its author, and not the fact that the law asks for.',
  how: 'Write the fact in place of the brackets and their words.',
  law: ['GDPR-12-1-d', 'GDPR-13-1'],
  bad: '运营者：【请填写公司名称】 <--',
  good: '运营者：林德纳科技',
  check: (text) => gapsOf(text, 'cjk-brackets', (words) => `${words} is a gap of a template.`),
} satisfies AuditRule;
