import { Command, Option } from 'commander';
import { reporters } from './diagnostics/report/registry.ts';
import { failureOf } from './commands/failure.ts';
