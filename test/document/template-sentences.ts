import Handlebars from 'handlebars';

/** A sentence of a template, with `{{…}}` where a value stands, and a way to find it in an output. */
export interface TemplateSentence {
  readonly text: string;
  readonly pattern: RegExp;
}

const VALUE = '\uF000';
const BLOCK = '\uF001';

/** The sentences that a template holds, those of its conditional parts each for itself. */
export function sentencesOfTemplate(source: string): readonly TemplateSentence[] {
  const { body } = Handlebars.parse(source);
  return partsOf(body).flatMap(sentencesOf);
}

/** The literal text of a body, then that of each block in it. */
function partsOf(body: readonly hbs.AST.Statement[]): readonly string[] {
  const inner: string[] = [];
  const text = body.map((statement) => {
    if (statement.type === 'ContentStatement') return (statement as hbs.AST.ContentStatement).value;
    if (statement.type === 'MustacheStatement') return VALUE;
    if (statement.type !== 'BlockStatement') return '';
    const { program, inverse } = statement as hbs.AST.BlockStatement;
    for (const branch of [program, inverse]) inner.push(...partsOf(branch?.body ?? []));
    return BLOCK;
  });
  return [text.join(''), ...inner];
}

function sentencesOf(text: string): readonly TemplateSentence[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .flatMap((line) => line.split(BLOCK))
    .flatMap((line) => line.split(/(?<=[.?]\*{0,2}) (?=[\p{Lu}“\uF000[*])/u))
    .filter((sentence) => /\p{L}/u.test(sentence))
    .map((sentence) => ({
      text: sentence.replaceAll(VALUE, '{{…}}'),
      pattern: new RegExp(
        sentence.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(VALUE, '\uE000\\d+\uE001'),
      ),
    }));
}
