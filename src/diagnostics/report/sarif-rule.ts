import type { Severity } from '../diagnostic.ts';
import type { RuleInfo } from '../rule.ts';
import { citations, lawOf } from './law.ts';

/** What SARIF calls the severities. */
export const levels: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
};

const MARK = /[ \t]*# <--[ \t]*$/gm;
/** GitHub shows ten tags. */
const TAGS = 10;

/** A rule as SARIF describes it; its help is what `explain` prints, its link the text of the law. */
export function ruleDescriptor(rule: RuleInfo): object {
  const { id, severity, title, why, law } = rule;
  const url = law.map(lawOf).find((one) => one.url !== undefined)?.url;
  const refs = [...new Set(law.map((one) => lawOf(one).ref))];
  return {
    id,
    shortDescription: { text: title },
    fullDescription: { text: why },
    ...(url ? { helpUri: url } : {}),
    help: { text: helpText(rule), markdown: helpMarkdown(rule) },
    defaultConfiguration: { level: levels[severity] },
    properties: { tags: ['privacy', ...refs].slice(0, TAGS) },
  };
}

function helpText({ why, how, law }: RuleInfo): string {
  return [why, how, ...(law.length > 0 ? [`Law: ${citations(law)}.`] : [])].join(' ');
}

function helpMarkdown({ why, how, law, bad, good }: RuleInfo): string {
  const cited = law.map(lawOf).map(({ ref, url }) => (url ? `[${ref}](${url})` : ref));
  return [
    `**Why** ${why}`,
    `**Fix** ${how}`,
    ...(cited.length > 0 ? [`**Law** ${[...new Set(cited)].join(', ')}`] : []),
    ...example('Bad', bad),
    ...example('Good', good),
  ].join('\n\n');
}

function example(label: string, yaml: string): readonly string[] {
  const code = yaml.trimEnd().replace(MARK, '');
  return code === '' ? [] : [`**${label}**`, `\`\`\`yaml\n${code}\n\`\`\``];
}
