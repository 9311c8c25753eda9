// Writes docs/outputs.md: every output format with the first lines that it makes of an example.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import { fromSource } from './from-source.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const DATE = '2026-11-22';
const LINES = 20;
const WIDTH = 96;
/** What a shop does not do, the service does. */
const EXAMPLES = ['webshop', 'saas'];
const LANGUAGES = { md: 'markdown', jsonld: 'json', ttl: 'turtle', atom: 'xml', mjs: 'js' };

/** The page as Markdown; the drift test compares it with the file. */
export async function outputsPage({ formats, check, compile }) {
  const checked = EXAMPLES.map((name) => {
    const file = `examples/${name}/privacy.yaml`;
    const bytes = readFileSync(`${root}/${file}`);
    return { file, declared: check({ file, bytes, reader: () => ({ failure: 'missing' }) }, DATE) };
  });
  const entries = [];
  for (const format of formats) entries.push(await entry(format));
  return `${[head(), overview(), ...entries].join('\n\n')}\n`;

  function head() {
    return `# Outputs

<!-- Written by \`npm run docs\` from src/emit/registry.ts. Change the formats, not this file. -->

\`privacyc build --format <format>\` writes a format, \`--format all\` every one but those that ask for their own name. What is public goes to \`public/\`, what is internal to \`internal/\`. Below are the first ${LINES} lines of each for \`examples/webshop\`, or for \`examples/saas\` where the shop has nothing to tell; lines are cut at ${WIDTH} characters.`;
  }

  function overview() {
    const rows = formats.map((format) => [
      `[${format.id}](#${format.id})`,
      format.title,
      format.audience,
      format.standard,
      written(format),
    ]);
    return table(['Format', 'What it is', 'For', 'Standard', 'Written'], rows);
  }

  async function entry(format) {
    const facts = `**${format.title}**: ${format.audience}, ${format.standard}, written ${written(format)}.`;
    const note = format.note ? [format.note] : [];
    return [`## ${format.id}`, facts, ...note, ...(await shown(format.id))].join('\n\n');
  }

  async function shown(id) {
    for (const { file, declared } of checked) {
      const settings = { formats: [id], languages: [], draft: false, fragment: false };
      const outputs = await compile(declared, DATE, { ...settings, frontMatter: false });
      if (outputs.length > 0) return outputs.map((output) => excerpt(output, file));
    }
    return ['None of these examples has anything to tell in it.'];
  }
}

function written({ byDefault, ifNamed }) {
  if (byDefault) return 'by default';
  return ifNamed ? 'only if named' : 'if named, or with `all`';
}

function excerpt(output, file) {
  const of = `of \`${file}\``;
  if (output.bytes) return workbook(output, of);
  const lines = output.text.trimEnd().split('\n');
  const count = lines.length > LINES ? `its first ${LINES} lines` : 'whole';
  const text = lines.slice(0, LINES).map(cut).join('\n');
  const extension = output.path.slice(output.path.lastIndexOf('.') + 1);
  // A text may hold fences itself.
  const fence = text.includes('```') ? '~~~~' : '```';
  return `\`${output.path}\` ${of}, ${count}:\n\n${fence}${LANGUAGES[extension] ?? extension}\n${text}\n${fence}`;
}

/** Bytes cannot be shown: the names of the sheets are. */
function workbook({ path, bytes }, of) {
  const parts = unzipSync(bytes);
  const xml = strFromU8(parts['xl/workbook.xml']);
  const sheets = [...xml.matchAll(/<sheet name="([^"]*)"/g)].map(([, name]) => `- ${name}`);
  return `\`${path}\` ${of} is no text but a workbook with these sheets:\n\n${sheets.join('\n')}`;
}

function cut(line) {
  const plain = line.replace(/[\r\ufeff]/g, '');
  const letters = [...plain];
  return letters.length > WIDTH ? `${letters.slice(0, WIDTH - 1).join('')}…` : plain;
}

function table(headings, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(headings), line(headings.map(() => '---')), ...rows.map(line)].join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const parts = await fromSource(`
    export { formats } from './src/emit/registry.ts';
    export { check } from './src/check.ts';
    export { compile } from './src/compile.ts';`);
  writeFileSync(`${root}/docs/outputs.md`, await outputsPage(parts));
}
