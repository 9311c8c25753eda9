import { DataFactory, type Store } from 'n3';
import { prefixes } from '../../src/emit/dpv/node.ts';
import { bases, conditions, rights, roles, tools } from '../../src/emit/dpv/terms.ts';
import { rulesOf } from '../../src/emit/register/retention-rules.ts';
import type { SpecialCategoryWord } from '../../src/law/special-categories.ts';
import type { Activity, Model } from '../../src/model/model.ts';
import { say } from '../../src/model/text.ts';

type Answers = readonly (readonly (string | undefined)[])[];

/** A question with its answer from the graph and its answer from the model. */
export interface Question {
  readonly question: string;
  readonly graph: (asked: Graph) => Answers;
  readonly model: (model: Model) => Answers;
}

/** A graph to walk: from a thing by a property, in prefixed names. */
export interface Graph {
  /** What a thing leads to by a property. */
  readonly by: (from: string, property: string) => readonly string[];
  /** The things of a class. */
  readonly all: (type: string) => readonly string[];
  /** The text of a property. */
  readonly text: (from: string, property: string) => string | undefined;
  readonly id: (from: string) => string | undefined;
  readonly is: (from: string, type: string) => boolean;
}

export function graphOf(store: Store): Graph {
  const by = (from: string, property: string) =>
    store
      .getObjects(DataFactory.namedNode(from), full(property), null)
      .map(({ value }) => short(value));
  return {
    by,
    all: (type) => store.getSubjects(full('rdf:type'), full(type), null).map(({ value }) => value),
    text: (from, property) => by(from, property)[0],
    id: (from) => by(from, 'dct:identifier')[0],
    is: (from, type) => by(from, 'rdf:type').includes(type),
  };
}

function full(name: string): ReturnType<typeof DataFactory.namedNode> {
  const [prefix = '', local = ''] = name.split(':');
  return DataFactory.namedNode((prefixes as Readonly<Record<string, string>>)[prefix] + local);
}

function short(iri: string): string {
  const found = Object.entries(prefixes).find(([, base]) => iri.startsWith(base));
  return found ? `${found[0]}:${iri.slice(found[1].length)}` : iri;
}

const en = (text: Parameters<typeof say>[0]) => say(text, 'en');

/** For each activity of the graph its id and what hangs below a property. */
const perActivity = (
  graph: Graph,
  property: string,
  answer: (found: string, process: string) => Answers[number] | undefined,
): Answers =>
  graph.all('dpv:PersonalDataProcess').flatMap((process) =>
    graph.by(process, property).flatMap((found) => {
      const said = answer(found, process);
      return said ? [[graph.id(process), ...said]] : [];
    }),
  );

const fromModel = (model: Model, answers: (activity: Activity) => Answers): Answers =>
  model.activities.flatMap((activity) => answers(activity).map((one) => [activity.id, ...one]));

