import { type Context, word } from './context.ts';

/** The names of the rights that the declared bases give, in the order of the section on rights. */
export function rightsNames(context: Context): readonly string[] {
  const { rights } = context.model;
  const objection = rights.objection.length + rights.marketing.length + rights.research.length > 0;
  const keys = [
    'access',
    'correction',
    'erasure',
    'restriction',
    ...(rights.portability ? ['portability'] : []),
    ...(objection ? ['objection'] : []),
    ...(rights.withdrawal ? ['withdrawal'] : []),
    ...(rights.humanReview ? ['humanReview'] : []),
    'complaint',
  ];
  return keys.map((key) => word(context, 'rights', key));
}
