import type { AuditRule } from '../../rule.ts';
import assignment from './assignment.ts';
import blank from './blank.ts';
import bracketedInstruction from './bracketed-instruction.ts';
import cjkBrackets from './cjk-brackets.ts';
import comment from './comment.ts';
import deadLink from './dead-link.ts';
import doubleBrackets from './double-brackets.ts';
import draftingNote from './drafting-note.ts';
import emptyField from './empty-field.ts';
import later from './later.ts';
import loremIpsum from './lorem-ipsum.ts';
import mask from './mask.ts';
import mustache from './mustache.ts';
import options from './options.ts';
import sampleAddress from './sample-address.ts';
import sampleCompany from './sample-company.ts';
import sampleDomain from './sample-domain.ts';
import sampleEmail from './sample-email.ts';
import sampleNumber from './sample-number.ts';
import samplePerson from './sample-person.ts';
import shortcode from './shortcode.ts';
import slot from './slot.ts';
import templateInstruction from './template-instruction.ts';
import templateTag from './template-tag.ts';
import toDo from './to-do.ts';
import unclosedBracket from './unclosed-bracket.ts';
import variable from './variable.ts';

/** Gaps that a template left, one rule for each style. */
export const placeholder: readonly AuditRule[] = [
  bracketedInstruction,
  slot,
  doubleBrackets,
  options,
  unclosedBracket,
  cjkBrackets,
  mustache,
  templateTag,
  variable,
  shortcode,
  blank,
  emptyField,
  mask,
  toDo,
  later,
  loremIpsum,
  sampleCompany,
  samplePerson,
  sampleAddress,
  sampleEmail,
  sampleDomain,
  sampleNumber,
  templateInstruction,
  draftingNote,
  assignment,
  comment,
  deadLink,
];
