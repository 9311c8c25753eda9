import type { Rule } from '../../rule.ts';
import bare from './bare.ts';
import insecure from './insecure.ts';
import moved from './moved.ts';
import otherLanguage from './other-language.ts';
import trailingPunctuation from './trailing-punctuation.ts';

export const links: readonly Rule[] = [insecure, otherLanguage, moved, trailingPunctuation, bare];
