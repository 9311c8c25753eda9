import { WORDS } from '../letters.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Words of the grammar, which a text would choose among only before it is finished. */
const grammar = words(`
  i we you he she it they me us him her them my our your his their the a an this these is are was were
  has have had do does did will shall may can must should would not and or yes no with without
  monthly weekly daily quarterly annually yearly days weeks months years
  ich wir sie er es mein meine meiner meinem unser unsere unserer unserem ihr ihre der die das dem den
  ein eine kein keine ist sind hat haben wird werden kann können darf dürfen muss müssen nicht und oder
  ja nein mit ohne
  je nous il elle ils elles mon ma mes notre nos son sa ses leur le la les un une est sont a ont peut
  peuvent pas et ou oui non avec sans aucun aucune
  yo nosotros nosotras él ella ellos ellas mi mis nuestro nuestra nuestros nuestras su sus el los las
  es son ha han puede pueden no y o sí si con sin ningún ninguna
  io noi lui lei loro mio mia nostro nostra suo sua il lo gli è sono ha hanno può possono non e o sì
  con senza nessun nessuna
  ik wij we hij zij mijn ons onze zijn haar hun de het een is heeft hebben wordt worden kan kunnen mag
  niet en of ja nee geen wel met zonder
  eu nós ele ela eles elas meu minha nosso nossa seu sua os as um uma é são tem têm pode podem não e ou
  sim com sem nenhum nenhuma
  当社 弊社 私 私たち 当サイト 当店 当方 する しない ある ない できる できない はい いいえ 有 无 無 是 否 会 不会
  我 我们 我司 本公司 本网站 可以 不可以 将 不将 需要 不需要`);

const negation =
  /^(?:not|nicht|non|pas|niet|no|não|nao|does not|do not|will not) | (?:not|nicht|keine?[nrsm]?|pas|niet|geen)$/u;

/** 使用する/使用しない, 提供します/提供しません. */
const japanese = /^(.{1,12}?)(?:する\/\1しない|します\/\1しません|る\/\1ない|ます\/\1ません)$/u;

const heading = new RegExp(
  String.raw`^(?:option|variant|variante|alternative|alternativa|alternatief|opción|opzione|optie|opção|オプション|选项|選項|方案) ?(?:\d|[a-z]|[一二三ⅰ-ⅲ])(?![${WORDS}])`,
  'iu',
);

/**
 * Takes what stands between brackets; true where the author was to keep one of several words, as in
 * "I/We", "is / is not", "yes|no" and "Option A: …". "EU/EEA" and "2016/679" offer no choice.
 */
export function isOptions(plain: string): boolean {
  if (heading.test(plain)) return true;
  const parts = plain.split(/ ?[/|／｜] ?| OR | ODER | OU /).map((part) => part.trim());
  if (parts.length < 2 || parts.length > 6 || parts.some((part) => part === '')) return false;
  if (plain.includes('|') || /\p{L} (?:OR|ODER|OU) \p{L}/u.test(plain)) {
    return parts.every((part) => /\p{L}/u.test(part));
  }
  const [first = '', second = ''] = parts;
  const isDenied = parts.length === 2 && (denies(second, first) || denies(first, second));
  return isDenied || parts.every(isChoice);
}

/** "use / do not use", "nutzen / nutzen keine", "utilisons / n'utilisons pas". */
function denies(denial: string, word: string): boolean {
  const [no, yes] = [denial.toLowerCase(), word.toLowerCase()];
  if (no.startsWith(`${yes} `)) return negation.test(no);
  if (japanese.test(`${yes}/${no}`)) return true;
  const at = no.indexOf(yes);
  return (
    at > 0 &&
    yes !== '' &&
    /^(?:no|non|não|do not|don't|does not|ne|n'|不|未) ?$/.test(no.slice(0, at)) &&
    /^(?: pas)?$/.test(no.slice(at + yes.length))
  );
}

/** "is", "is not", "our website": each starts with a word of the grammar or is one. */
function isChoice(part: string): boolean {
  const [first = '', ...rest] = part.toLowerCase().split(' ');
  if (rest.length === 0) return grammar.has(first);
  return rest.length <= 4 && (grammar.has(first) || negation.test(part.toLowerCase()));
}
