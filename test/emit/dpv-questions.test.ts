import { describe, expect, it } from 'vitest';
import type { Model } from '../../src/model/model.ts';
import { storeOf, turtleOf } from './dpv-graph.ts';
import { graphOf, questions } from './dpv-questions.ts';
import { FULL } from './register-full.ts';
import { exampleOf, modelOf } from './register-model.ts';

const MODELS: Readonly<Record<string, Model>> = {
  webshop: exampleOf('webshop'),
  saas: exampleOf('saas'),
  blog: exampleOf('blog'),
  full: modelOf(FULL),
};

/** Answers in one order; the same right or transfer twice is one triple. */
const sorted = (answers: readonly (readonly (string | undefined)[])[]) =>
  [...new Set(answers.map((one) => one.map((part) => part ?? '-').join(' | ')))].sort();

describe.each(Object.entries(MODELS))('asked of %s', (_, model) => {
  const graph = graphOf(storeOf(turtleOf(model)));

  it.each(questions)('$question', (asked) => {
    expect(sorted(asked.graph(graph))).toEqual(sorted(asked.model(model)));
  });
});

it('every question has an answer somewhere', () => {
  const answered = questions.filter((asked) =>
    Object.values(MODELS).some((model) => asked.model(model).length > 0),
  );
  expect(answered).toHaveLength(11);
});
