import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { RuleInfo } from '../diagnostics/rule.ts';
import type { Policy } from '../document/tree.ts';
import {
  type FactsOfProvision,
  factsOfProvision,
} from '../law/index-of-facts/facts-of-provision.ts';
import type { Provision } from '../law/provision.ts';
import { provisionsAsOf } from '../law/provisions.ts';
import type { Model } from '../model/model.ts';
import type { Declared } from '../schema/declare.ts';
import { chapters } from './chapters.ts';
import { concernedBy } from './concerned.ts';
import { conditionsOf } from './conditions/conditions.ts';
import { declaredFacts } from './declared-facts.ts';
import { evidenceIn } from './evidence.ts';
import { wordsOfFact } from './fact-words.ts';
import { isShown, passagesOf, type Quotable } from './passages.ts';
import type { Path } from './paths.ts';
import { sectionTexts } from './policy-texts.ts';
import { type Scope, scopeOf } from './scope.ts';
import { type Situation, situationIn } from './situation.ts';
import { standingOf } from './state.ts';
import type { Duty, FactPlace, Guard, Trace } from './trace.ts';

/** What a trace is made from: a checked declaration, its policy and the rules there are. */
export interface TraceSources {
  readonly file: string;
  readonly declared: Declared;
  readonly model: Model;
  readonly diagnostics: readonly Diagnostic[];
  /** The policy whose sentences are quoted. */
  readonly policy: Policy;
  readonly rules: readonly RuleInfo[];
  /** The day of the build, ISO 8601. */
  readonly date: string;
}

/** Where each duty of notice and register is met: declared fact, sentence, column, rule, state. */
export function traceOf(sources: TraceSources): Trace {
  const { file, policy, date } = sources;
  const rows = new Map(factsOfProvision.map((row) => [row.provision, row]));
  const answer = answering(sources);
  return {
    declaration: file,
    controller: sources.model.controller.declared.name,
    date,
    lawAsOf: provisionsAsOf,
    language: policy.language,
    duties: chapters.flatMap(({ article, provisions }) =>
      provisions.flatMap((provision) => {
        const row = rows.get(provision.id);
        return row ? [answer(provision, row, article)] : [];
      }),
    ),
  };
}

/** Looks for what answers a provision; what many provisions need is made once. */
function answering(sources: TraceSources) {
  const { declared, model, policy } = sources;
  const evidence = evidenceIn(declared, sources.diagnostics);
  const guards = guardsBy(sources.rules);
  const quotable: Quotable = {
    language: policy.language,
    sections: sectionTexts(policy),
    wordsOf: remembered((path) => wordsOfFact(path, model, policy.language)),
  };
  const situations = new Map<Scope, Situation>();

  return (provision: Provision, row: FactsOfProvision, article: string): Duty => {
    const scope = scopeOf(provision.id);
    const situation = situations.get(scope) ?? situationIn(scope, model);
    situations.set(scope, situation);
    const concerns = concernedBy(situation);
    const facts = declaredFacts(declared.declaration, row.paths, declared.origin, concerns);
    const { state, reason, gaps } = standingOf({
      row,
      scope,
      situation,
      conditions: conditionsOf(provision.id),
      evidence: evidence.filter(({ path }) => concerns(path)),
      facts,
      isShown: isShown(row, situation, quotable),
    });
    const isSaid = state === 'met' || state === 'open';
    return {
      provision,
      article,
      state,
      reason,
      facts,
      passages: isSaid ? passagesOf(row, facts, situation, quotable) : [],
      columns: row.columns,
      rules: guards.get(provision.id) ?? [],
      gaps,
    };
  };
}

function guardsBy(rules: readonly RuleInfo[]): ReadonlyMap<string, readonly Guard[]> {
  const guards = new Map<string, Guard[]>();
  for (const { id, severity, law } of rules) {
    for (const provision of law) {
      guards.set(provision, [...(guards.get(provision) ?? []), { id, severity }]);
    }
  }
  return guards;
}

function remembered(words: (path: Path) => readonly string[]): Quotable['wordsOf'] {
  const known = new Map<string, readonly string[]>();
  return ({ path }: FactPlace) => {
    const key = path.join('\u0001');
    const found = known.get(key) ?? words(path);
    known.set(key, found);
    return found;
  };
}
