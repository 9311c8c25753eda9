import type { Readable, Writable } from 'node:stream';

interface Message {
  readonly id?: number | string;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

/** The other end of a JSON-RPC connection. */
export interface Peer {
  readonly request: (method: string, params: unknown) => Promise<unknown>;
  readonly notify: (method: string, params: unknown) => void;
}

/** What this end does about each method; what a handler returns answers a request. */
export type Handlers = Readonly<Record<string, (params: unknown) => unknown>>;

const HEAD_END = '\r\n\r\n';

/** Speaks JSON-RPC in the framing of the language server protocol over two streams. */
export function connect(input: Readable, output: Writable, handlers: Handlers): Peer {
  const pending = new Map<number | string, (answer: Message) => void>();
  let rest: Buffer = Buffer.alloc(0);
  let asked = 0;

  input.on('data', (chunk: Buffer) => {
    const { messages, left } = split(Buffer.concat([rest, chunk]));
    rest = left;
    for (const message of messages) receive(message);
  });

  return {
    notify: (method, params) => send({ method, params }),
    request: (method, params) => {
      asked += 1;
      const id = asked;
      return new Promise((done, fail) => {
        pending.set(id, ({ result, error }) =>
          error ? fail(new Error(error.message)) : done(result),
        );
        send({ id, method, params });
      });
    },
  };

  function send(message: Message) {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    output.write(`Content-Length: ${Buffer.byteLength(body)}${HEAD_END}${body}`);
  }

  function receive(message: Message) {
    const { id, method, params } = message;
    if (method === undefined) {
      if (id === undefined) return;
      pending.get(id)?.(message);
      pending.delete(id);
      return;
    }
    const result = handlers[method]?.(params) ?? null;
    if (id !== undefined) send({ id, result });
  }
}

/** Cuts whole messages off the front of what has arrived. */
function split(bytes: Buffer): { readonly messages: readonly Message[]; readonly left: Buffer } {
  const messages: Message[] = [];
  let left = bytes;
  for (;;) {
    const head = left.indexOf(HEAD_END);
    if (head < 0) break;
    const length = Number(/Content-Length: (\d+)/.exec(left.toString('ascii', 0, head))?.[1]);
    const start = head + HEAD_END.length;
    if (left.length < start + length) break;
    messages.push(JSON.parse(left.toString('utf8', start, start + length)));
    left = left.subarray(start + length);
  }
  return { messages, left };
}
