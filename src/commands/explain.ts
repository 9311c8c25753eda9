import { type Paint, paintFor } from '../diagnostics/report/paint.ts';
import { hanging } from '../diagnostics/report/wrap.ts';
import type { RuleInfo } from '../diagnostics/rule.ts';
import type { Io } from '../io.ts';
import { provision } from '../law/provisions.ts';
import { colourFor, widthOfOutput } from './circumstances.ts';
import { everyExample } from './every-example.ts';
import { everyRule, isOfAudits } from './every-rule.ts';
import type { CommonFlags } from './flags.ts';
import { findRule } from './overrides.ts';
import { exampleLines } from './rule-example.ts';

/** Prints what a rule says of itself: why, what to do, the law, examples, and how to suppress it. */
export async function explain(id: string, flags: CommonFlags, io: Io): Promise<number> {
  const rule = findRule(id, everyRule);
  const paint = paintFor(colourFor(flags.color, io.stdout, io.env));
  io.stdout.write(`${page(rule, Math.min(widthOfOutput(io.stdout), 100), paint)}\n`);
  return 0;
}

function page(rule: RuleInfo, width: number, paint: Paint): string {
  const mark = paint.severity[rule.severity];
  const { bad = '', good = '' } = everyExample[rule.id] ?? {};
  const facts = [
    labelled('why', rule.why),
    labelled('fix', rule.how),
    ...rule.law.map((id, index) => lawLines(id, index === 0 ? 'law' : '   ')),
  ];
  const parts = [
    `${paint.strong(rule.id)}  ${mark(rule.severity)}\n${labelled('', rule.title, '  ')}`,
    facts.join('\n'),
    example('bad', bad, mark),
    example('good', good, paint.good),
    suppression(rule),
  ];
  return parts.filter((part) => part !== '').join('\n\n');

  function lawLines(id: string, label: string): string {
    const { ref, title, url } = provision(id);
    const lines = labelled(label, `${ref}  ${title}`);
    return url ? `${lines}\n       ${paint.quiet(url)}` : lines;
  }

  function example(label: string, yaml: string, colour: (text: string) => string): string {
    if (yaml.trim() === '') return '';
    return [`  ${paint.quiet(label)}`, ...exampleLines(yaml, colour, paint)].join('\n');
  }

  function suppression({ id }: RuleInfo): string {
    return labelled('off', wayOff(id));
  }

  function labelled(label: string, words: string, before = `  ${label}  `): string {
    const lines = hanging(before, words, width).join('\n').slice(before.length);
    return paint.quiet(before) + lines.replace(/`[^`]*`/g, (code) => paint.code(code));
  }
}

/** How to silence a rule. */
function wayOff(id: string): string {
  if (isOfAudits(id)) return `\`privacyc audit --rule ${id}=off\``;
  if (/^(source|schema|suppressions)\//.test(id)) return 'This rule cannot be suppressed.';
  return `On the line or above it: \`# privacyc-ignore ${id}: reason\``;
}
