import type { ByLanguage } from './by-language.ts';
import { wordPattern } from './word-pattern.ts';

/** A statement that policies repeat although the law says otherwise. */
export interface WrongStatement {
  readonly words: RegExp;
  readonly why: string;
}

const DEVICE =
  'identifiers of a device are personal data where they single people out (Art. 4(1), recital 30)';

const ofDevices = (words: string): readonly WrongStatement[] => [
  { words: wordPattern(words), why: DEVICE },
];

/** As of 2026-11-22, and of 2026-11-29 for other languages than English. */
export const wrongStatements = {
  en: [
    {
      words:
        /\b(?:cookies?|IP addresses|device (?:IDs?|identifiers?)|advertising IDs?)\b[^.;]{0,40}\b(?:are|is|do|does|contains?|collects?|stores?|holds?)\b(?:n['’]t| not| no| never)\b[^.;]{0,30}\bpersonal(?:ly identifiable)? (?:data|information)\b/i,
      why: DEVICE,
    },
    {
      words:
        /\bpseudonym(?:ous|ised|ized)\b[^.;]{0,40}\b(?:is|are)(?:n['’]t| not| no longer| never)\b[^.;]{0,20}\bpersonal (?:data|information)\b/i,
      why: 'to the controller, pseudonymised data stay personal data (recital 26)',
    },
    {
      words:
        /\b(?:personal (?:data|information)) (?:is|are|means?)\b[^.;]{0,30}\b(?:only|solely|exclusively)\b/i,
      why: 'personal data are any information that relates to a person who can be identified (Art. 4(1))',
    },
  ],
  de: ofDevices(
    '(?:Cookies?|IP-Adressen?|Geräte-?(?:IDs?|kennungen))[^.;]{0,40} (?:enthalten|enthält|sind|ist|erfassen|speichern|sammeln)[^.;]{0,15} (?:keine|nicht)(?: \\p{L}+)? personenbezogene[nr]? (?:Daten|Informationen)',
  ),
  fr: ofDevices(
    '(?:cookies?|adresses? IP)[^.;]{0,40} ne (?:contien|collect|stock|enregistr|sont|constitu)\\p{L}*[^.;]{0,10} (?:pas|aucune)[^.;]{0,10} données? (?:à caractère personnel|personnelles?)',
  ),
  es: ofDevices(
    '(?:cookies?|direcciones IP)[^.;]{0,40} no (?:contien|recog|recopil|almacen|son)\\p{L}*[^.;]{0,10} datos (?:personales|de carácter personal)',
  ),
  it: ofDevices(
    '(?:cookies?|indirizzi IP)[^.;]{0,40} non (?:contengono|raccolgono|memorizzano|sono)[^.;]{0,10} dati personali',
  ),
  nl: ofDevices(
    '(?:cookies?|IP-adressen)[^.;]{0,40} (?:bevatten|bevat|zijn|verzamelen|slaan)[^.;]{0,15} geen[^.;]{0,10} persoonsgegevens',
  ),
  pt: ofDevices(
    '(?:cookies?|endereços IP)[^.;]{0,40} não (?:contêm|recolhem|coletam|armazenam|são)[^.;]{0,10} dados pessoais',
  ),
} as const satisfies ByLanguage<readonly WrongStatement[]>;

/** Data that are cut or anonymised, rightly called no personal data. */
export const madeAnonymous =
  /anonym|gekürzt|truncat|shortened|aggregat|tronqu|truncad|troncat|ingekort/iu;
