import { blank, namesCompany } from '../disclosures/shapes.ts';
import { SIGN } from './pattern.ts';

/** What stands before a company's name and is no part of it. */
const BEFORE =
  /^(?:(?:the|die|der|das|la|le|el|il|lo|het|de|a|o) |l['’])?(?:(?:company|firm|Firma|société|entreprise|empresa|compañía|sociedad|sociedade|società|ditta|azienda|bedrijf|onderneming) )?(?=[\p{Lu}\p{N}])/u;
/** What ends the sentence; the stop of “S.r.l.” and “Ltd.” stays. */
const AFTER =
  /(?:(?:です|である|となります|でございます|になります)。?|(?<!\.\p{L}{1,3}|Lda|Ltda|Inc|Corp|Ltd|Co)\.|[。:：])$/u;
const PRONOUNS =
  /^(?:Qui|Quién|Quiénes|Chi|Quem|Wie|We|Us|Our|You|Your|It|They|This|These|That|The|Who|He|She|I|Wir|Uns|Unser|Sie|Ihr|Er|Es|Diese[rs]?|Der|Die|Das|Wer|Nous|Notre|Vous|Il|Elle|Ce|Cette|Le|La|Les|Nosotros|Nuestr[oa]|Usted|Este|Esta|Él|Ella|El|Noi|Voi|Lei|Egli|Questo|Questa|Lo|Gli|Wij|Ons|Onze|U|Uw|Hij|Zij|Het|De|Een|Nós|Você|Ele|Ela|O|A|Os|As)(?: |$)/u;

/** Small words inside names. */
const PARTICLES: ReadonlySet<string> = new Set(
  'and of the und der die von zu für et de du des la le les d l y e del las los di da do dos das della delle van den het en voor'.split(
    ' ',
  ),
);

/** Takes words; returns the name of a person or company that they are, or nothing. */
export function nameIn(words: string): string | undefined {
  const name = words.trim().replace(BEFORE, '').replace(AFTER, '').trim();
  if (name.length < 2 || name.length > 80 || name.includes(blank)) return undefined;
  if (/[@<>{}[\]“”"?!:：。*_|\\]|:\/\//u.test(name) || PRONOUNS.test(name)) return undefined;
  return (SIGN.test(name[0] ?? '') ? isSignName(name) : isWordName(name)) ? name : undefined;
}

/** Few words, each with a capital but for small ones between. */
function isWordName(name: string): boolean {
  const words = name.split(' ');
  if (words.length > 8 || !/^[\p{Lu}\p{N}]/u.test(name) || !/\p{L}{2}/u.test(name)) return false;
  return words.every((word) => !/^\p{Ll}/u.test(word) || PARTICLES.has(word));
}

/** In signs only a company is told from any other word. */
function isSignName(name: string): boolean {
  return name.length <= 40 && namesCompany(name) && !/[はがをに]|の|的/u.test(name);
}
