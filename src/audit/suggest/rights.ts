import { emailIn } from './contact.ts';
import type { SuggestWords } from './languages/language.ts';
import { fact, mapping, type Node, open } from './node.ts';
import type { Passage } from './passages.ts';
import { words } from './pattern.ts';

/** Where the text sends people who use their rights. */
export function rightsPart(passages: readonly Passage[], { rights }: SuggestWords): Node {
  const about = passages.filter(({ text }) => words(rights).test(text));
  for (const { text, line } of about) {
    const email = emailIn(text);
    if (email) return mapping({ email: fact(email, line) });
  }
  return open('where people turn to use their rights', about[0]?.line);
}
