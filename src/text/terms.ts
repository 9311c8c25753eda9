import type { ByLanguage } from './by-language.ts';
import { ALPHABETS } from './letters.ts';
import { signPattern, wordPattern } from './word-pattern.ts';

/** A thing that a policy speaks of, with the patterns of its names. */
export interface Terms {
  /** English, as the start of a sentence with “has”. */
  readonly thing: string;
  readonly names: readonly RegExp[];
  /** How often a name must stand before it counts. */
  readonly least: number;
  /** What a sentence with two of the names has where it says that they mean the same. */
  readonly same: RegExp;
}

const the = (determiners: string, ...nouns: readonly string[]) =>
  nouns.map((noun) => wordPattern(`(?:${determiners}) (?:${noun})`));
const each = (...names: readonly string[]) => names.map((name) => wordPattern(name));
const signs = (...names: readonly string[]) => names.map((name) => signPattern(name));

/** A list of names is often as good as a definition. */
const called =
  (thing: string, least: number) =>
  (...names: readonly RegExp[]): Terms => ({ thing, names, least, same: /(?:)/u });
// Once, “personal information” may be meant more widely than the law’s term.
const data = called('What is collected of people', 2);
const policy = called('The policy itself', 1);
const cookies = called('The policy for cookies', 1);
const newsletter = called('The newsletter', 1);
const pixels = called('The pixel', 1);

