export { type Audited, audit, type PolicyFile } from './audit/audit.ts';
export type { AuditText } from './audit/audit-text.ts';
export { type Checked, check, type Input } from './check.ts';
export { type BuildSettings, compile, type Withheld, withheld } from './compile.ts';
export type { Diagnostic, Range, Related, Severity } from './diagnostics/diagnostic.ts';
export type { OutputFile } from './emit/emitter.ts';
export type { Reader, ReadResult } from './source/load.ts';
