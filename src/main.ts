import { Command, Option } from 'commander';
import { failureOf } from './commands/failure.ts';
import type * as Flags from './commands/flags.ts';
import { common, inspecting, judging, list, reporting } from './commands/options.ts';
import type { Io } from './io.ts';
import { tool } from './version.ts';

export { processIo } from './io.ts';

const FILES = 'declarations, folders or patterns; - is standard input (default: privacy.yaml)';

/** Runs one command line and returns its exit code: 0 fine, 1 found something, 2 could not run. */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  let code = 0;
  const program = commandLine(io, (result) => {
    code = result;
  });
  try {
    await program.parseAsync([...argv], { from: 'user' });
    return code;
  } catch (error) {
    const failure = failureOf(error, argv.includes('--debug'));
    io.stderr.write(failure.message);
    return failure.code;
  }
}

/** The commands and their flags; what a command needs is loaded when it runs. */
function commandLine(io: Io, finish: (code: number) => void): Command {
  const program = new Command(tool.name)
    .description('Compiles a declaration into a privacy policy and a register.')
    .version(tool.version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .exitOverride()
    .configureOutput({
      writeOut: io.stdout.write,
      writeErr: io.stderr.write,
      outputError: () => {},
      getOutHelpWidth: () => io.stdout.columns ?? 80,
      getErrHelpWidth: () => io.stderr.columns ?? 80,
    });

  inspecting(reporting(program.command('check')))
    .description('say what is missing or wrong in declarations')
    .argument('[files...]', FILES)
    .option('--write-baseline', 'accept what is found today; from now on only new findings count')
    .action(async (files: string[], _, command: Command) => {
      const { check } = await import('./commands/check.ts');
      finish(await check(files, command.optsWithGlobals<Flags.CheckFlags>(), io));
    });

  inspecting(program.command('build'))
    .description('check declarations and write their documents')
    .argument('[files...]', FILES)
    .option('-f, --format <formats>', 'formats to write, as `privacyc formats` lists them', list)
    .option('-o, --output <file>', 'write the one document to a file; - is standard output')
    .option('--out <folder>', 'folder for the documents', 'out')
    .option('--lang <languages>', 'languages to write (default: those of the declaration)', list)
    .option('--draft', 'build in spite of errors; the gaps are shown')
    .option('--check', 'write nothing; 1 if what is on disk differs')
    .option('--fragment', 'the policy as a part of another page')
    .option('--front-matter', 'YAML front matter before the Markdown')
    .option(
      '--register-template <form>',
      'columns of the register as a table: full, art30, ico, cnil or dsk',
    )
    .action(async (files: string[], _, command: Command) => {
      const { build } = await import('./commands/build.ts');
      finish(await build(files, command.optsWithGlobals<Flags.BuildFlags>(), io));
    });

  judging(reporting(program.command('audit')))
    .description('say what is missing or wrong in an existing policy: .md, .html, .txt or .docx')
    .argument('<files...>', 'texts or patterns; - is standard input')
    .option('--suggest <file>', 'write the declaration that the text makes, open facts as TODO')
    .action(async (files: string[], _, command: Command) => {
      const { audit } = await import('./commands/audit.ts');
      finish(await audit(files, command.optsWithGlobals<Flags.AuditFlags>(), io));
    });

  common(program.command('init'))
    .description('write a first declaration; asks on a terminal')
    .argument('[folder]', 'where it goes (default: this folder)')
    .option('-y, --yes', 'ask nothing')
    .action(async (folder: string | undefined, _, command: Command) => {
      const { init } = await import('./commands/init.ts');
      finish(await init(folder, command.optsWithGlobals<Flags.InitFlags>(), io));
    });

  common(program.command('import'))
    .description('make a declaration from a foreign file; what it does not tell is open')
    .argument('<kind>', 'what the file is: tilt or fides')
    .argument('<file>', 'the file; - is standard input')
    .option('-o, --output <file>', 'write the declaration to a new file (default: standard output)')
    .action(async (kind: string, file: string, _, command: Command) => {
      const { importFile } = await import('./commands/import.ts');
      finish(await importFile(kind, file, command.optsWithGlobals<Flags.ImportFlags>(), io));
    });

  common(program.command('explain'))
    .description('tell why a rule asks, what to do, and the law')
    .argument('<rule>', 'its id, such as transfers/safeguard-missing')
    .action(async (rule: string, _, command: Command) => {
      const { explain } = await import('./commands/explain.ts');
      finish(await explain(rule, command.optsWithGlobals<Flags.CommonFlags>(), io));
    });

  common(program.command('rules'))
    .description('list every rule with its severity and law')
    .option('--law <provision>', 'only those that rest on it, such as "GDPR 13"')
    .option('--json', 'as data')
    .action(async (_, command: Command) => {
      const { rules } = await import('./commands/rules.ts');
      finish(await rules(command.optsWithGlobals<Flags.RulesFlags>(), io));
    });

  common(program.command('trace'))
    .description('tell where each duty of the law is met, and what is open')
    .argument('[file]', 'a declaration; - is standard input (default: privacy.yaml)')
    .option('--law <provision>', 'only this, with all that answers it, such as "GDPR 13(2)(a)"')
    .option('--open', 'only what is open')
    .addOption(
      new Option('-f, --format <format>', 'form of the trace (default: human)').choices([
        'human',
        'json',
        'markdown',
      ]),
    )
    .option('--date <day>', 'today for the rules, YYYY-MM-DD')
    .option('--baseline <file>', 'accepted findings')
    .option('--stdin-path <file>', 'name of what is read from standard input')
    .action(async (file: string | undefined, _, command: Command) => {
      const { trace } = await import('./commands/trace.ts');
      finish(await trace(file, command.optsWithGlobals<Flags.TraceFlags>(), io));
    });

  common(program.command('schema'))
    .description('print the JSON Schema of declarations, for editors')
    .action(async () => {
      const { schema } = await import('./commands/schema.ts');
      finish(await schema(io));
    });

  common(program.command('formats'))
    .description('list every output format')
    .action(async (_, command: Command) => {
      const { formats } = await import('./commands/formats.ts');
      finish(await formats(command.optsWithGlobals<Flags.CommonFlags>(), io));
    });

  return common(program);
}
