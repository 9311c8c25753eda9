/** Sentences that no declaration of the tests reaches, by template, with the reason. */
export const unreachable: Readonly<Record<string, Readonly<Record<string, string>>>> = {};
