import { ALPHABETS } from '../letters.ts';
import { finds, findsAnywhere, opens } from './phrases.ts';

/** Words between brackets that tell the author what to do, wherever they stand. */
export const inserting = finds(`
  insert; fill in; fill this; fill out; enter here; add here; once known; when known;
  to be (?:added|completed|confirmed|defined|determined|inserted|provided|updated|filled in|decided);
  to be (?:announced|agreed|supplied|advised|drafted|discussed|reviewed|verified|replaced|removed);
  (?:choose|select|pick|keep) one;
  (?:delete|strike out|amend|adapt) (?:as|if|where) (?:not )?(?:appropriate|applicable|necessary);
  einfügen; eintragen; einzufügen; einzutragen; ergänzen; ausfüllen; einsetzen; anpassen;
  nichtzutreffendes; nicht zutreffendes; hier nennen; hier angeben; noch offen; zu klären; auswählen;
  wird (?:noch )?(?:ergänzt|hinzugefügt|eingefügt|nachgereicht|festgelegt);
  insérer; compléter; renseigner; indiquez; précisez; rayer; rayez;
  à (?:compléter|remplir|préciser|définir|confirmer|insérer|renseigner|adapter|supprimer|valider);
  insertar; rellenar; completar; cumplimentar; indique; especifique; tachar;
  (?:por|a) (?:completar|definir|confirmar|designar|rellenar|determinar|especificar);
  inserire; compilare; specificare; indicare; barrare;
  da (?:completare|definire|inserire|confermare|compilare|specificare|indicare|verificare|adattare);
  invullen; invoegen; aanvullen; in te vullen; aan te vullen; doorhalen; vermelden;
  (?:nader|nog) te (?:bepalen|bevestigen|vullen|melden); wordt (?:nog )?(?:aangevuld|ingevuld|gevuld);
  inserir; preencher; completar; riscar;
  (?:a|por) (?:preencher|definir|confirmar|inserir|indicar|especificar)`);

/** The same words where brackets are round and could hold an aside: they must open or end it. */
export const insertingAlone = opens(`
  (?:please )?(?:insert|fill in|enter|add)(?= (?!(?:it|up|to)(?!\\p{L})));
  (?:bitte|hier) (?:.{0,60} )?(?:einfügen|eintragen|ergänzen|ausfüllen|einsetzen|anpassen)$;
  (?!.*(?<!\\p{L})(?:sie|wir|du|man|u|je|wij|men)(?!\\p{L})).{1,40} (?:einfügen|eintragen|ergänzen|einsetzen|invullen|invoegen|aanvullen)$;
  (?:completar|rellenar|preencher|inserir|insertar|invullen|aanvullen|compilare|completare|inserire)$;
  (?:ausfüllen|ergänzen|einfügen|compléter|renseigner|insérer)$;
  (?:à|da|a|por) (?:compléter|remplir|préciser|définir|renseigner|completare|definire|inserire|compilare|specificare);
  (?:à|da|a|por) (?:completar|rellenar|definir|preencher|inserir);
  (?:insérer|insertar|inserire|inserir|preencher|rellenar|compléter|renseigner)(?= );
  (?:vul|invullen|vermeld|indiquez|précisez)(?= )`);

/** Verbs that open an instruction to the author. */
export const commands = opens(`
  insert; specify; describe; explain; mention; indicate; provide; replace; delete; remove; clarify;
  inform; outline; adapt; amend; customi[sz]e; bitte; note to; optional ?:; only if; use if; include if;
  angeben; beschreiben; nennen Sie; geben Sie; beschreiben Sie; fügen Sie; tragen Sie; ersetzen Sie;
  hier; nur falls; nur wenn; optional;
  indiquer; préciser; ajouter; décrire; mentionner; saisir; spécifier; lister; vérifier; remplacer;
  supprimer; décrivez; ajoutez; listez; mentionnez; remplacez; adaptez; insérez; complétez;
  renseignez; saisissez; spécifiez; ici;
  indicar; especificar; añadir; describir; incluir; introducir; enumerar; eliminar; sustituir;
  describa; añada; incluya; sustituya; inserte; inserta; introduzca; rellene; rellena; escriba; aquí;
  indicare; specificare; aggiungere; descrivere; elencare; sostituire; eliminare; descrivi; indica;
  specifica; elenca; inserisci; inserite; compila; aggiungi; qui;
  vul; vermeld; omschrijf; beschrijf; kies; noem; geef; voeg; vervang; verwijder; alleen als;
  adicionar; descrever; informar; verificar; listar; substituir; remover; descreva; indique;
  informe; insira; preencha; adicione`);

