import manifest from '../package.json' with { type: 'json' };

/** What this program calls itself in everything it writes. */
export const tool = { name: manifest.name, version: manifest.version } as const;
