import { LETTERS } from '../letters.ts';
import { finds, findsAnywhere } from './phrases.ts';
import { finder, type Place, type Placeholder } from './placeholder.ts';

// In lower case "todo" is Spanish, Portuguese and half the names of apps; TODOリスト is such an app.
const marks = new RegExp(
  `(?<![${LETTERS}_.-])(?:TODO(?! ?(?:リスト|アプリ|管理|メモ|清单|列表|应用))|FIXME|TB[DCA]|tb[dca]|[Tt]\\.[Bb]\\.[DdCc]\\.|n\\.t\\.b\\.|NTB|N\\.N\\.)(?![${LETTERS}_-])`,
  'gu',
);

const opening =
  /(?<=(?:^|\n|[(（[【*])[ \t>*-]{0,6})(?:To[- ]?[Dd]o|TO DO|@todo|À FAIRE|À faire|POR HACER|Por hacer|DA FARE|Da fare|TE DOEN|Nog te doen|A FAZER|Por fazer|A fazer|待办|待辦|要対応)(?= ?[:：])/gu;

const open = finds(`
  to be (?:completed|confirmed|determined|defined|added|announced|advised|filled in|inserted|drafted);
  to be (?:supplied|decided|provided|agreed|updated); to follow; coming soon; pending;
  not yet (?:known|determined|decided|defined|available); details to (?:follow|be (?:provided|confirmed|added));
  (?:texte|contenu) à venir; (?:texto|contenido|conteúdo) pend(?:iente|ente); testo da (?:inserire|completare);
  tekst volgt; (?:text|inhalt|angaben?) folg(?:t|en); in bearbeitung;
  (?:wird |noch )(?:zu )?(?:ergänzt|ergänzen|nachgereicht|eingefügt|klären|bestimmen|benennen);
  folgt(?: in Kürze| noch)?; noch (?:offen|nicht (?:bekannt|festgelegt|benannt)); in Arbeit;
  wird (?:noch )?(?:festgelegt|bekannt ?gegeben|benannt); zu ergänzen; in Vorbereitung;
  à (?:compléter|confirmer|définir|préciser|venir|déterminer|renseigner|remplir|fournir|valider);
  en cours de (?:rédaction|définition|désignation); bientôt disponible;
  (?:por|a) (?:completar|confirmar|definir|determinar|rellenar|designar|concretar);
  pendiente(?: de (?:completar|confirmar|definir|determinar|designar|redactar))?; próximamente;
  da (?:completare|definire|confermare|inserire|determinare|compilare|nominare|indicare);
  in (?:fase|corso|via) di (?:definizione|redazione|nomina); prossimamente; in attesa;
  nog in te vullen; (?:nader|nog) te (?:bepalen|bevestigen|vullen|benoemen); volgt(?: nog)?;
  wordt (?:nog )?(?:aangevuld|toegevoegd|ingevuld|bepaald); nog (?:onbekend|niet bekend);
  (?:a|por) (?:preencher|definir|confirmar|determinar|designar|indicar); pendente; em breve;
  em (?:fase de |vias de |curso de )?(?:elaboração|definição|designação|redação|nomeação)`);

const cjk = findsAnywhere(`
  未定; 要確認; 要記入; 要追記; 後日(?:記載|追記|公開|決定|掲載)(?:予定|します)?; 追記予定; 準備中; 検討中; 調整中; 確認中; 未記入; 未記載;
  作成中; 決定次第(?:記載|追記|公開)(?:します)?; 待定; 待补充; 待補充; 待填写?; 待填寫; 待完善; 待确认; 待確認; 待更新; 待添加; 待公布;
  敬请期待; 尚未确定; 未填写; 暂未确定`);

/** "EN TODO MOMENTO": a Spanish word among others in capitals. */
const isNoWord: Place = (text, start, end) =>
  !/\p{Lu}{2}\s+$/u.test(text.slice(Math.max(0, start - 20), start)) &&
  !/^\s+\p{Lu}{2}/u.test(text.slice(end, end + 20));

/** In a sentence the same words say what happens: "a form to be completed by hand". */
const standsAlone: Place = (text, start, end) =>
  /(?:^|\n|[:([|–—=：（【「]|\s-|\*\*|>)[\s*_"“]*$/u.test(
    text.slice(Math.max(0, start - 20), start),
  ) &&
  /^[\s*_"”]*(?:$|[.;)\]|<\n。、；）】」]|,(?!\s*\p{Ll})|(?:by|durch|par|por|da|door) (?:\p{Lu}|legal)|later|soon|once)/u.test(
    text.slice(end, end + 20),
  );

/** One of the choices of a list, as the states of an appointment: "(pending, done)". */
const standsAtValue: Place = (text, start, end) => {
  if (!standsAlone(text, start, end)) return false;
  const before = text.slice(Math.max(0, start - 3), start);
  // The last item of a list of states, or a heading, is a word like any other; not so 要確認.
  const isWord = end - start < 9 && !/\p{sc=Han}/u.test(text[start] ?? '');
  return !(isWord && /(?:^|\n)$/.test(before) && /^\s*$/.test(text.slice(end, end + 2)));
};

const finders = [
  finder('to-do', [marks], isNoWord),
  finder('to-do', [opening], undefined, /[:：]/),
  finder('to-do', [open, cjk], standsAtValue),
];

/** Finds TODO, TBD, FIXME and "to be confirmed" where it stands in place of a fact. */
export function* findTodos(text: string): Generator<Placeholder> {
  for (const find of finders) yield* find(text);
}
