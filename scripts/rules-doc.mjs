// Writes docs/rules.md out of the rules themselves, and of the candidates that became none.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { fromSource } from './from-source.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

const TOPICS = {
  source: 'Files',
  schema: 'Shape of a declaration',
  references: 'References',
  placeholders: 'Gaps of templates',
  notice: 'The notice as a document',
  controller: 'Controller, representative, officer, authority',
  activities: 'Activities and purposes',
  'legal-basis': 'Legal bases',
  consent: 'Consent',
  'special-data': 'Special categories and offences',
  children: 'Children',
  recipients: 'Recipients',
  transfers: 'Transfers',
  retention: 'Storage',
  sources: 'Sources',
  provision: 'Duty to provide data',
  decisions: 'Automated decisions',
  rights: 'Rights',
  marketing: 'Direct marketing',
  cookies: 'Cookies and the like',
  register: 'Register and security',
  dates: 'Dates',
  texts: 'Wording of your own texts',
  links: 'Links',
  suppressions: 'Silenced findings',
  reading: 'Existing policies: reading',
  placeholder: 'Existing policies: gaps of templates',
  text: 'Existing policies: the text itself',
  disclosure: 'Existing policies: what is not told',
};

const STATES = {
  part: 'in part',
  elsewhere: 'elsewhere',
  notDecidable: 'not to be seen',
  leftOut: 'left out',
};