/** The verb comes last in German and Dutch: "Name des Dienstes angeben". */
export const verbLast = new RegExp(
  `^(?!.*(?<![${ALPHABETS}])(?:sie|wir|du|u|je|wij)(?![${ALPHABETS}])).* (?:angeben|nennen|benennen|aufführen|auflisten|beschreiben|erläutern|nachtragen|noemen|opgeven|opsommen|beschrijven|toelichten)$`,
  'iu',
);

/** Verbs that are nouns as well, or buttons: only with what the author is to write. */
export const commandsWithObject = opens(`
  (?:state|list|address|name|check|type|update|complete|give|put|select|include|fill|add|choose)
    (?:the|your|our|an?|any|all|if|how|what|that|here|whether|who|which|when|where|why|each|this);
  (?:define|detail|enter|confirm|write|use|set|edit|adjust|keep)
    (?:the|your|our|an?|any|all|if|how|what|that|here|whether|who|which|when|where|why|each|this);
  (?:add|enter|update|include|list|state) (?:relevant|specific|appropriate|once|more|links?);
  (?:add|enter|update|include|list|state) (?:further|names?|dates?|addresse?s?|details|text);
  (?:name|list|describe|state|title|address|date|type) (?:of )?(?:your|the) \\p{L}+`);

export const politely = finds(`
  please(?! (?:note|see|refer|read|contact|visit|be)); bitte; s'il (?:vous|te) plaît;
  por favor(?!,? (?:lea|consulte|contacte)); per favore; si prega; alstublieft; graag`);

/** Chinese and Japanese have no spaces between words. */
export const withoutSpaces = findsAnywhere(`
  请填写; 請填寫; 请补充; 请输入; 请替换; 请插入; 请修改; 请删除; 请选择; 请根据; 请在此; 待填; 待定; 待补充; 待补;
  待确认; 待完善; 待更新; 待添加; 待明确; 填写; 填入; 此处填; 此处插入; 在此处?(?:填写|插入|输入); 替换为; 替换成;
  请说明; 请列明; 请注明; 请明确; 按实际情况; 根据实际情况; 如不适用; 二选一; 选填; 您的公司; 贵公司(?:名|全称); 你的公司;
  要記入; 記入して; 記入する; 入力して; 記載して; 挿入して; 追記して; 差し替え; 置き換え; 書き換え; 削除して;
  適宜; ここに; 未定; 未記入; 要確認; 要追記; 追記予定; 後日; 該当(?:する|しない)場合; 貴社名; 御社名; 自社名; を記入;
  を入力; を記載; を挿入; いずれかを選択`);

/** Those of them that speak to the author in round brackets too, where forms speak to their users. */
export const asides = findsAnywhere(`
  请填写; 請填寫; 请补充; 请替换; 请插入; 待填; 待定; 待补充; 待补; 待确认; 待完善; 待添加; 此处填; 此处插入; 在此处?(?:填写|插入);
  要記入; 要追記; 未記入; 追記予定; ここに; 差し替え; (?:名|名称|住所|日|アドレス|番号|期間|連絡先)を(?:ご)?(?:記入|記載|挿入)`);

/** "例如 …", "建議 …": what could stand there; alone each is a heading. */
export const suggesting =
  /^(?:建议|建議|推荐|例如|例：|例:|例）|如：|如:|比如|示例：|示例:|参考：|推奨|記入例|入力例|例えば).{2}/u;

export const markers = opens(`
  todo; to-do; tbd; tbc; tba; fixme; placeholder; platzhalter; segnaposto; marcador; espaço reservado;
  invul; invullen; xxx; ntd; ntb;
  (?:internal|drafting|draft|author's|editor's|editorial|legal|reviewer|team|dev) (?:note|comment|query);
  note (?:to|for) (?:draft(?:er)?|self|editor|author|legal|team|reviewer|counsel|client);
  interne (?:anmerkung|notiz|notitie|opmerking); anmerkung (?:an|für); hinweis (?:an|für); redaktion;
  note (?:interne|de rédaction|au rédacteur); nota (?:interna|de redacción|per il redattore)`);

