/** Languages whose templates are built in. */
export const builtInLanguages = ['en'] as const;
