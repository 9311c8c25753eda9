import type { Model } from '../../model/model.ts';
import { type Scope, scopeOf } from '../register/scope.ts';
import { registerIri, thingIri } from './iri.ts';

/** What the parts of the graph are made from. */
export interface GraphScope extends Scope {
  readonly register: string;
  /** The IRI of a thing of the register. */
  readonly iri: (...parts: readonly string[]) => string;
}

/** The scope of the register with the names of its things. */
export function graphScope(model: Model, language: string): GraphScope {
  const register = registerIri(model);
  return {
    ...scopeOf(model, language),
    register,
    iri: (...parts) => thingIri(register, ...parts),
  };
}
