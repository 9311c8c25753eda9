import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import fides from '../../src/emit/fides/fides.ts';
import tilt from '../../src/emit/tilt/tilt.ts';
import importFides from '../../src/import/fides/fides.ts';
import importTilt from '../../src/import/tilt/tilt.ts';
import { link } from '../../src/model/link.ts';
import type { Model } from '../../src/model/model.ts';
import { declare } from '../../src/schema/declare.ts';
import { fidesErrors } from '../emit/fides-schema.ts';
import { compilationOf, DATE } from '../emit/register-model.ts';
import { tiltErrors } from '../emit/tilt-schema.ts';
import { addAt, type Draw } from './changes.ts';
import { drawDeclaration } from './declarations.ts';
import { slots } from './language.ts';
import { examples, partOf } from './parts.ts';
import type { Data } from './world.ts';
import { writeDown } from './written.ts';

const SEED = 20261122;

/** Asks something of many declarations: recombined ones, and ones with any value in any place. */
function ofDeclarations(numRuns: number, ask: (model: Model) => void): void {
  let runs = 0;
  const property = fc.property(fc.gen(), (gen) => {
    const draw: Draw = (values) => gen(() => values);
    const { input } = writeDown(
      runs % 2 === 0 ? drawDeclaration(draw) : withValue(runs, draw),
      draw,
    );
    runs += 1;
    ask(link(declare(input.file, input.bytes, input.reader), DATE));
  });
  fc.assert(property, { seed: SEED, numRuns, endOnFailure: true });
}

/** A part of an example with a value in a place of the language, the places in turn. */
function withValue(run: number, draw: Draw): Data {
  const data = partOf(examples[run % examples.length] ?? examples[0], draw);
  const slot = slots[Math.floor(run / 2) % slots.length];
  if (slot) addAt(slot)(data, draw);
  return data;
}

it('TILT is valid but for what it names as not declared, and import takes it', () => {
  ofDeclarations(600, (model) => {
    const text = tilt(compilationOf(model), ['en'])[0]?.text ?? '';
    const document = JSON.parse(text);
    const wrong = tiltErrors(document).map(({ instancePath, keyword, params, message }) =>
      keyword === 'required'
        ? `${instancePath}/${params.missingProperty}`
        : `${instancePath} ${message}`,
    );
    expect(wrong.sort()).toEqual([...(document['x-notDeclared'] ?? [])].sort());
    expect(importTilt(text)).toHaveProperty('yaml');
  });
});

it('a Fides manifest has the shape of the format, and import takes it', () => {
  ofDeclarations(600, (model) => {
    const text = fides(compilationOf(model), ['en'])[0]?.text ?? '';
    expect(fidesErrors(parse(text)).map((one) => `${one.instancePath} ${one.message}`)).toEqual([]);
    expect(importFides(text)).toHaveProperty('yaml');
  });
});
