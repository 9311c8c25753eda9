import type { Importer } from './importer.ts';

/** Every format that a declaration can be made from. */
export const importers: readonly Importer[] = [
  {
    id: 'tilt',
    title: 'Transparency Information Language (JSON)',
    load: () => import('./tilt/tilt.ts'),
  },
  {
    id: 'fides',
    title: 'Fides manifest (YAML)',
    load: () => import('./fides/fides.ts'),
  },
];
