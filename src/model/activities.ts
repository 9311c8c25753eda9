import { legalBasis } from '../law/legal-bases.ts';
import type * as Declared from '../schema/declaration.ts';
import type {
  Activity,
  Basis,
  BasisWord,
  Cookie,
  DataTerm,
  Path,
  Recipient,
  Source,
  Text,
} from './model.ts';
import { dataTerm, subjectTerm } from './vocabulary.ts';

/** The activities with their references resolved; what does not resolve is left out (rules say so). */
export function linkActivities(
  declaration: Declared.Declaration,
  recipients: readonly Recipient[],
  cookies: readonly Cookie[],
): readonly Activity[] {
  const byId = new Map(recipients.map((recipient) => [recipient.id, recipient]));
  return Object.entries(declaration.activities ?? {}).map(([id, declared]) => {
    const path = ['activities', id];
    const optional = new Set(declared.provision?.optional ?? []);
    const data = (declared.data ?? []).map((term) =>
      dataTerm(term, declaration, optional.has(term)),
    );
    const sources = linkSources(declared, path, data, byId);
    return {
      id,
      path,
      declared,
      role: declared.onBehalfOf ? 'processor' : 'controller',
      active: declared.status !== 'planned' && declared.status !== 'ended',
      title: declared.title ?? { en: id },
      kinds: declared.kind ?? [],
      bases: linkBases(declared.legalBasis, path, byId),
      subjects: (declared.subjects ?? []).map((word) => subjectTerm(word, declaration.vocabulary)),
      data,
      sources,
      recipients: recipientsOf(declared, byId),
      cookies: cookies.filter(({ activity }) => activity === id),
      directMarketing: declared.directMarketing !== undefined,
      notice: noticeOf(sources),
    } satisfies Activity;
  });
}

function recipientsOf(declared: Declared.Activity, byId: ReadonlyMap<string, Recipient>) {
  const { recipients } = declared;
  const ids = Array.isArray(recipients) ? (recipients as readonly string[]) : [];
  return ids.flatMap((id) => byId.get(id) ?? []);
}

interface BasisFacts {
  readonly for?: Text;
  readonly law?: readonly string[];
  readonly interest?: Text;
  readonly of?: string;
}

function linkBases(
  declared: Declared.LegalBasis | undefined,
  path: Path,
  byId: ReadonlyMap<string, Recipient>,
): readonly Basis[] {
  return Object.keys(declared ?? {}).map((key) => {
    const word = key as BasisWord;
    const facts: BasisFacts = declared?.[word] ?? {};
    return {
      word,
      path: [...path, 'legalBasis', word],
      article: legalBasis(word).article,
      for: facts.for,
      law: facts.law ?? [],
      interest: facts.interest,
      interestOf: facts.of ? byId.get(facts.of) : undefined,
      consent: word === 'consent' ? declared?.consent : undefined,
    };
  });
}

const OWN_SOURCES = new Set(['subject', 'observed', 'ownRecords']);

function linkSources(
  activity: Declared.Activity,
  path: Path,
  data: readonly DataTerm[],
  byId: ReadonlyMap<string, Recipient>,
): readonly Source[] {
  return Object.entries(activity.source ?? {}).flatMap(([id, declared]) => {
    const recipient = byId.get(id);
    const own = OWN_SOURCES.has(id) ? (id as Source['kind']) : undefined;
    const name = declared.name;
    if (!own && !recipient && !name) return [];
    const named = declared.data ?? [];
    return [
      {
        id,
        kind: own ?? (recipient ? 'recipient' : 'other'),
        path: [...path, 'source', id],
        recipient,
        name,
        data: data.filter((term) => named.includes(term.id)),
        declared,
      } satisfies Source,
    ];
  });
}

/**
 * Which article asks for the notice. Observed data count as collected from the person (WP260
 * rev.01 para. 26; CJEU C-422/24); data we already hold were told about when they were collected.
 */
function noticeOf(sources: readonly Source[]): Activity['notice'] {
  const person = sources.some(({ kind }) => kind === 'subject' || kind === 'observed');
  const elsewhere = sources.some(({ kind }) => kind === 'recipient' || kind === 'other');
  if (person) return elsewhere ? 'both' : 'article13';
  return elsewhere ? 'article14' : undefined;
}
