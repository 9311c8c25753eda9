import type { Service } from '../service.ts';

export const media: readonly Service[] = [];
