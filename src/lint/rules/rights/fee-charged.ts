import { anyCase } from '../../../text/any-case.ts';
import { english } from '../../english.ts';
import type { Rule } from '../../rule.ts';
import { written } from '../../written.ts';

const EXCEPTION = anyCase(
  /\b(?:further|additional|second|another|extra|more than one|beyond the first|excessive|unfounded|repeat\w*|repetitive)\b/i,
);

export default {
  id: 'rights/fee-charged',
  severity: 'warning',
  title: 'Using one’s rights seems to cost money.',
  why: 'Answers are free; only further copies and manifestly unfounded or excessive requests may bear a reasonable fee.',
  how: 'Write `fee: none`, or say that the fee is for further copies or excessive requests only.',
  law: ['GDPR-12-5'],
  bad: `rights:
  fee: Each request costs 10 euros. # <--`,
  good: `rights:
  fee: A further copy on paper costs our postage.`,
  *check({ model, origin }) {
    const fee = english(model.declaration.rights?.fee?.text);
    if (fee === '' || EXCEPTION.test(fee)) return;
    yield {
      path: written(origin, ['rights', 'fee', 'text', 'en']),
      message: 'A fee is stated without the exceptions in which the law allows one.',
    };
  },
} satisfies Rule;
