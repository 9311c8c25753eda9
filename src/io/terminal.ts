import type { ReadStream, WriteStream } from 'node:tty';

export interface Output {
  readonly write: (content: string | Uint8Array) => void;
  readonly isTTY: boolean;
  readonly columns: number | undefined;
}

/** Standard input: as bytes, or as the answers of a person at a terminal. */
export interface Input {
  readonly isTTY: boolean;
  readonly read: () => Promise<Uint8Array>;
  /** Asks one question after the other; a question gets `undefined` once the input has ended. */
  readonly asking: (talk: (ask: Ask) => Promise<void>) => Promise<void>;
}

type Ask = (question: string) => Promise<string | undefined>;

/** A stream of this process to write to. */
export function output(stream: WriteStream): Output {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    // A reader that leaves early, such as `head`, is no failure of ours.
    if (error.code !== 'EPIPE') throw error;
  });
  return {
    write: (content) => {
      stream.write(content);
    },
    isTTY: stream.isTTY === true,
    columns: stream.columns,
  };
}

/** The stream of this process to read from; it is not touched before it is asked. */
export function input(stream: ReadStream): Input {
  return {
    isTTY: stream.isTTY === true,
    read: async () => {
      const parts: Buffer[] = [];
      for await (const part of stream) parts.push(Buffer.from(part));
      return Buffer.concat(parts);
    },
    asking: async (talk) => {
      const { createInterface } = await import('node:readline/promises');
      const lines = createInterface({ input: stream, output: process.stderr });
      const ended = new Promise<undefined>((resolve) => {
        lines.once('close', () => resolve(undefined));
      });
      try {
        await talk((question) =>
          Promise.race([ended, lines.question(question).catch(() => ended)]),
        );
      } finally {
        lines.close();
      }
    },
  };
}
