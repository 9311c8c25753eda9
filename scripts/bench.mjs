// Prints what privacyc costs, as whole processes beside `node -e 0` and warm in one process.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { check, compile } from '../dist/index.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const work = mkdtempSync(join(tmpdir(), 'privacyc-bench-'));
const env = { ...process.env, TIMEFORMAT: '%U %S' };
delete env.NODE_EXTRA_CA_CERTS;

const median = (list) => [...list].sort((a, b) => a - b)[list.length >> 1];
const day = ['--date', '2026-11-22'];
const cli = (...args) => [process.execPath, join(root, 'bin/privacyc.js'), ...args];

/** CPU seconds of one whole process, as the shell's own accounting has them. */
function cpu(command) {
  const line = command.map((part) => `'${part}'`).join(' ');
  const run = spawnSync('bash', ['-c', `time ${line} >/dev/null 2>/dev/null`], { cwd: root, env });
  const [user, system] = run.stderr.toString().trim().split(/\s+/).map(Number);
  return user + system;
}

/** Runs commands in turn, nine times each, and gives the median of each as a ratio to the first. */
function ratios(commands, runs = 9) {
  const seconds = commands.map(() => []);
  for (let run = 0; run < runs; run += 1) {
    for (const [at, command] of commands.entries()) seconds[at].push(cpu(command));
  }
  const base = median(seconds[0]);
  return seconds.map((list) => ({ seconds: median(list), ratio: median(list) / base }));
}

function wholeProcesses() {
  const shop = 'examples/webshop/privacy.yaml';
  const policy = 'examples/jusseum/expected/public/privacy-policy.md';
  const rows = [
    ['node -e 0', [process.execPath, '-e', '0'], ''],
    ['--help', cli('--help'), '2.5'],
    ['check, the web shop', cli('check', shop, ...day), '6'],
    [
      'build html + markdown + register',
      cli('build', shop, '--out', join(work, 'out'), ...day),
      '11',
    ],
    ['audit, a policy of 24 kB', cli('audit', policy, ...day), '15'],
  ];
  const measured = ratios(rows.map(([, command]) => command));
  return rows.map(([name, , budget], at) => {
    const { ratio, seconds } = measured[at];
    return [
      name,
      `× ${ratio.toFixed(1)}  (${seconds.toFixed(3)} s CPU)`,
      budget ? `× ${budget}` : '',
    ];
  });
}

/** What the first run after installing costs: it compiles, and keeps what it compiled. */
function first() {
  const seconds = [];
  for (let run = 0; run < 5; run += 1) {
    rmSync(join(root, 'dist/.cache'), { recursive: true, force: true });
    seconds.push(cpu(cli('check', 'examples/webshop/privacy.yaml', ...day)));
  }
  return [['check, the first run', `${median(seconds).toFixed(3)} s CPU`, '']];
}

/** One compilation after the other, as a build of many policies has them, once the code has run a while. */
async function warm(example) {
  const file = join(root, 'examples', example, 'privacy.yaml');
  const input = { file, bytes: readFileSync(file), reader: () => ({ failure: 'missing' }) };
  const settings = {
    formats: [],
    languages: [],
    draft: false,
    fragment: false,
    frontMatter: false,
  };
  const times = [];
  let policy = '';
  for (let run = 0; run < 150; run += 1) {
    // Checked anew, as what one compilation has learned of a model serves the next.
    const checked = check(input, '2026-11-22');
    const start = process.hrtime.bigint();
    const files = await compile(checked, '2026-11-22', settings);
    times.push(Number(process.hrtime.bigint() - start) / 1e6);
    policy = files.find(({ path }) => path.endsWith('.md')).text;
  }
  const size = `${Math.round(Buffer.byteLength(policy) / 1000)} kB`;
  const time = `${median(times.slice(50)).toFixed(1)} ms`;
  return [`warm, ${example}, a policy of ${size}`, time, '20 ms'];
}

function many() {
  const text = readFileSync(join(root, 'examples/blog/privacy.yaml'));
  const runOf = (count) => {
    const folder = join(work, String(count));
    for (let at = 0; at < count; at += 1) {
      mkdirSync(join(folder, `n${at}`), { recursive: true });
      writeFileSync(join(folder, `n${at}`, 'privacy.yaml'), text);
    }
    const report = join(work, 'memory');
    const script = `process.on('exit',()=>require('fs').writeFileSync('${report}',String(process.resourceUsage().maxRSS)))`;
    writeFileSync(join(work, 'memory.cjs'), script);
    const preload = [process.execPath, '--require', join(work, 'memory.cjs')];
    const seconds = cpu([...preload, ...cli('check', folder, ...day).slice(1)]);
    return { seconds, mebibytes: Number(readFileSync(report, 'utf8')) / 1024 };
  };
  const one = runOf(1000);
  const two = runOf(2000);
  return [
    ['1,000 → 2,000 declarations, time', `× ${(two.seconds / one.seconds).toFixed(2)}`, '× 2.1'],
    ['2,000 declarations, peak memory', `${two.mebibytes.toFixed(0)} MiB`, '300 MiB'],
  ];
}

function installed() {
  const pack = spawnSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { cwd: root });
  const [{ unpackedSize, files }] = JSON.parse(pack.stdout.toString());
  const { dependencies = {} } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const size = `${(unpackedSize / 1024 / 1024).toFixed(1)} MiB in ${files.length} files`;
  const packages = 1 + Object.keys(dependencies).length;
  return [
    [
      'installed package',
      `${size}, ${packages} package${packages > 1 ? 's' : ''}`,
      '5 MiB, 5 packages',
    ],
  ];
}

try {
  const rows = [
    ['', 'measured', 'budget'],
    ...wholeProcesses(),
    ...first(),
    await warm('blog'),
    await warm('saas'),
    await warm('webshop'),
    ...many(),
    ...installed(),
  ];
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column].length)));
  for (const row of rows) {
    console.log(
      row
        .map((cell, at) => cell.padEnd(widths[at]))
        .join('   ')
        .trimEnd(),
    );
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}
