export interface VagueList {
  readonly level: 'core' | 'extended';
  readonly source: string;
  readonly date: string;
  readonly words: readonly string[];
}

/** Words that leave open what is done; British spelling, matched with -ize as well. */
export const vagueLists: readonly VagueList[] = [
  {
    level: 'core',
    source: 'Guidelines on transparency, WP260 rev.01, paragraph 13',
    date: '2018-04-11',
    words: ['may', 'might', 'some', 'often', 'possible'],
  },
  {
    level: 'extended',
    source: 'own list, by analogy with WP260 rev.01, paragraphs 12 and 13',
    date: '2026-11-22',
    words: [
      ...['could', 'certain', 'various', 'other', 'further', 'similar', 'relevant', 'appropriate'],
      ...['usually', 'typically', 'generally', 'in general', 'sometimes', 'possibly'],
      ...['in some cases', 'where appropriate', 'if applicable', 'as necessary'],
      ...['from time to time', 'periodically', 'etc', 'and so on', 'among others'],
      ...['including but not limited to', 'partners', 'third parties'],
      ...[
        'business purposes',
        'improve our services',
        'research purposes',
        'personalised services',
      ],
    ],
  },
];

/** Of the longer list of vague words those that have no definite sense, as of 2026-11-22. */
export const hedges: ReadonlySet<string> = new Set([
  ...['usually', 'typically', 'generally', 'in general', 'sometimes', 'possibly', 'various'],
  ...['where appropriate', 'if applicable', 'as necessary', 'from time to time', 'periodically'],
]);