/** "You can mention … here": a note to the author about a place in the text. */
export const pointingHere = finds('(?:mention|describe|explain|list|link|add) [^.]{0,80} ?here');

export const conditions = finds(`
  (?:if|where|as|when) (?:applicable|relevant|appropriate|any); delete as appropriate;
  falls zutreffend; sofern zutreffend; (?:wenn|falls) vorhanden; ggf\\.?; si applicable; le cas échéant; si procede; si aplica;
  se applicabile; se del caso; indien van toepassing; se aplicável`);

export const examples =
  /^(?:ex|ex\.|exemple|example|exemplo|ejemplo|esempio|es|beispiel|voorbeeld|例|例如|示例) ?[:：] ?\S|^(?:e\.g\.|z\. ?b\.|bv\.|bijv\.|p\. ?ex\.|p\. ?ej\.|ad es\.|por ejemplo|per esempio|por exemplo|par exemple|bijvoorbeeld|zum beispiel|for example)[ ,:]/iu;

export const yours = opens(`
  (?:il |la |le |lo |o |a |los |the )?(?:your|ihr|ihre|ihren|deine?|votre|vos|tus?|su|sus|tuo|tua);
  (?:il |la |o |a )?(?:suo|sua|seu|vostr[oa]|nostr[oa]); (?:uw|jouw|seu|my|our|mein|meine|mijn|mon)`);

/** "YYYY-MM-DD" and its sisters in other languages. */
export const dateMask =
  /^(?:[ymdjatg]{2}|[yja]{4})(?:[-/. ](?:[ymdjatg]{2}|[yja]{4})){1,2}$|^[yY]{4}年/iu;

export const blankMark =
  /^(?:[xX]{2,}(?:[ ./-][xX]{2,})*|X|[●•■▪○〇◯△□×＊]+|_{2,}|＿+|\?{2,}|？{2,}|n\.? ?n\.|某+)$/u;

/** "OR a sentence": one of several versions, of which the author keeps one. */
export const option = /^(?:OR|ODER|OU|または|或者) \S/u;

/** "Optional: a sentence": one that the author keeps or strikes. */
export const optional =
  /^(?:optional|facultatif|optionnel|opcional|facultativo|facoltativo|opzionale|optioneel|facultatief|任意|必要に応じて|可选|如适用|if applicable|where applicable|falls zutreffend|(?:wenn|falls) vorhanden|le cas échéant|si applicable|si procede|si aplica|se applicabile|se del caso|indien van toepassing|se aplicável) ?[:：] ?\S/iu;

/** "If you have an officer, give the contact": to the author, and not to those whose data they are. */
export const conditional = opens(`
  (?:if you|falls sie|wenn sie|sofern sie) [^.\\n]{2,80}, (?:please )?(?:state|list|describe|name|insert|give|add|nennen|geben|beschreiben|ergänzen);
  (?:si vous|si usted|si tiene|si utiliza) [^.\\n]{2,80}, (?:indiquez|précisez|décrivez|ajoutez|indique|describa|añada);
  (?:se avete|se utilizzate|se hai|se você|se tiver|se utilizar) [^.\\n]{2,80}, (?:indicate|descrivete|inserite|indica|inserisci|informe|indique|descreva|adicione);
  (?:als u|indien u) [^.\\n]{2,80}, (?:vermeld|geef|noem|beschrijf|vul)`);

/** A verb by itself, which could be said to nobody but the author. */
export const verb = opens(`
  à (?:vérifier|revoir)$; (?:a|por) revisar$; revisar$; verificar$; da (?:verificare|rivedere)$; verificare$;
  (?:nog te )?controleren$; (?:zu )?prüfen$; überprüfen$; (?:verify|check|confirm)$`);

/** Capitals that are a value: "REDACTED FOR PRIVACY". */
export const shoutedValue = /REDACTED|INTENTIONALLY|IMPORTANT|END OF|SIGNATURE PAGE/;
