import { finds, findsAnywhere } from './phrases.ts';

/** What German and Dutch templates say to their author. */
export const germanic = finds(`
  bitte (?:ergänzen|anpassen|einfügen|ausfüllen|ersetzen|eintragen|prüfen und anpassen)(?! Sie);
  hier (?:bitte )?(?:einfügen|ergänzen|eintragen);
  bitte (?:hier )?(?:Namen?|Adresse|Anschrift|Datum|Firma|Kontaktdaten) (?:einfügen|ergänzen|eintragen|angeben);
  bitte (?:füllen|ergänzen|ersetzen|passen|fügen|tragen) Sie (?:hier )?
    (?:diesen (?:Bereich|Abschnitt|Absatz|Text|Platzhalter)|dieses Feld|(?:den Namen|die Angaben) (?:Ihre[rs]|zu Ihrem) (?:Unternehmens?|Firma|Website));
  bitte (?:ergänzen|fügen|tragen) Sie hier (?:Ihre|die|diese) Angaben;
  (?:fügen|tragen) Sie hier; ersetzen Sie (?:diesen|diese|dieses|die Platzhalter|den Platzhalter|die eckigen);
  passen Sie (?:diesen|diese|den) (?:Text|Absatz|Abschnitt|Vorlage|Datenschutzerklärung|Muster);
  (?:diesen|den folgenden) (?:Absatz|Abschnitt|Satz|Punkt|Hinweis|Text)
    (?:bitte )?(?:löschen|streichen|entfernen|anpassen|ersetzen|weglassen|nur);
  (?:löschen|streichen|entfernen) Sie (?:diesen|den folgenden|diese) (?:Absatz|Abschnitt|Satz|Text|Passage|Hinweis);
  nicht ?zutreffendes (?:bitte )?(?:streichen|löschen); (?:falls|wenn|sofern) nicht zutreffend,? (?:bitte )?(?:löschen|streichen|entfernen);
  (?:vor|bei) (?:der )?Veröffentlichung (?:bitte )?(?:anpassen|ersetzen|ergänzen|löschen|entfernen|prüfen|aktualisieren);
  (?:Platzhalter|Muster|Beispiel|Blind)(?:text|dokument)e?s?; (?:Textvorschlag|Formulierungsvorschlag|Formulierungsbeispiel)(?=\\s*:);
  Platzhalter für (?:detaillierte|Ihre|eine|die) (?:Datenschutz|Angaben)\\p{L}*;
  (?:dies|das|dieses Dokument|dieser Text) ist (?:nur |lediglich )?(?:ein|eine) (?:Muster|Vorlage|Platzhalter|Entwurf|Beispiel)(?:text)?;
  dieses? (?:Muster|Vorlage) (?:ist|muss|ersetzt|dient|soll); an (?:Ihre|die eigenen) (?:Bedürfnisse|Gegebenheiten) an(?:zu)?passen;
  empfehlen wir die (?:Konsultation|Beratung|Prüfung) (?:durch |von )?eine[sn]? \\p{L}*(?:anwalts?|anwälten|experten);
  noch nicht (?:rechtlich|juristisch|anwaltlich) geprüft;
  verwijder (?:deze (?:alinea|paragraaf|zin|tekst|sectie)|dit (?:gedeelte|onderdeel|stuk)|indien niet);
  (?:deze (?:alinea|paragraaf|zin|tekst)|dit gedeelte) (?:verwijderen|schrappen|weglaten|aanpassen);
  doorhalen wat niet van toepassing is; vul (?:hier|hieronder) (?:de|het|uw|je|in); hier (?:invullen|invoegen|aanvullen);
  vervang (?:deze (?:tekst|zin)|dit|de (?:tekst|haakjes|velden)) (?:door|voordat|voor|tussen); pas (?:deze|dit) (?:tekst|voorbeeld|sjabloon|model)\\p{L}* aan;
  (?:vóór|voor|voordat) (?:publicatie|u publiceert) (?:aanpassen|vervangen|verwijderen|invullen|controleren);
  voorgestelde tekst; tekstvoorstel(?=\\s*:); voorbeeldtekst; dit (?:document |tekst )?is (?:een|slechts een) (?:voorbeeld|sjabloon|concept|model)(?:tekst|document)?;
  niet publiceren (?:als|voor|tot); nog niet juridisch (?:gereviewd|beoordeeld|getoetst|gecontroleerd);
  hoe zorgt u (?:ervoor )?dat uw? privacyverklaring; (?:in|van) uw (?:eigen )?privacyverklaring (?:moet|dient)`);

