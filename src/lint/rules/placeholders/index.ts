import type { Rule } from '../../rule.ts';
import blank from './blank.ts';
import inBrackets from './in-brackets.ts';
import loremIpsum from './lorem-ipsum.ts';
import sampleAddress from './sample-address.ts';
import sampleCompany from './sample-company.ts';
import templateExpression from './template-expression.ts';
import templateInstruction from './template-instruction.ts';
import toDo from './to-do.ts';

export const placeholders: readonly Rule[] = [
  inBrackets,
  templateInstruction,
  templateExpression,
  toDo,
  blank,
  loremIpsum,
  sampleCompany,
  sampleAddress,
];
