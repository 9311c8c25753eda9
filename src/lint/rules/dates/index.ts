import type { Rule } from '../../rule.ts';
import beforeGdpr from './before-gdpr.ts';
import doneInFuture from './done-in-future.ts';
import startInFuture from './start-in-future.ts';

export const dates: readonly Rule[] = [doneInFuture, beforeGdpr, startInFuture];
