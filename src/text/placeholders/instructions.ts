import { finds } from './phrases.ts';
import { type Placeholder, placeholder } from './placeholder.ts';

const english = finds(`
  (?:delete|remove|replace|adapt|customi[sz]e) this
    (?:paragraph|section|sentence|clause|line|part|instruction) (?:if|when|unless|as|with|to|before);
  (?:delete|remove) the following (?:paragraph|section|sentence|clause)s?;
  (?:delete|remove) if not applicable; delete (?:as|where) (?:not )?(?:appropriate|applicable);
  replace (?:this|the (?:text|words?|name)) (?:with|by) (?:your|the (?:name|text));
  please (?:fill in|complete|insert|supplement|adapt|replace|customi[sz]e)
    (?:here|this (?:paragraph|section|sentence|clause|part)|your (?:company|business|firm));
  please (?:fill in|insert|supplement|replace)
    the (?:name|address|information|details) of (?:your|the (?:company|provider|controller|service));
  replace this (?:text|placeholder); fill in (?:here|below);
  fill in (?:your|the) (?:company|business|firm|organi[sz]ation|controller)(?:['’]s)?;
  insert (?:your|the) (?:company|business|name|date|link|website)(?! (?:of|on|into|field));
  insert (?:here|name|company|date|address|link); suggested text(?=\\s*:);
  (?:placeholder|dummy|filler) (?:text|document|policy|page);
  (?:drafting note|note to (?:the )?(?:drafter|editor|author|self)); this is a (?:template|draft)(?! of);
  this (?:is a )?sample (?:privacy )?(?:policy|notice); not yet (?:been )?legally reviewed;
  do not publish (?:this|before|until|yet);
  (?:check|verify) (?:if|whether) this (?:is true|applies|is correct) (?:for|to) your`);

const others = finds(`
  bitte (?:ergänzen|anpassen|einfügen|ausfüllen|ersetzen); hier (?:bitte )?(?:einfügen|ergänzen);
  bitte (?:füllen|ergänzen|ersetzen|passen) Sie
    (?:diesen (?:Bereich|Abschnitt|Absatz|Text|Platzhalter)|dieses Feld|diese Angaben);
  (?:diesen Absatz|diesen Abschnitt|diesen Satz) (?:löschen|streichen|entfernen);
  nichtzutreffendes (?:bitte )?(?:streichen|löschen); (?:Platzhalter|Muster)(?:text|dokument);
  Platzhalter für (?:detaillierte|Ihre|eine|die) (?:Datenschutz|Angaben)\\p{L}*;
  empfehlen wir die (?:Konsultation|Beratung) (?:durch )?eines? \\p{L}*(?:anwalts?|experten);
  noch nicht (?:rechtlich|juristisch) geprüft;
  insérer (?:ici|le nom|la date|le lien|l['’]adresse|votre nom); texte (?:suggéré|provisoire);
  supprimer (?:ce paragraphe|cette section|cette phrase|cette mention|si non applicable);
  insertar (?:aquí|el nombre|la fecha|el enlace); texto (?:sugerido|de ejemplo|provisional|provisório);
  (?:eliminar|borrar|suprimir) (?:este párrafo|esta sección|si no procede);
  inserire (?:qui|il nome|la data|il link); testo (?:suggerito|segnaposto|di esempio);
  (?:eliminare|cancellare) (?:questo paragrafo|questa sezione|se non applicabile);
  verwijder (?:deze alinea|deze paragraaf|dit gedeelte|indien niet); voorgestelde tekst;
  voorbeeldtekst; niet publiceren (?:als|voor|tot); nog niet juridisch (?:gereviewd|beoordeeld|getoetst);
  inserir (?:aqui|o nome|a data); (?:apagar|eliminar|remover) (?:este parágrafo|esta sec?ção)`);

// "You can insert your name" and "we replace this text" tell what people do, not what to do.
const told =
  /(?:we|you|they|who|will|may|might|can|could|must|shall|not|and|to|wir|sie|können|nous|vous|pour|de|di|para|per|te)\s+$/iu;

/** Finds instructions to the author that were left in: "delete this paragraph if …". */
export function* findInstructions(text: string): Generator<Placeholder> {
  for (const pattern of [english, others]) {
    for (const { 0: match, index } of text.matchAll(pattern)) {
      if (told.test(text.slice(Math.max(0, index - 12), index))) continue;
      yield placeholder('instruction', text, index, index + match.length);
    }
  }
}