/** What French, Spanish, Italian and Portuguese templates say to their author. */
export const latin = finds(`
  insérer (?:ici|le nom|la date|le lien|l['’]adresse|votre nom); (?:texte|formulation) (?:suggérée?|provisoire|proposée?)(?=\\s*[:.)]);
  (?:supprimer|supprimez|retirer|retirez|conserver|conservez|adapter|adaptez) (?:ce|cette|le|la) (?:paragraphe|section|phrase|mention|clause|ligne|passage|texte)
    (?:si|s['’]il|en cas|avant|ci-dessous|suivante?|le cas échéant|à);
  supprimer si (?:non applicable|sans objet|inutile); (?:rayer|rayez|supprimez|biffer) (?:la ou )?les mentions? inutiles?;
  (?:à (?:adapter|supprimer|compléter|remplacer|modifier|personnaliser)|adaptez|complétez|remplacez)
    (?:avant (?:la )?(?:publication|mise en ligne)|selon (?:votre|vos) (?:situation|entreprise|activité|besoins|cas));
  remplace[rz] (?:ce texte|les (?:crochets|mentions|champs)|le texte (?:entre crochets|ci-dessous)) (?:par|avant|entre);
  (?:ceci|ce document|ce texte) (?:est|constitue) (?:un|une) (?:modèle|exemple|trame|brouillon|gabarit); ce modèle (?:est|doit|ne|n['’]est);
  texte (?:d['’]exemple|de remplissage|factice); si vous (?:utilisez|n['’]utilisez pas|avez) [^.\\n\\]]{1,60},? (?:supprimez|complétez|ajoutez|précisez) (?:ce|cette|la|le|ici);
  faire (?:relire|valider) (?:ce (?:document|texte)|cette politique) par un (?:avocat|juriste); pas encore (?:été )?(?:relu|validé) par un (?:avocat|juriste);
  insertar (?:aquí|el nombre|la fecha|el enlace); (?:inserte|introduzca|escriba|indique|añada) aquí (?:el|la|su|los|las);
  texto (?:sugerido|de ejemplo|de relleno|provisional|provisório|sugerido|de exemplo|de preenchimento);
  (?:eliminar|borrar|suprimir|elimine|borre|suprima|quitar) (?:este párrafo|esta (?:sección|cláusula|frase)|este apartado|si no procede|si no aplica);
  (?:adaptar|modificar|sustituir|revisar|eliminar|completar) (?:este texto |esta sección )?antes de (?:publicar|la publicación);
  adapte (?:este|esta) (?:texto|plantilla|modelo|política|cláusula) a; (?:tachar|táchese) lo que no proceda; sustituya (?:este texto|los corchetes|el texto|los campos) (?:por|entre);
  (?:esto|este (?:documento|texto)) es (?:un|una) (?:plantilla|modelo|ejemplo|borrador); esta plantilla (?:es|debe|no|se);
  si (?:usted )?(?:no )?(?:utiliza|usa|tiene) [^.\\n\\]]{1,60},? (?:elimine|complete|añada|suprima) (?:este|esta|la|el);
  inserire (?:qui|il nome|la data|il link|l['’]indirizzo); inserisci qui; testo (?:suggerito|segnaposto|di esempio|provvisorio|riempitivo);
  (?:eliminare|cancellare|rimuovere|elimina|cancella|rimuovi) (?:questo (?:paragrafo|punto|testo)|questa (?:sezione|frase|clausola)|se non applicabile);
  (?:adattare|modificare|sostituire|completare|eliminare) (?:questo testo |questa sezione )?prima (?:della pubblicazione|di pubblicare);
  (?:barrare|cancellare) (?:la voce|le voci) che non (?:interessa|interessano); sostitui(?:re|sci|te) (?:questo testo|le parentesi|il testo|i campi) (?:con|tra|prima);
  (?:questo|il presente) (?:documento|testo) è (?:un|solo un) (?:modello|esempio|bozza|facsimile); questo modello (?:è|deve|non|va);
  se (?:non )?(?:utilizzi|usi|utilizzate|usate) [^.\\n\\]]{1,60},? (?:elimina|eliminate|completa|aggiungi) (?:questo|questa|la|il);
  inserir (?:aqui|o nome|a data|o link); insira aqui (?:o|a|os|as);
  (?:apagar|eliminar|remover|apague|elimine|remova|excluir|exclua) (?:este (?:parágrafo|ponto|texto)|esta (?:sec?ção|cláusula|frase)|se não aplicável);
  (?:adaptar|modificar|substituir|rever|revisar|remover) (?:este texto |esta seção )?antes (?:da publicação|de publicar);
  adapte (?:este|esta) (?:texto|modelo|política|cláusula) (?:à|ao|às|para); substitua (?:este texto|os colchetes|os parênteses|o texto|os campos) (?:por|entre|antes);
  riscar o que não interessa[rm]?; (?:isto|este (?:documento|texto)) é (?:um|apenas um) (?:modelo|exemplo|rascunho); este modelo (?:é|deve|não);
  se (?:você )?(?:não )?(?:utiliza|usa|utilizar|usar) [^.\\n\\]]{1,60},? (?:remova|exclua|elimine|complete|adicione) (?:este|esta|o|a)`);

