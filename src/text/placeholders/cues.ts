import { holds, opens } from './phrases.ts';

/** Words between brackets that tell the author what to do, wherever they stand. */
export const inserting = holds(`
  insert; fill in; fill this; fill out; enter here; add here; once known; when known;
  to be (?:added|completed|confirmed|defined|determined|inserted|provided|updated|filled in|decided);
  to be (?:announced|agreed|supplied); delete (?:as|if|where) (?:not )?(?:appropriate|applicable);
  einfügen; eintragen; ergänzen; ausfüllen; einsetzen; anpassen; nichtzutreffendes;
  wird (?:noch )?(?:ergänzt|hinzugefügt|eingefügt|nachgereicht);
  insérer; compléter; renseigner; à (?:compléter|remplir|préciser|définir|confirmer|insérer);
  insertar; rellenar; completar; por (?:completar|definir|confirmar); a designar;
  inserire; compilare; da (?:completare|definire|inserire|confermare|compilare);
  invullen; invoegen; aanvullen; in te vullen; nader te bepalen; wordt (?:aangevuld|gevuld);
  inserir; preencher; a (?:preencher|definir|confirmar)`);

/** Verbs that open an instruction to the author. */
export const commands = opens(`
  insert; specify; describe; explain; mention; indicate; provide; replace; delete; remove; clarify;
  inform; outline; adapt; amend; customi[sz]e; bitte; note to;
  indiquer; préciser; ajouter; décrire; mentionner; saisir; spécifier; lister; vérifier;
  indicar; especificar; añadir; describir; incluir; introducir; indicare; specificare; aggiungere;
  descrivere; vul; vermeld; omschrijf; beschrijf; kies; adicionar; descrever; informar; verificar`);

/** Verbs that are nouns as well, or buttons: only with what the author is to write. */
export const commandsWithObject = opens(`
  (?:state|list|address|name|check|type|update|complete|give|put|select|include|fill|add|choose)
    (?:the|your|our|an?|any|all|if|how|what|that|here|whether|who|which|when|where|why|each|this);
  (?:define|detail|enter|confirm|write|use|set|edit|adjust|keep)
    (?:the|your|our|an?|any|all|if|how|what|that|here|whether|who|which|when|where|why|each|this);
  (?:add|enter|update|include|list|state) (?:relevant|specific|appropriate|once|more|links?);
  (?:add|enter|update|include|list|state) (?:further|names?|dates?|addresse?s?|details|text)`);

export const politely = holds(`
  please(?! (?:note|see|refer|read|contact|visit|be)); bitte; s'il (?:vous|te) plaît; por favor;
  per favore; alstublieft`);

/** Chinese and Japanese have no spaces between words. */
export const politelyWithoutSpaces = /请填写|请补充|待填|待定|填写|要記入|記入してください/u;

export const markers = opens(`
  todo; tbd; tbc; tba; fixme; placeholder; platzhalter; invul; invullen`);

/** "You can mention … here": a note to the author about a place in the text. */
export const pointingHere = holds('(?:mention|describe|explain|list|link|add) [^.]{0,80} ?here');

export const conditions = holds(`
  (?:if|where|as|when) applicable; delete as appropriate; falls zutreffend; si applicable;
  le cas échéant; si procede; si aplica; se applicabile; indien van toepassing; se aplicável`);

export const examples =
  /^(?:ex|ex\.|exemple|example|exemplo|ejemplo|esempio|beispiel|voorbeeld|e\.g\.|z\. ?b\.|bv\.|p\. ?ex\.|p\. ?ej\.) ?:/iu;

export const yours = opens(`
  (?:il |la |le |o |a )?(?:your|ihr|ihre|ihren|deine?|votre|vos|tus?|su|tuo|tua|suo|sua|vostr[oa]);
  (?:uw|jouw|seu)`);

/** "YYYY-MM-DD" and its sisters in other languages. */
export const dateMask =
  /^(?:[ymdjatg]{2}|[yja]{4})(?:[-/. ](?:[ymdjatg]{2}|[yja]{4})){1,2}$|^[yY]{4}年/iu;

export const blankMark = /^(?:[xX]{2,}|X|[●•■▪]+|_{2,}|\?{2,}|n\.? ?n\.)$/u;

/** "is/is not", "yes/no". */
export const choice =
  /^(\p{L}+) ?\/ ?\1 (?:not|nicht|non|pas|niet|no)$|^(?:yes ?\/ ?no|ja ?\/ ?nein|ja ?\/ ?nee|oui ?\/ ?non|sí ?\/ ?no|sim ?\/ ?não)$/iu;

/** "OR a sentence": one of several versions, of which the author keeps one. */
export const option = /^(?:OR|ODER|OU) \S/u;

/** Capitals that are a value: "REDACTED FOR PRIVACY". */
export const shoutedValue = /REDACTED|INTENTIONALLY|IMPORTANT|END OF|SIGNATURE PAGE/;
