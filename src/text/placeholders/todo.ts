import { finds } from './phrases.ts';
import { type Placeholder, placeholder } from './placeholder.ts';

// In lower case "todo" is Spanish, Portuguese and half the names of apps.
const marks =
  /(?<![\p{L}\p{N}_.-])(?:TODO|FIXME|TB[DCA]|tb[dca]|[Tt]\.[Bb]\.[DdCc]\.)(?![\p{L}\p{N}_-])/gu;

const exes =
  /(?<![\p{L}\p{N}_.*$#/-])(?:X{2,}|x{2,})(?:[-/. ](?:X{2,}|x{2,}))*(?![\p{L}\p{N}_*-]|[./]\p{L})/gu;

const later = finds(`
  to be (?:completed|confirmed|determined|defined|added|announced|advised|filled in|inserted);
  to be (?:supplied|decided|provided|agreed); to follow; coming soon;
  (?:wird |noch )(?:zu )?(?:ergänzt|ergänzen|nachgereicht|eingefügt|klären); folgt(?: in Kürze)?;
  à (?:compléter|confirmer|définir|préciser|venir); por (?:completar|confirmar|definir);
  pendiente de (?:completar|confirmar|definir); da (?:completare|definire|confermare|inserire);
  nog in te vullen; nader te bepalen; nog te bepalen; wordt (?:nog )?aangevuld;
  a (?:preencher|definir|confirmar); por preencher`);

/** Finds TODO, TBD, FIXME, XXX and "to be confirmed" where it stands in place of a fact. */
export function* findTodos(text: string): Generator<Placeholder> {
  for (const { 0: mark, index } of text.matchAll(marks)) {
    const end = index + mark.length;
    if (
      mark === 'TODO' &&
      isSpanish(text.slice(Math.max(0, index - 20), index), text.slice(end, end + 20))
    )
      continue;
    yield placeholder('todo', text, index, end);
  }
  for (const { 0: mark, index } of text.matchAll(exes)) {
    const count = mark.replace(/[^x]/gi, '').length;
    if (count >= 3) yield placeholder('todo', text, index, index + mark.length);
  }
  for (const { 0: mark, index } of text.matchAll(later)) {
    const end = index + mark.length;
    if (!standsAlone(text.slice(Math.max(0, index - 20), index), text.slice(end, end + 20)))
      continue;
    yield placeholder('todo', text, index, end);
  }
}

/** "EN TODO MOMENTO": a word among others in capitals, not a mark. */
function isSpanish(before: string, after: string): boolean {
  return /\p{Lu}{2}\s+$/u.test(before) || /^\s+\p{Lu}{2}/u.test(after);
}

/** In a sentence the same words say what happens: "a form to be completed by hand". */
function standsAlone(before: string, after: string): boolean {
  const opens = /(?:^|\n|[:([|–—=]|\s-|\*\*|>)[\s*_"“]*$/u.test(before);
  const closes =
    /^[\s*_"”]*(?:$|[.,;)\]|<\n]|by |later|soon|before|once|durch |par |por |da |door )/u.test(
      after,
    );
  return opens && closes;
}
