/** The words for `--register-template`. */
export const templateIds = ['full', 'art30', 'ico', 'cnil', 'dsk'] as const;

export type TemplateId = (typeof templateIds)[number];