export const questions: readonly Question[] = [
  {
    question: 'Which activities send which data to whom in which third country on which tool?',
    graph: (graph) =>
      perActivity(graph, 'dpv:hasProcessing', (transfer, process) => {
        if (!graph.is(transfer, 'dpv:Transfer')) return undefined;
        const data = graph.by(process, 'dpv:hasPersonalData').map((one) => graph.id(one));
        const [country = ''] = [
          ...graph.by(transfer, 'dpv:hasThirdCountry'),
          ...graph.by(transfer, 'dpv:hasEntity'),
        ];
        const importer = graph.text(transfer, 'dpv:hasDataImporter') ?? '';
        const code = graph.id(country) ?? country.replace('loc:', '');
        const on = [...graph.by(transfer, 'dpv:hasLegalBasis')].sort().join();
        return [data.join(), graph.id(importer), code, on];
      }),
    model: (model) =>
      fromModel(model, ({ data, recipients }) =>
        recipients.flatMap(({ id, transfers, declared }) =>
          declared.transfers?.none
            ? []
            : transfers.map((transfer) => [
                data.map((one) => one.id).join(),
                id,
                transfer.country === 'INT' ? 'eu-gdpr:InternationalOrganisation' : transfer.country,
                [...new Set(transfer.tools.map(({ word }) => tools[word][0]))].sort().join(),
              ]),
        ),
      ),
  },
  {
    question: 'What is each activity done for?',
    graph: (graph) =>
      perActivity(graph, 'dpv:hasPurpose', (purpose) => [
        graph.text(purpose, 'dct:description'),
        [...graph.by(purpose, 'dct:type')].sort().join(),
      ]),
    model: (model) =>
      fromModel(model, ({ declared, kinds }) =>
        declared.purpose || kinds.length > 0
          ? [[en(declared.purpose), [...new Set(kinds)].sort().join()]]
          : [],
      ),
  },
  {
    question: 'On which legal basis does each activity rest?',
    graph: (graph) =>
      perActivity(graph, 'dpv:hasLegalBasis', (basis) =>
        Object.values<string>(bases).includes(basis) ? [basis] : undefined,
      ),
    model: (model) => fromModel(model, (one) => one.bases.map(({ word }) => [bases[word]])),
  },
  {
    question: 'Which interests are pursued, and whose?',
    graph: (graph) =>
      perActivity(graph, 'dpv:hasLegalBasis', (basis) => {
        const interest = graph.text(basis, 'dct:description');
        const whose = graph.text(basis, 'dpv:hasEntity');
        return interest ? [interest, whose && graph.id(whose)] : undefined;
      }),
    model: (model) =>
      fromModel(model, (one) =>
        one.bases.flatMap(({ interest, interestOf }) =>
          interest ? [[en(interest), interestOf?.id]] : [],
        ),
      ),
  },
  {
    question: 'Whose data does each activity process?',
    graph: (graph) => perActivity(graph, 'dpv:hasDataSubject', (one) => [graph.id(one)]),
    model: (model) => fromModel(model, (one) => one.subjects.map(({ id }) => [id])),
  },
  {
    question: 'Which special categories are processed on which condition?',
    graph: (graph) =>
      perActivity(graph, 'dpv:hasPersonalData', (data, process) =>
        graph.is(data, 'dpv:SpecialCategoryPersonalData')
          ? [
              graph.id(data),
              graph
                .by(process, 'dpv:hasLegalBasis')
                .filter((basis) => basis.startsWith('eu-gdpr:A9'))
                .join(),
            ]
          : undefined,
      ),
    model: (model) =>
      fromModel(model, ({ data, declared }) =>
        data
          .filter(({ special }) => special === 'art9')
          .map(({ id }) => [
            id,
            Object.keys(declared.specialCategories ?? {})
              .map((word) => conditions[word as SpecialCategoryWord])
              .join(),
          ]),
      ),
  },
  {
    question: 'Who receives the data of each activity, and in which role?',
    graph: (graph) =>
      [...new Set(Object.values(roles).map(([property]) => property))].flatMap((property) =>
        perActivity(graph, property, (one) => {
          const id = graph.id(one);
          return id && one.includes('.recipient.') ? [id, property] : undefined;
        }),
      ),
    model: (model) =>
      fromModel(model, ({ recipients }) =>
        recipients.map(({ id, role }) => [id, role ? roles[role][0] : 'dpv:hasRecipient']),
      ),
  },
  {
    question: 'How long does each activity keep which data, and until what?',
    graph: (graph) =>
      perActivity(graph, 'dpv:hasStorageCondition', (rule) => {
        const length = graph.text(rule, 'rdf:value');
        const until = graph.is(rule, 'dpv:UntilEventDuration');
        return length || until ? [length, until ? 'until' : undefined] : undefined;
      }),
    model: (model) =>
      fromModel(model, (one) =>
        rulesOf(model, one).flatMap(({ period }) =>
          period.none ? [] : [[xml(period.period), period.until ? 'until' : undefined]],
        ),
      ),
  },
  {
    question: 'Since when is there a contract with which processor?',
    graph: (graph) =>
      graph.all('dpv:DataProcessor').flatMap((one) =>
        graph
          .by(one, 'dpv:hasOrganisationalMeasure')
          .filter((measure) => graph.is(measure, 'dpv:ControllerProcessorAgreement'))
          .map((contract) => [graph.id(one), graph.text(contract, 'dct:issued')]),
      ),
    model: ({ recipients }) =>
      recipients.flatMap(({ id, role, declared }) =>
        role === 'processor' && declared.contract ? [[id, declared.contract]] : [],
      ),
  },
  {
    question: 'What does each activity keep on devices, and for how long?',
    graph: (graph) =>
      perActivity(graph, 'dpv:isImplementedUsingTechnology', (cookie) => {
        const kept = graph.text(cookie, 'dpv:hasStorageCondition');
        return [graph.id(cookie), kept && graph.text(kept, 'rdf:value')];
      }),
    model: (model) =>
      fromModel(model, ({ cookies }) =>
        cookies.map(({ name, duration }) => [
          name,
          duration === 'session' || duration === 'none' ? undefined : xml(duration),
        ]),
      ),
  },
  {
    question: 'Which rights do people have against which activity?',
    graph: (graph) =>
      perActivity(graph, 'dpv:hasRight', (right) => [graph.by(right, 'rdf:type')[1]]),
    model: (model) =>
      fromModel(model, ({ role, bases: found, declared, directMarketing }) => {
        if (role === 'processor' || found.length === 0) return [];
        const words = found.map(({ word }) => word);
        const consent = words.includes('consent') || declared.specialCategories?.explicitConsent;
        const ground = declared.automatedDecision?.ground;
        const always = ['access', 'rectification', 'erasure', 'restriction', 'complaint'] as const;
        const objected = words.some((word) => ['publicTask', 'legitimateInterests'].includes(word));
        return [
          ...always.map((word) => [rights[word]]),
          ...(consent || words.includes('contract') ? [[rights.portability]] : []),
          ...(objected || directMarketing ? [[rights.objection]] : []),
          ...(consent || ground?.explicitConsent ? [[rights.withdrawal]] : []),
          ...(ground?.explicitConsent || ground?.contract ? [[rights.humanReview]] : []),
        ];
      }),
  },
];

function xml(duration: string | undefined): string | undefined {
  return duration?.replace(/^P(\d+)W$/, (_, weeks) => `P${Number(weeks) * 7}D`);
}
