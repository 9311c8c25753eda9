import { ALPHABETS, CAPITAL, SMALL, WORDS } from '../letters.ts';
import { finds, findsAnywhere } from './phrases.ts';
import { finder, type Place, type Placeholder, placeholder } from './placeholder.ts';

/** Verbs by which authors pass a question on; who is asked must follow. */
const asking = finds(`
  (?:discuss|check|confirm|verify|clarify|align|agree|review|validate|consult) (?:this )?with;
  to be (?:confirmed|checked|discussed|agreed|provided|reviewed|supplied) (?:with|by); ask;
  bespreken met; overleggen met; afstemmen met; navragen bij; (?:ter )?voorleggen(?: aan)?; checken bij; nagaan bij;
  voir avec; à (?:voir|valider|vérifier|confirmer) (?:avec|par|auprès de); valider avec; vérifier (?:avec|auprès de); demander à;
  (?:revisar|consultar|validar|confirmar|hablar) con; preguntar a; a (?:revisar|confirmar) por;
  (?:da )?(?:verificare|confermare|validare|discutere|concordare) con; chiedere a; sentire;
  (?:verificar|confirmar|validar|alinhar|falar) com; perguntar a; abstimmen mit; klären mit; Rücksprache mit; nachfragen bei`);

/** The same in German word order: "mit der Rechtsabteilung klären". */
const german = finds(`
  (?:mit|bei|durch|von) [^\\n.;()]{2,40} (?:klären|abklären|besprechen|abstimmen|prüfen lassen|erfragen|nachfragen|anfragen)`);

/** "Legal to confirm", "Sarah to provide". */
const owing = new RegExp(
  String.raw`(?<![${WORDS}_-])(?:[${CAPITAL}][${SMALL}’'-]{1,20}|[${CAPITAL}]{2,4})(?: [${CAPITAL}][${ALPHABETS}.’'-]{0,20})? to (?:confirm|provide|check|review|supply|advise|draft|complete|clarify|verify)(?: (?:this|wording|details|text|list))?(?=[ )\].!?]*(?:\r?\n|$)|[)\]])`,
  'gu',
);

const cjk = findsAnywhere(`
  (?:[\\p{sc=Han}\\p{sc=Katakana}]{1,8}さん|法務部?|弁護士|担当者)に(?:確認|相談|依頼)(?:する|要|中|待ち|してください)?(?=[）)」。\\n]|$);
  (?:需|请|待)(?:与|和|跟|找)[^。，；\\n]{1,10}(?:确认|核实|讨论|沟通); 担当[：:][^\\n。、）)]{1,12}(?=[）)])`);

const role = finds(`
  legal(?: team)?; lawyers?; counsel; attorney; solicitors?; dpo; it; hr; marketing; management; compliance; security;
  engineering; client; vendor; hosting; rechtsabteilung; anwält?(?:e|in|en)?; anwalt; datenschutzbeauftragten?;
  geschäftsführung; kunden?; jurist(?:en|e|in)?; juridische zaken; juridisch; fg; directie; klant; juridique; avocat[es]*;
  juriste; direction; dsi; client[es]*; jurídico; legales; abogad[oa]s?; asesoría; dirección; cliente; avvocat[oi]; legale;
  direzione; advogad[oa]; diretoria; departamento`);

const person = new RegExp(
  String.raw`^(?:@[\w.-]{2,30}|[${CAPITAL}][${SMALL}’'-]{1,20}(?: (?:de|van|der|von|da|di))?(?: [${CAPITAL}][${ALPHABETS}.’'-]{0,20}){0,2})$`,
  'u',
);

const reader = finds(
  'you; your; us; our; sie; uns; ihre[nmr]?; u; uw; ons; vous; votre; nous; usted; su; nosotros; voi; noi; você; nós',
);

const startsLine: Place = (text, start) =>
  /(?:^|\n|[:;([|]|[–—-] )[ \t]*(?:[-*+•][ \t]+)?[*_>[\s]{0,3}$/u.test(
    text.slice(Math.max(0, start - 12), start),
  );

/** Who is asked, to the end of the line or of the brackets. */
const asksSomebody: Place = (text, start, end) => {
  if (!startsLine(text, start, end)) return false;
  const [rest = ''] = text.slice(end, end + 60).split(/[\n()[\]|*_?.!,;]/, 1);
  const whom = rest.trim();
  if (whom === '' || reader.test(whom) || whom.split(' ').length > 4) return false;
  return person.test(whom) || role.test(whom);
};

const asksInGerman: Place = (text, start, end) => {
  const [rest = ''] = text.slice(end, end + 20).split(/[)\]*_!?.\n]/, 1);
  const words = text.slice(start, end).split(' ').slice(1, -1).join(' ');
  return startsLine(text, start, end) && rest.trim() === '' && !reader.test(words);
};

const finders = [
  finder('assignment', [asking], asksSomebody),
  finder('assignment', [german], asksInGerman),
  finder(
    'assignment',
    [owing],
    startsLine,
    / to (?:confirm|provide|check|review|supply|advise|draft|complete|clarify|verify)/,
  ),
  finder('assignment', [cjk]),
];

/** Finds tasks given to somebody: "Check with legal", and sections that hold a colleague's name. */
export function* findAssignments(text: string): Generator<Placeholder> {
  for (const find of finders) yield* find(text);
  if (!/\n[*_]\S{3,40}[*_]/.test(text)) return;
  yield* namesOfSections(text);
}

/** The same first name, in emphasis and by itself, as the whole of several sections. */
function* namesOfSections(text: string): Generator<Placeholder> {
  const alone = [
    ...text.matchAll(
      /(?<=(?:^|\n)#{1,6} [^\n]{1,200}\n[ \t\r\n]{0,6})([*_])(\p{Lu}[\p{Ll}-]{2,20})\1(?=[ \t]*(?:\r?\n[ \t\r]*){1,6}(?:#|$))/gu,
    ),
  ];
  const counts = new Map<string, number>();
  for (const [, , name = ''] of alone) counts.set(name, (counts.get(name) ?? 0) + 1);
  for (const { 0: whole, 2: name = '', index } of alone) {
    // A word that the text uses elsewhere is an answer, such as "None" or "Consent".
    const count = counts.get(name) ?? 0;
    if (count > 1 && text.toLowerCase().split(name.toLowerCase()).length - 1 === count) {
      yield placeholder('assignment', text, index, index + whole.length);
    }
  }
}
