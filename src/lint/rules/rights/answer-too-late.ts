import { durationDays, durationText } from '../../../model/drafting/duration.ts';
import type { Rule } from '../../rule.ts';

/** Art. 12(3) GDPR; the two further months are for complex cases and are told one by one. */
const LIMIT = durationDays('P1M') ?? 0;

export default {
  id: 'rights/answer-too-late',
  severity: 'error',
  title: 'Answers are promised later than the month that the law allows.',
  why: 'A request is answered without undue delay and within one month; only complex cases take up to two more.',
  how: 'Shorten `answerWithin`, or leave it out: the notice then states the month of the law.',
  law: ['GDPR-12-3'],
  bad: `rights:
  answerWithin: P6W # <--`,
  good: `rights:
  answerWithin: P14D`,
  *check({ model }) {
    const promised = model.declaration.rights?.answerWithin;
    if (!promised || (durationDays(promised) ?? 0) <= LIMIT) return;
    yield {
      path: ['rights', 'answerWithin'],
      message: `Answers are promised within ${durationText(promised, 'en')}, and the law allows one month.`,
    };
  },
} satisfies Rule;
