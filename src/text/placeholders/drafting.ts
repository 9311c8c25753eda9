import { ALPHABETS, CAPITAL, LETTERS } from '../letters.ts';
import { finds, findsAnywhere } from './phrases.ts';
import { finder, type Place, type Placeholder } from './placeholder.ts';

/** Marks of a draft in the spelling of a mark: in brackets, in capitals, or with a number. */
const marks = new RegExp(
  `(?<![${LETTERS}_-])(?:[([（【](?:DRAFT|Draft|draft|WIP|Entwurf|ENTWURF|Brouillon|BROUILLON|Projet|PROJET|Borrador|BORRADOR|Bozza|BOZZA|Concept|CONCEPT|Rascunho|RASCUNHO|ドラフト|草案|下書き|草稿|初稿|案)(?: ?[-–v\\d][^()[\\]\\n]{0,40})?[)\\]）】]|(?:DRAFT|ENTWURF|BROUILLON|BORRADOR|BOZZA|RASCUNHO)(?=[ \\t]*(?:[-–—:|*_]|v?\\d|\\r?\\n|$)))`,
  'gu',
);

const phrases = finds(`
  (?:drafting note|note to (?:the )?(?:drafter|editor|author|self|draft|legal|reviewer|team));
  (?:internal|editor['’]?s|reviewer['’]?s) (?:note|comment)(?=\\s*[:–-]); for internal review only;
  (?:pending|awaiting|subject to|needs|requires|before|prior to) (?:final )?legal (?:review|sign-off|clearance|approval);
  (?:to be|must be|should be) reviewed by (?:a lawyer|legal|counsel|our lawyers?|an attorney|the lawyers?);
  not (?:yet )?(?:been )?reviewed by (?:a lawyer|legal|counsel|an attorney);
  draft (?:version|document|policy)(?= ?[-–:,.;)]|\\s*$| for (?:review|discussion|comment)| only);
  (?:this|the) (?:document|page|text|policy|notice) is (?:still )?(?:a|in) (?:work in progress|draft|progress);
  interne (?:Notiz|Anmerkung|notitie|opmerking)(?=\\s*[:–-]); Anmerkung (?:für|an) (?:die |den |das )?(?:Redaktion|Autor|Verfasser|Team|Juristen|Rechtsabteilung);
  (?:juristisch|rechtlich|anwaltlich|durch (?:die Rechtsabteilung|einen Anwalt)) (?:noch )?(?:zu prüfen|prüfen lassen); (?:rechtliche|juristische) Prüfung (?:steht (?:noch )?aus|ausstehend|offen);
  (?:Entwurfs|Arbeits)fassung; nur (?:zur|für die) interne[nr]? (?:Verwendung|Prüfung|Abstimmung);
  note (?:interne|de rédaction|au rédacteur)(?=\\s*[:–-]); version (?:provisoire|de travail); en attente de (?:relecture|validation)(?: juridique)?; validation juridique (?:en attente|en cours|requise);
  nota (?:interna|de redacción|para el (?:redactor|equipo)|per (?:il redattore|la redazione|il team)|de redação|para a equipe)(?=\\s*[:–-]);
  (?:pendiente|a la espera) de (?:revisión|validación) (?:legal|jurídica); versión (?:preliminar|borrador); documento de trabajo;
  in attesa di (?:revisione|approvazione|validazione) (?:legale|del legale|dell['’]ufficio legale); versione (?:provvisoria|in bozza);
  conceptversie; (?:nog )?(?:juridisch|door (?:een jurist|de jurist|juridische zaken)) (?:te (?:toetsen|controleren|beoordelen)|laten (?:toetsen|controleren|checken)); wacht op juridische (?:toetsing|controle);
  (?:aguardando|pendente de|sujeito a) (?:revisão|validação|aprovação) (?:jurídica|do jurídico|legal); versão (?:preliminar|de rascunho|provisória)`);

