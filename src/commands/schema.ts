import text from '../../schemas/editor.schema.json' with { type: 'json' };
import type { Io } from '../io.ts';

/** Prints the JSON Schema of the declaration, for editors. */
export async function schema(io: Io): Promise<number> {
  io.stdout.write(`${JSON.stringify(text, null, 2)}\n`);
  return 0;
}
