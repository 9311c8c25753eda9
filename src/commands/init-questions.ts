import { check } from '../check.ts';
import type { Io } from '../io.ts';
import { type Answers, firstDeclaration } from './first-declaration.ts';
import { UsageError } from './usage-error.ts';

interface Question {
  readonly key: keyof Answers;
  readonly words: string;
  /** Where the answer stands in the declaration. */
  readonly path: string;
}

const QUESTIONS: readonly Question[] = [
  { key: 'name', words: 'Legal name of the company or person', path: 'controller.name' },
  { key: 'country', words: 'Country, two letters such as AT', path: 'controller.country' },
  { key: 'email', words: 'E-mail address for questions about privacy', path: 'controller.email' },
  { key: 'website', words: 'Website, with https://', path: 'notice.surfaces' },
];

/** Asks a person at a terminal; an empty answer leaves the fact open. */
export async function askQuestions(io: Io): Promise<Answers> {
  let answers: Answers = {};
  io.stderr.write('Four questions. An empty answer leaves the fact open, as a TODO in the file.\n');
  await io.stdin.asking(async (ask) => {
    for (const question of QUESTIONS) {
      for (;;) {
        const given = await ask(`${question.words}: `);
        if (given === undefined) {
          io.stderr.write('\n');
          throw new UsageError('Nothing was written.');
        }
        const answer = question.key === 'country' ? given.trim().toUpperCase() : given.trim();
        if (answer === '') break;
        const next = { ...answers, [question.key]: answer };
        const problem = problemOf(next, question, io);
        if (problem === undefined) {
          answers = next;
          break;
        }
        io.stderr.write(`${problem}\n`);
      }
    }
  });
  return answers;
}

/** Why an answer cannot stand in a declaration. */
function problemOf(answers: Answers, { path }: Question, io: Io): string | undefined {
  const bytes = new TextEncoder().encode(firstDeclaration(answers));
  const input = { file: 'privacy.yaml', bytes, reader: () => ({ failure: 'missing' }) as const };
  const { diagnostics } = check(input, io.today());
  return diagnostics.find(
    (found) =>
      found.severity === 'error' &&
      (found.path === path || found.path.startsWith(`${path}.`)) &&
      found.rule !== 'source/todo',
  )?.message;
}
