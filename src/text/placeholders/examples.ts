import type { Place } from './placeholder.ts';

/** "for example, “send a message to Jean Dupont”": a finished text may name nobody as an example. */
export const isNoExample: Place = (text, start) => {
  const before = text.slice(Math.max(0, start - 60), start);
  const sentence = before.slice(
    Math.max(...['\n', '. ', '。', ': ', '：'].map((end) => before.lastIndexOf(end))) + 1,
  );
  return !/(?:for example|for instance|e\.g\.|such as|z\. ?B\.|zum Beispiel|par exemple|p\. ex\.|por ejemplo|p\. ej\.|ad esempio|per esempio|bijvoorbeeld|bijv\.|por exemplo|例えば|たとえば|例如|比如)/iu.test(
    sentence,
  );
};
