import type { Service } from '../service.ts';

export const shop: readonly Service[] = [];
