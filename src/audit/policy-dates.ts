import { inLanguage } from '../text/by-language.ts';
import { bareDate, dayOfPolicy } from '../text/date-labels.ts';
import { datesIn, type WrittenDate } from '../text/dates.ts';
import type { AuditText, Block } from './audit-text.ts';

/** A date that a policy gives itself. */
export interface PolicyDate extends WrittenDate {
  readonly block: Block;
  /** True if words say what happened on the day. */
  readonly isExplained: boolean;
}

/** The day of the week before a date that stands alone. */
const WEEKDAY = /^\P{L}*(?:\p{L}+,? ?)?$/u;

/** The days on which a policy says that it was changed or took effect, in the order of the text. */
export function policyDates({ blocks, language }: AuditText): readonly PolicyDate[] {
  const [day, bare] = [dayOfPolicy, bareDate].map((table) => inLanguage(table, language.code));
  return blocks
    .filter(({ kind, text }) => kind !== 'code' && kind !== 'comment' && /\d{4}/.test(text))
    .flatMap((block) =>
      datesIn(block.text, language.code).flatMap((date) => {
        const before = block.text.slice(Math.max(0, date.start - 60), date.start);
        const isExplained = day?.test(before) === true;
        const isAlone = WEEKDAY.test(before) && date.end >= block.text.length - 1;
        const isBare = bare?.test(before) === true;
        if (!isExplained && !isBare && !(isAlone && block.kind !== 'cell')) return [];
        return [{ ...date, block, isExplained }];
      }),
    );
}