/** The page as Markdown; the drift test compares it with the file. */
export function rulesPage({
  rules: ofDeclarations,
  auditRules,
  candidates,
  pendingChanges,
  provision,
}) {
  const rules = [...ofDeclarations, ...auditRules];
  const topics = new Map();
  for (const rule of rules) topics.set(topicOf(rule), [...(topics.get(topicOf(rule)) ?? []), rule]);
  const link = (id) => `[${id}](#${id.replace('/', '')})`;
  const links = (ids) => ids.map((id) => (isRule(id) ? link(id) : `\`${id}\``)).join(', ');
  const isRule = (id) => rules.some((rule) => rule.id === id);
  const refs = (law) => [...new Set(law.map((id) => provision(id).ref))].join(', ');
  const counts = (list) => {
    const count = (severity) => list.filter((rule) => rule.severity === severity).length;
    return `${list.length} rules: ${count('error')} report an error, ${count('warning')} a warning, ${count('info')} a note`;
  };

  return `${[
    head(),
    contents(),
    ...[...topics].map(topic),
    pending(),
    guaranteed(),
    unchecked(),
  ].join('\n\n')}\n`;

  function head() {
    return `# Rules

<!-- Written by \`npm run docs\` from src/lint and src/audit. Change the rules, not this file. -->

\`privacyc check\` checks a declaration with ${counts(ofDeclarations)}. \`privacyc audit\` checks an existing policy with ${counts(auditRules)}.

- **Error**: a statute demands it, or the declaration contradicts itself. A rule that is an error although only guidance or case law asks for it says so.
- **Warning**: guidance or case law asks for it, or the law does under a condition that the declaration cannot prove.
- **Info**: good practice.

\`privacyc explain <rule>\` prints an entry of this page. A comment on the line, or above it, silences a finding: \`# privacyc-ignore <rule>: reason\`, with \`until 2027-01-31\` if it is for a time. The reason is compulsory.

For existing policies, \`--rule <rule>=off\` does; their examples are Markdown, and the mark is \`<--\`.

The examples change a small complete declaration, \`examples/blog/privacy.yaml\`. The mark \`# <--\` stands on the line of the finding; \`# purpose: not written\` stands for a fact that is missing.`;
  }

  function contents() {
    const lines = [...topics].map(
      ([name, list]) =>
        `- [${TOPICS[name] ?? name}](#${anchor(TOPICS[name] ?? name)}) (${list.length})`,
    );
    const rest = ['Law that may change', 'What the compiler guarantees', 'What no rule checks'];
    return `## Contents\n\n${[...lines, ...rest.map((one) => `- [${one}](#${anchor(one)})`)].join('\n')}`;
  }

  function topic([name, list]) {
    const rows = list.map(({ id, severity, law }) => [link(id), severity, refs(law)]);
    return [
      `## ${TOPICS[name] ?? name}`,
      table(['Rule', 'Severity', 'Law'], rows),
      ...list.map(entry),
    ].join('\n\n');
  }

  function entry({ id, severity, title, why, how, law, bad, good }) {
    const facts = [
      `- **Why:** ${why}`,
      `- **How:** ${how}`,
      ...(law.length > 0 ? [lawLine(law)] : []),
    ];
    const form = auditRules.some((rule) => rule.id === id) ? 'markdown' : 'yaml';
    const examples =
      bad === '' ? [] : [example('Reported', bad, form), example('In order', good, form)];
    const shown =
      examples.length === 0
        ? []
        : [`<details><summary>Examples</summary>\n\n${examples.join('\n\n')}\n\n</details>`];
    return [`### ${id}`, `**${title}** (${severity})`, facts.join('\n'), ...shown].join('\n\n');
  }

  function lawLine(law) {
    const cited = law.map((id) => {
      const { ref, title, url } = provision(id);
      return `${url ? `[${ref}](${url})` : ref} ${title}`;
    });
    return `- **Law:** ${cited.join('; ')}`;
  }

  function pending() {
    const rows = pendingChanges.map(({ act, state, change, provisions }) => {
      const touched = rules.filter((rule) => rule.law.some((id) => provisions.includes(id)));
      return [`${act}: ${state}`, change, links(touched.map(({ id }) => id))];
    });
    return `## Law that may change

Thresholds, decisions and conditions stand in dated tables (\`src/law\`): once a change has its day, it is entered there, and from that day on the rules find what the new law asks. \`--date\` shows what they find on another day.

${table(['Act', 'What it would change', 'Rules'], rows)}`;
  }

  function guaranteed() {
    const rows = candidates
      .filter(({ state }) => state === 'compiler')
      .map(({ candidate, what, reason, rules: ids }) => [candidate, what, reason, links(ids)]);
    return `## What the compiler guarantees

These faults a compiled notice or register cannot have, because no author writes what they are about. Who leaves a section out or replaces it (${links(['notice/section-omitted', 'notice/section-replaced'])}) gives that up.

${table(['No', 'Fault', 'Why it cannot be', 'Rules that guard it'], rows)}`;
  }

  function unchecked() {
    const rows = candidates
      .filter(({ state }) => STATES[state] !== undefined)
      .map(({ candidate, what, state, reason, needed, rules: ids }) => {
        const found = ids.length > 0 ? ` (${links(ids)})` : '';
        return [candidate, what, `${STATES[state]}${found}`, reason, needed];
      });
    return `## What no rule checks

The rules were chosen from ${candidates.length} candidates. These a declaration cannot decide, or not wholly; or they are faults of existing texts or of other laws (elsewhere); or it could decide them, and nearly every honest declaration would be reported (left out).

${table(['No', 'What would be found', 'State', 'Reason', 'What would be needed'], rows)}`;
  }
}

function topicOf({ id }) {
  return id.slice(0, id.indexOf('/'));
}

function anchor(title) {
  return title
    .toLowerCase()
    .replace(/[^a-z0-9 -]/g, '')
    .replace(/ /g, '-');
}

function example(label, text, form) {
  // A text may hold fences itself.
  const fence = text.includes('```') ? '~~~~' : '```';
  return `${label}:\n\n${fence}${form}\n${text}\n${fence}`;
}

function table(headings, rows) {
  const cell = (value) =>
    String(value ?? '')
      .replace(/\|/g, '\\|')
      .replace(/\n/g, ' ');
  const line = (cells) => `| ${cells.map(cell).join(' | ')} |`;
  return [line(headings), line(headings.map(() => '---')), ...rows.map(line)].join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const parts = await fromSource(`
    export { rules } from './src/lint/registry.ts';
    export { everyAuditRule as auditRules } from './src/audit/registry.ts';
    export { candidates } from './src/lint/candidates/index.ts';
    export { pendingChanges } from './src/law/pending.ts';
    export { provision } from './src/law/provisions.ts';`);
  writeFileSync(`${root}/docs/rules.md`, rulesPage(parts));
}
