import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { connect } from './protocol.ts';

/** A place as the protocol counts it: from 0, columns in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** What the editor underlines. */
export interface Problem {
  readonly message: string;
  readonly range: { readonly start: Position; readonly end: Position };
}

/** The YAML language server, as an editor uses it. Each text is opened as a file of its own. */
export interface Editor {
  /** What is underlined in a text; `file` is its place, where that matters. */
  readonly problems: (text: string, file?: string) => Promise<readonly Problem[]>;
  /** The help at each place as Markdown, empty where there is none. */
  readonly hovers: (text: string, places: readonly Position[]) => Promise<readonly string[]>;
  /** The labels of what is offered at the end of a text. */
  readonly offers: (text: string) => Promise<readonly string[]>;
  readonly stop: () => Promise<void>;
}

interface Published {
  readonly uri: string;
  readonly diagnostics: readonly Problem[];
}

interface Help {
  readonly contents: { readonly value: string };
}

interface Offers {
  readonly items: readonly { readonly label: string }[];
}

/** The schema that editors get. */
export const SCHEMA = 'schemas/editor.schema.json';

const SERVER = createRequire(import.meta.url).resolve(
  'yaml-language-server/bin/yaml-language-server',
);

/** The schema for every `privacy.yaml`; what would ask the network is off. */
const SETTINGS: Readonly<Record<string, unknown>> = {
  yaml: {
    schemas: { [pathToFileURL(resolve(SCHEMA)).href]: 'privacy.yaml' },
    schemaStore: { enable: false },
    kubernetesCRDStore: { enable: false },
  },
};

/** Starts the language server. */
export async function startEditor(): Promise<Editor> {
  const server = spawn(process.execPath, [SERVER, '--stdio'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const awaited = new Map<string, (found: readonly Problem[]) => void>();
  const { request, notify } = connect(server.stdout, server.stdin, {
    'workspace/configuration': (params) => {
      const { items } = params as { readonly items: readonly { readonly section: string }[] };
      return items.map(({ section }) => SETTINGS[section] ?? {});
    },
    'textDocument/publishDiagnostics': (params) => {
      const { uri, diagnostics } = params as Published;
      awaited.get(uri)?.(diagnostics);
    },
  });
  let opened = 0;
  await request('initialize', {
    processId: process.pid,
    rootUri: null,
    capabilities: { workspace: { configuration: true } },
  });
  notify('initialized', {});
  // The one request that waits until the server has taken over the settings.
  await request('textDocument/codeLens', { textDocument: { uri: 'file:///privacy.yaml' } });

  return {
    problems: (text, file) =>
      whileOpen(text, (uri) => new Promise((found) => awaited.set(uri, found)), file),
    hovers: (text, places) =>
      whileOpen(text, (uri) => Promise.all(places.map((place) => hover(uri, place)))),
    offers: (text) => whileOpen(text, (uri) => offers(uri, endOf(text))),
    stop: async () => {
      const ended = new Promise((end) => server.once('exit', end));
      await request('shutdown', undefined);
      notify('exit', undefined);
      await ended;
    },
  };

  async function hover(uri: string, position: Position): Promise<string> {
    const params = { textDocument: { uri }, position };
    const found = (await request('textDocument/hover', params)) as Help | null;
    return found?.contents.value ?? '';
  }

  async function offers(uri: string, position: Position): Promise<readonly string[]> {
    const params = { textDocument: { uri }, position };
    const { items } = (await request('textDocument/completion', params)) as Offers;
    return items.map(({ label }) => label);
  }

  /** Opens a text for as long as a question about it takes. */
  async function whileOpen<T>(text: string, ask: (uri: string) => Promise<T>, file?: string) {
    opened += 1;
    const uri = pathToFileURL(resolve(file ?? `text-${opened}/privacy.yaml`)).href;
    const textDocument = { uri, languageId: 'yaml', version: 1, text };
    notify('textDocument/didOpen', { textDocument });
    const answer = await ask(uri);
    awaited.delete(uri);
    notify('textDocument/didClose', { textDocument: { uri } });
    return answer;
  }
}

function endOf(text: string): Position {
  const lines = text.split('\n');
  return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
}
