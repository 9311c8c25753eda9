import { finds } from './phrases.ts';
import { type Placeholder, placeholder } from './placeholder.ts';

const part = '(?:paragraph|section|sentence|clause|line|note|part|text|notice|instruction)';

/** What a template says to its author, outside brackets. */
const anywhere = finds(`
  (?:delete|remove|adapt|replace|adjust|customi[sz]e|edit|keep|use|update) this ${part} (?:if|when|unless|as|with|to|before);
  (?:delete|remove) (?:the following|if not applicable|as appropriate|where (?:not )?applicable);
  replace (?:this|the (?:text|words?|name)) (?:with|by) (?:your|the);
  please (?:fill in|complete|insert|specify|supplement|adapt|replace|customi[sz]e)
    (?:this|here|the (?:name|address|information|details|following)|your (?:company|business|own|data));
  fill in (?:your|the) (?:company|business|firm|organi[sz]ation|controller)(?:['’]s)?;
  insert (?:your|the) (?:company|business|name|address|date|link|details|website|e-?mail|contact);
  insert (?:here|name|company|date|address|link); suggested text(?=\\s*:);
  (?:placeholder|dummy|filler) (?:text|document|policy|page|content);
  (?:drafting note|note to (?:the )?(?:drafter|editor|author|lawyer|self));
  this (?:is a )?(?:template|sample) (?:privacy )?(?:policy|notice|text|document) (?:is|must|should|needs|has to|for);
  this is a (?:template|sample|draft)(?! of); not yet (?:been )?(?:legally )?reviewed; do not publish;
  noch nicht (?:rechtlich |juristisch )?geprüft; nog niet (?:juridisch )?(?:gereviewd|beoordeeld|getoetst);
  check (?:if|whether) this (?:is true|applies|is correct) (?:for|to) your;
  bitte (?:ergänzen|anpassen|einfügen|ausfüllen|eintragen|ersetzen); hier (?:bitte )?(?:einfügen|eintragen|ergänzen);
  bitte (?:füllen|ergänzen|ersetzen|passen|fügen|tragen) Sie (?:diesen?|dieses|hier|an dieser|den|die|das) ;
  (?:diesen Absatz|diesen Abschnitt|diesen Satz) (?:löschen|streichen|entfernen);
  nichtzutreffendes (?:bitte )?(?:streichen|löschen); (?:Platzhalter|Muster)(?:text|dokument);
  Platzhalter für; empfehlen wir die (?:Konsultation|Beratung);
  (?:à compléter|à remplir|à adapter) (?:par|selon|avec|en fonction); insérer (?:ici|le|la|votre|vos|un|une);
  supprimer (?:ce paragraphe|cette section|cette phrase|cette mention|si non applicable); texte suggéré;
  texte (?:de remplacement|provisoire); insertar (?:aquí|el|la|su|tu); (?:eliminar|borrar|suprimir) (?:este párrafo|esta sección|si no procede);
  texto (?:sugerido|de ejemplo|provisional|provisório); rellenar con;
  inserire (?:qui|il|la|il nome|i dati); (?:eliminare|cancellare) (?:questo paragrafo|questa sezione|se non); testo (?:suggerito|segnaposto|di esempio);
  (?:hier|uw gegevens) invullen; verwijder (?:deze alinea|deze paragraaf|dit gedeelte|indien|als); voorgestelde tekst; voorbeeldtekst; niet publiceren;
  inserir (?:aqui|o|a|o nome); (?:apagar|eliminar|remover) (?:este parágrafo|esta secção|esta seção|se não); preencher com`);

/** Finds instructions to the author that were left in: "delete this paragraph if …". */
export function* findInstructions(text: string): Generator<Placeholder> {
  for (const { 0: match, index } of text.matchAll(anywhere)) {
    yield placeholder('instruction', text, index, index + match.trimEnd().length);
  }
}
