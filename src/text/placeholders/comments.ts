import { inserting, markers, politely, withoutSpaces } from './cues.ts';
import { finds } from './phrases.ts';
import { type Placeholder, placeholder } from './placeholder.ts';

/** What comments say when they speak to an author, and not to a program or a reader of code. */
const speaking = finds(`
  todo; fixme; tbd; tbc; replace; update (?:this|the|when|with|before|date|address|once); remove (?:this|before|if|when);
  delete (?:this|before|if|when); change (?:this|the|to); add (?:the|your|a|an|here|link|name|address|more); placeholder;
  your (?:company|name|e-?mail|address|domain|business); check (?:with|this|if|whether|the); needs? (?:review|legal|to be);
  legal (?:review|team)?; draft; adapt; customi[sz]e; edit (?:this|below|here); note to; verify;
  löschen; ersetzen; anpassen; prüfen; Platzhalter; hinzufügen; aktualisieren; entwurf;
  supprimer; remplacer; modifier; ajouter; vérifier; à (?:faire|revoir|changer); brouillon;
  eliminar; sustituir; reemplazar; cambiar; añadir; revisar; actualizar; borrador; pendiente;
  sostituire; eliminare; modificare; aggiungere; verificare; aggiornare; bozza; da fare;
  verwijderen; vervangen; aanpassen; controleren; toevoegen; bijwerken; concept;
  substituir; remover; alterar; adicionar; verificar; atualizar; rascunho; pendente`);

const speakingCjk =
  /(?:要|を)(?:確認|修正|変更|追記|削除|置換)|差し替え|置き換え|書き換え|削除して|修正して|下書き|请(?:替换|修改|删除|确认|补充|更新)|替换|待(?:补充|确认|定)|占位/u;

/** Comments that a program reads or writes. */
const technical =
  /^(?:\[if |\[endif|\/?wp:|#|\/?ko |markdownlint|prettier|eslint|textlint|start |end |begin |\/|more$|google|gtm|toc|nav|header|footer|copyright|build|generated|auto|cookie (?:banner|script)|do not (?:edit|remove|delete|change|touch)|.{0,60}do not (?:remove|translate))/iu;

const tags = finds('update translation');

/** Finds HTML comments that tell the author what to do; no reader of the page sees them. */
export function* findComments(text: string): Generator<Placeholder> {
  for (let at = text.indexOf('<!--'); at >= 0; ) {
    const close = text.indexOf('-->', at + 4);
    if (close < 0) return;
    if (isInstruction(text.slice(at + 4, close))) yield placeholder('comment', text, at, close + 3);
    at = text.indexOf('<!--', close + 3);
  }
}

/** Takes the text of a comment; true where it tells an author what to do. */
export function isInstruction(comment: string): boolean {
  const words = comment.trim();
  if (words === '' || words.length > 1500 || technical.test(words) || tags.test(words))
    return false;
  // Mark-up that was commented out is no note.
  if (/<\/?[a-z][^<>]{0,200}>/i.test(words) || /[{};]\s*$/.test(words)) return false;
  return [inserting, markers, politely, withoutSpaces, speaking, speakingCjk].some((cue) =>
    cue.test(words),
  );
}
