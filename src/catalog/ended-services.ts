export const asOf = '2026-11-29';

/** A service or a program that is no more, with the words by which texts still name it. */
export interface EndedService {
  /** Alternatives of a pattern. */
  readonly words: readonly string[];
  readonly name: string;
  /** First day without it. */
  readonly since: string;
  /** Words that a sentence must have as well, each as a pattern. */
  readonly beside?: readonly string[];
  readonly told?: readonly string[];
  /** Pages or acts that show it. */
  readonly source: readonly string[];
}

const quote = '["“„«「‘\']?\\s?';
const unquote = '\\s?["”“»」’\']?';

export const endedServices: readonly EndedService[] = [
  {
    words: [
      `${quote}(?:Like|Gefällt mir|Mi piace|Me gusta|Vind ik leuk|J['’]aime|Gosto|Curtir)${unquote}[ -](?:buttons?|schaltflächen?|knop(?:pen)?)`,
      `(?:boutons?|bot(?:ón|ones|ão|ões)|pulsant[ei]|button) ${quote}(?:Like|J['’]aime|Me gusta|Mi piace|Gosto|Curtir)${unquote}`,
      `「?いいね[!！]?」?ボタン`,
    ],
    name: 'the Like button of Facebook on other websites',
    since: '2026-02-10',
    beside: ['Facebook|Meta', 'plug-?ins?|プラグイン|complementos?|modules?'],
    source: ['Meta for Developers, November 2025; read at ppc.land'],
  },
  {
    words: ['Google ?\\+', 'Google ?Plus', '\\+1[ -](?:Button|button|knop|Schaltfläche)'],
    name: 'Google+',
    since: '2019-04-02',
    source: ['Google, announcement of 30 January 2019'],
  },
  {
    words: ['Universal[ -]Analytics'],
    name: 'Universal Analytics',
    since: '2024-07-01',
    told: ['Google Analytics 4', 'GA4'],
    source: ['https://mitsue.co.jp/knowledge/blog/marketing/202311/22_1620.html'],
  },
  {
    words: ['Google Optimi[sz]e'],
    name: 'Google Optimize',
    since: '2023-09-30',
    source: ['support.google.com/optimize/answer/12979939'],
  },
  {
    words: ['AddThis'],
    name: 'AddThis',
    since: '2023-05-31',
    source: ['addthis.com, notice of termination of the services'],
  },
  {
    words: ['StumbleUpon'],
    name: 'StumbleUpon',
    since: '2018-06-30',
    source: ['StumbleUpon, announcement of 23 May 2018'],
  },
  {
    words: ['Firebase Dynamic Links'],
    name: 'Firebase Dynamic Links',
    since: '2025-08-25',
    source: ['firebase.google.com/support/dynamic-links-faq'],
  },
  {
    words: ['Skype(?! for Business)'],
    name: 'Skype',
    since: '2025-05-05',
    source: [
      'https://www.businesstoday.in/technology/news/story/skype-shutting-down-on-may-5-what-users-need-to-know-as-microsoft-merges-it-with-teams-474614-2025-05-03',
    ],
  },
  {
    words: ['giropay', 'paydirekt'],
    name: 'giropay',
    since: '2025-01-01',
    source: ['girocard.eu, blog: “giropay wurde eingestellt”'],
  },
  {
    words: ['(?:Adobe |Macromedia )?Flash[ -]?(?:Player|Cookies?)', 'Adobe Flash'],
    name: 'Adobe Flash',
    since: '2021-01-01',
    source: [
      'https://rsi.ch/news/vita-quotidiana/eta-beta/adobe-flash-player-si-%C3%A8-spento-13720564.html',
    ],
  },
  {
    words: ['Internet Explorer'],
    name: 'Internet Explorer',
    since: '2022-06-15',
    source: [
      'https://www.thequint.com/tech-and-auto/microsoft-to-finally-retire-internet-explorer-in-june-2022',
    ],
  },
  {
    words: [
      'OS-Plattform',
      'Plattform (?:zur|für die|für) Online-?(?:Streitbeilegung|Beilegung)(?: \\(OS\\))?',
      'Online-Streitbeilegungs-?plattform',
      '(?:online dispute resolution|ODR) platform',
      'platform for online dispute resolution',
      'plate-?forme (?:de|pour le) règlement en ligne des litiges',
      'plataforma (?:de|para la) resolución de (?:litigios|conflictos) en línea',
      'piattaforma (?:ODR|(?:per la |di )risoluzione (?:delle controversie )?online(?: delle controversie)?)',
      '(?:ODR|onlinegeschillen)-?platform',
      'plataforma (?:ODR|(?:de|para a) resolução de litígios em linha)',
    ],
    name: 'the platform of the European Commission for online dispute resolution',
    since: '2025-07-20',
    source: ['https://wko.at/ooe/news/os-plattform'],
  },
];
