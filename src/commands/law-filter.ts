import type { RuleInfo } from '../diagnostics/rule.ts';
import { provision, provisions } from '../law/provisions.ts';
import { UsageError } from './usage-error.ts';

/** The rules that rest on a provision, named as `GDPR 13`, `GDPR Art. 13(1)(f)` or by its id. */
export function restingOn(query: string, rules: readonly RuleInfo[]): readonly RuleInfo[] {
  const isMeant = meantBy(query);
  return rules.filter(({ law }) => law.some(isMeant));
}

/** Whether the id of a provision is meant by such a name; a name that fits none is refused. */
export function meantBy(query: string): (provision: string) => boolean {
  const wanted = parts(query);
  const isMeant = (id: string) =>
    startsWith(parts(id), wanted) || startsWith(parts(provision(id).ref), wanted);
  if (wanted.length === 0 || !provisions.some(({ id }) => isMeant(id))) {
    throw new UsageError(
      `No provision is called \`${query}\`; write it as \`GDPR 13\` or \`GDPR 13(2)(a)\`.`,
    );
  }
  return isMeant;
}

/** `GDPR Art. 13(1)(f)` and `GDPR-13-1-f` are both gdpr, 13, 1, f. */
function parts(text: string): readonly string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.filter((word) => word !== 'art' && word !== 'arts' && word !== 'article');
}

function startsWith(whole: readonly string[], start: readonly string[]): boolean {
  return start.every((part, index) => whole[index] === part);
}