const cjk = findsAnywhere(`
  (?:法務|弁護士|専門家|リーガル)(?:部|部門)?(?:の)?(?:確認|レビュー|チェック|監修|承認)(?:前|待ち|中|未了|が必要|を受けて(?:ください|下さい)|予定); 要(?:法務|弁護士)?(?:レビュー|確認事項);
  (?:本書|本文書|本ポリシー|この文書)は[^。\\n]{0,20}(?:ドラフト|草案|下書き|雛形|ひな形|暫定版|作成中)[^。\\n]{0,8}(?:です|である|となります)?;
  (?:ドラフト|草案|暫定)(?:版|雛形)(?=です|であり|、|。|）|\\)); （本書はドラフト）; 社内(?:メモ|用メモ)(?=[：:]);
  (?:待|需|须|请)(?:由)?(?:法务|律师|法律顾问)(?:部)?(?:审核|审查|确认|审阅|批准)(?:后|中)?; (?:法务|律师)(?:审核|审阅)(?:中|前|未完成);
  (?:本文|本文件|本政策|本文档|此文档)(?:件)?(?:仅)?(?:为|是)(?:一份)?(?:草稿|草案|初稿|示例|模板|占位)[^。\\n]{0,8}; (?:内部|编辑)(?:备注|批注)(?=[：:])`);

/** Minutes and to-do lists that stand in a policy as a heading. */
const headings =
  /(?<=(?:^|\n)#{1,6} )(?:To[- ]?[Dd]o'?s?(?: list)?|TODO|Action (?:items|points)|Open (?:points|issues|questions|items)|Offene (?:Punkte|Fragen)|Actiepunten|Openstaande (?:punten|vragen)|Points? à (?:traiter|valider|compléter)|À faire|Puntos pendientes|Tareas pendientes|Por hacer|Da fare|Punti aperti|Cose da fare|Pendências|Tarefas pendentes|A fazer|未決事項|検討事項|要確認事項|待办事项?|待确认事项|待解决问题)(?=[ \t]*:?[ \t]*(?:\r?\n|$))/giu;

/** A task by itself in a line of emphasis, in the infinitive or the imperative: "*Prozess klären*". */
const tasks = new RegExp(
  String.raw`(?<=(?:^|\n)[ \t]{0,3})([*_])(?!\1)(?:[${CAPITAL}][${ALPHABETS}-]{1,30}(?: [${ALPHABETS}][${ALPHABETS}-]{1,30}){0,4} (?:klären|ausarbeiten|ergänzen|prüfen|beschreiben|definieren|festlegen|formulieren|abstimmen|einfügen|nachtragen|überarbeiten|erstellen|ontwerpen|uitwerken|uitzoeken|invullen|aanvullen|afstemmen|navragen|controleren|toevoegen|beschrijven|bepalen|opstellen|regelen|inrichten)|(?:Add|Describe|Define|Complete|Confirm|Clarify|Rewrite|Ajouter|Compléter|Préciser|Décrire|Vérifier|Rédiger|Définir|Valider|Añadir|Completar|Definir|Redactar|Describir|Aggiungere|Completare|Definire|Descrivere|Verificare|Adicionar|Descrever|Redigir)(?: [${ALPHABETS}'’-]{1,30}){1,6})\1(?=[ \t]*(?:\r?\n|$))`,
  'gu',
);

/** The history of a document names its drafts, in a row with a date or behind one. */
const isNoHistory: Place = (text, start) => {
  const line = text.slice(text.lastIndexOf('\n', start) + 1, start).slice(-300);
  return !(line.startsWith('|') && /\d{4}[-./年]\d/u.test(line)) && !/\d日$/u.test(line);
};

const finders = [
  finder('drafting-note', [marks], isNoHistory, /[([（【]|[A-Z]{5}/),
  finder('drafting-note', [headings, tasks], isNoHistory, /(?:^|\n)(?:#{1,6} |[ \t]{0,3}[*_])/),
  finder('drafting-note', [phrases, cjk], isNoHistory),
];

/** Finds what authors wrote for each other: "(DRAFT)", "pending legal review", 法務確認前. */
export function* findDraftingNotes(text: string): Generator<Placeholder> {
  for (const find of finders) yield* find(text);
}
