import type { Reporter } from './report.ts';

/** Every report format, by the word for `--format`; each is loaded when it is asked for. */
export const reporters = {
  human: async () => (await import('./human.ts')).human,
  json: async () => (await import('./json.ts')).json,
} as const satisfies Readonly<Record<string, () => Promise<Reporter>>>;

export type ReportFormat = keyof typeof reporters;