/** What Chinese and Japanese templates say to their author. */
export const cjkInstructions = findsAnywhere(`
  (?:本|此|该)(?:模板|范本|模版|样本|示例)(?:仅供|仅作|仅为|需|应|请|不构成|为|是);
  (?:请|需|应)?根据(?:您|贵公司|贵司|你|自身|公司|企业)?(?:的)?(?:实际|具体)(?:情况|业务)[^。；\\n]{0,12}(?:修改|调整|替换|填写|补充|删除|完善);
  (?:请|可)?(?:删除|移除)(?:此|本|该|以下|上述)(?:段|条|部分|章节|内容|句|节|项|说明|提示);
  (?:如|若)(?:不适用|无|未使用)[^。；\\n]{0,12}(?:请|可|则)?(?:删除|移除); (?:发布|上线|使用|公布)前(?:请|需|务必|应)?(?:替换|删除|修改|确认|填写|补充|更新);
  (?:建议|参考|推荐)(?:文本|措辞|表述|文案)(?=[：:]); 请(?:咨询|聘请)(?:专业)?律师(?:审核|审查|确认); (?:请将|将)(?:方括号|括号|占位符)[^。；\\n]{0,12}替换;
  占位(?:符|文本|内容|文字);
  (?:この|本|当該|以下の|上記の)(?:段落|項目|条項|条|文章|文|部分|行|箇所|節|注記|説明)(?:は|を)[^。\\n]{0,12}(?:削除|修正|変更|差し替え|置き換え|書き換え)(?:してください|すること|して下さい);
  (?:不要|該当しない|使用しない|利用しない|該当がない)(?:な)?(?:場合|とき|箇所)[^。\\n]{0,12}削除(?:してください|すること|して下さい|可);
  適宜(?:、)?(?:修正|変更|追加|追記|削除|編集|調整)(?:してください|すること|して下さい|のこと);
  (?:公開|掲載|使用|利用|施行|リリース)(?:する)?前に(?:必ず)?[^。\\n]{0,20}(?:差し替え|置き換え|修正|削除|確認|記入|レビュー|書き換え)[^。\\n]{0,6}(?:ください|下さい|すること|ること);
  (?:自社|貴社|御社|実態|実情|サービス)の?[^。\\n]{0,12}に(?:合わせて|応じて|あわせて)[^。\\n]{0,12}(?:修正|変更|調整|カスタマイズ|書き換え|編集)(?:してください|すること|して下さい);
  (?:雛形|ひな形|雛型|ひながた|テンプレート|サンプル)(?:です|となります|を(?:ご)?利用|であり|文書です); (?:サンプル|推奨|例)(?:テキスト|文)(?=[：:]); プレースホルダー;
  (?:差し替え|置き換え|書き換え)て(?:ください|下さい); (?:記入例|記載例)(?=[：:])`);
