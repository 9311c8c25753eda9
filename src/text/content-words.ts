import { ALPHABETS } from './letters.ts';

/** Words of policies that tell no topic, by their first letters. */
const COMMON = new Set(
  `about above accor addit after again alread also always appli apply artic avail basis becau been
  befor below betwe both case cases certa clear colle conce condi conta could custo data descr detai
  diffe does each enter every examp exter first follo from furth gener have here hereb howev indiv
  infor into issue itself kind legal like made make manne more most much must necce neces need notic
  obtai only other over parag parti perfo perso pleas point polic possi priva proce provi purpo
  reaso recei refer regar relat relev requi respe secti see servi shall shoul some speci statu store such
  sure that thei their them then there these they third this those throu topic under until upon
  user using vario very view webs were what when where which while will with withi would your`.split(
    /\s+/,
  ),
);
const STEM = 5;
const WORD = new RegExp(`[${ALPHABETS}]{4,}`, 'g');

/** Takes English prose; returns the starts of the words that tell its topic. */
export function contentWords(text: string): ReadonlySet<string> {
  const stems = (text.toLowerCase().match(WORD) ?? []).map((word) => word.slice(0, STEM));
  return new Set(stems.filter((stem) => !COMMON.has(stem)));
}
