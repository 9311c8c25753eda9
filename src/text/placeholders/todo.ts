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

type Context = (before: string, after: string) => boolean;

/** Finds TODO, TBD, FIXME, XXX and "to be confirmed" where it stands in place of a fact. */
export function* findTodos(text: string): Generator<Placeholder> {
  yield* find(text, marks, isNoWord);
  yield* find(text, exes, () => true, 3);
  yield* find(text, later, standsAlone);
}

function* find(text: string, pattern: RegExp, fits: Context, least = 0): Generator<Placeholder> {
  for (const { 0: mark, index } of text.matchAll(pattern)) {
    const end = index + mark.length;
    if (mark.replace(/[-/. ]/g, '').length < least) continue;
    if (!fits(text.slice(Math.max(0, index - 20), index), text.slice(end, end + 20))) continue;
    yield placeholder('todo', text, index, end);
  }
}

/** "EN TODO MOMENTO": a Spanish word among others in capitals. */
const isNoWord: Context = (before, after) =>
  !/\p{Lu}{2}\s+$/u.test(before) && !/^\s+\p{Lu}{2}/u.test(after);

/** In a sentence the same words say what happens: "a form to be completed by hand". */
const standsAlone: Context = (before, after) =>
  /(?:^|\n|[:([|–—=]|\s-|\*\*|>)[\s*_"“]*$/u.test(before) &&
  /^[\s*_"”]*(?:$|[.,;)\]|<\n]|(?:by|durch|par|por|da|door) (?:\p{Lu}|legal)|later|soon|once)/u.test(
    after,
  );