/** “The Company” and “we” stand side by side in many sentences; a definition has a bracket or a quotation. */
const controller = (...names: readonly RegExp[]): Terms => ({
  thing: 'The controller',
  names,
  least: 3,
  same: /["“”„«»「『（(]/u,
});
const exactly = (words: string) =>
  new RegExp(`(?<![${ALPHABETS}])(?:${words})(?![${ALPHABETS}])`, 'u');

/** Words between which policies waver, by language; those that the law tells apart are not here. */
export const terms: ByLanguage<readonly Terms[]> = {
  en: [
    data(
      ...each(
        'personal data',
        'personal information(?! protection)',
        'personal(?:ly)? identifiable information',
      ),
    ),
    policy(
      ...the('this|our', 'privacy policy', 'privacy notice', 'privacy statement'),
      ...the('this|our', 'data protection (?:policy|notice|statement)'),
    ),
    cookies(...the('this|our', 'cookies? policy', 'cookies? notice', 'cookies? statement')),
    newsletter(...each('newsletters?', 'news ?(?:briefing|bulletin|mail(?:ing)?)s?')),
    pixels(
      ...each('web pixels?', 'tracking pixels?', 'network pixels?', 'pixel tags?', 'web beacons?'),
    ),
    controller(
      exactly('[Ww]e|[Oo]ur'),
      exactly('[Tt]he (?:Company|Operator|Provider|Organi[sz]ation)'),
    ),
  ],
  de: [
    data(
      ...each(
        'personenbezogene[nr]? Daten',
        'persönliche[nr]? Daten',
        '(?:personenbezogene|persönliche)[nr]? Informationen',
      ),
    ),
    policy(
      ...the(
        'diese[rn]?|unsere[rn]?',
        'Datenschutzerklärung',
        'Datenschutz-?hinweisen?',
        'Datenschutz-?information(?:en)?',
        'Datenschutz-?richtlinien?',
        'Datenschutz-?bestimmungen',
      ),
    ),
    cookies(
      ...the(
        'diese[rn]?|unsere[rn]?',
        'Cookie-?Richtlinien?',
        'Cookie-?Policy',
        'Cookie-?Hinweisen?',
      ),
    ),
    newsletter(...each('Newsletters?', 'Rundbrief(?:es?|en)?', 'Info(?:brief|mail)(?:es?|s|en)?')),
    pixels(...each('Zählpixeln?', 'Tracking-?Pixeln?', 'Pixel-?Tags?', 'Web-?Beacons?')),
    controller(
      exactly('[Ww]ir|[Uu]nsere?[mnrs]?'),
      exactly('[Dd](?:er|es|en|em) (?:Website|Webseiten|Seiten)-?[Bb]etreibers?'),
    ),
  ],
  fr: [
    data(
      ...each(
        'données (?:à caractère personnel|personnelles)',
        'informations (?:personnelles|nominatives|à caractère personnel)',
      ),
    ),
    policy(
      ...the(
        'cette|notre|la présente',
        'politique de confidentialité',
        'politique de protection des données(?: personnelles)?',
        'déclaration de confidentialité',
        'charte (?:de confidentialité|de protection des données|vie privée)',
      ),
    ),
    newsletter(...each('newsletters?', "lettres? d[’']informations?", 'infolettres?')),
    pixels(...each('pixels? espions?', 'balises? web', 'pixels? invisibles?', 'web beacons?')),
    controller(
      exactly('[Nn]ous|[Nn]otre|[Nn]os'),
      exactly("[Ll]a Société|[Ll][’'](?:Éditeur|Exploitant)"),
    ),
  ],
  es: [
    data(...each('datos (?:de carácter personal|personales)', 'información personal')),
    policy(
      ...the(
        'esta|este|nuestra|nuestro|la presente|el presente',
        'política de privacidad',
        'aviso de privacidad',
        'declaración de privacidad',
        'política de protección de datos',
      ),
    ),
    newsletter(...each('newsletters?', 'bolet(?:ín|ines)(?: informativos?| de noticias)?')),
    pixels(...each('balizas? web', 'p[ií]xel(?:es)? de seguimiento', 'web beacons?')),
    controller(
      exactly('[Nn]uestr[oa]s?|[Nn]osotros'),
      exactly('[Ll]a (?:Empresa|Compañía|Sociedad)'),
    ),
  ],
  it: [
    data(...each('dati personali', 'informazioni personali')),
    policy(
      ...the(
        'questa|la presente|della presente|nella presente|la nostra',
        'informativa',
        'privacy policy',
        'politica (?:sulla privacy|di riservatezza)',
        'dichiarazione sulla privacy',
      ),
    ),
    newsletter(...each('newsletter', 'bollettin[oi] informativ[oi]', 'notiziari[oi]?')),
    pixels(...each('web beacons?', 'pixel di (?:tracciamento|monitoraggio)', 'pixel tags?')),
    controller(exactly('[Nn]ostr[oaie]|[Nn]oi'), exactly("[Ll]a Società|[Ll][’']Azienda")),
  ],
  nl: [
    data(
      ...each(
        'persoonsgegevens',
        'persoonlijke gegevens',
        '(?:persoonlijke|persoonsgebonden) informatie',
      ),
    ),
    policy(
      ...the(
        'deze|dit|ons|onze',
        'privacy ?verklaring',
        'privacy ?beleid',
        'privacy[ -]?statement',
        'privacy ?reglement',
        'privacy ?policy',
      ),
    ),
    cookies(
      ...the('deze|dit|ons|onze', 'cookie ?verklaring', 'cookie ?beleid', 'cookie[ -]?statement'),
    ),
    newsletter(...each('nieuwsbrie(?:f|ven)', 'newsletters?')),
    pixels(...each('web ?bakens?', 'tracking ?pixels?', 'web ?beacons?')),
    controller(
      exactly('[Ww]ij|[Ww]e|[Oo]nze?'),
      exactly('[Dd]e (?:Onderneming|Aanbieder|Vennootschap)'),
    ),
  ],
  pt: [
    data(...each('dados pessoais', 'informaç(?:ão|ões) pessoa(?:l|is)')),
    policy(
      ...the(
        'esta|este|nossa|a presente|o presente|desta|deste|nesta|neste',
        'política de privacidade',
        'aviso de privacidade',
        'declaração de privacidade',
        'política de proteção de dados',
      ),
    ),
    newsletter(...each('newsletters?', 'bolet(?:im|ins)(?: informativos?| de notícias)?')),
    pixels(...each('web beacons?', 'p[ií]xe(?:l|is) de rastreamento', 'sinalizadores web')),
    controller(exactly('[Nn]oss[oa]s?|[Nn]ós'), exactly('[Aa] (?:Empresa|Companhia|Sociedade)')),
  ],
  ja: [
    policy(
      ...signs(
        '本(?:プライバシー)?ポリシー',
        '本(?:個人情報保護)?方針',
        '本(?:プライバシー)?(?:通知|声明)',
      ),
    ),
    newsletter(...signs('ニュースレター', 'メールマガジン|メルマガ')),
    controller(...signs('当社', '弊社', '当方', '私たち|私達')),
  ],
  zh: [
    data(...signs('个人信息|個人資訊', '个人数据|個人數據')),
    policy(
      ...signs(
        '本(?:隐私|隱私)?(?:权|權)?政策',
        '本(?:隐私|隱私)?(?:权|權)?(?:声明|聲明)',
        '本(?:隐私|隱私)?指引',
      ),
    ),
    controller(...signs('我们|我們', '本公司', '我司')),
  ],
};
