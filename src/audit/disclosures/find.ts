import { away, type Cue, cuesOf, groupsOf, pointing } from './cues.ts';
import { groupFinder, type Met } from './groups.ts';
import type { LanguageCues } from './languages/language.ts';
import { listsBy } from './lists-by.ts';
import { blank } from './shapes.ts';
import type { DisclosureKey } from './table.ts';

/** A sentence or heading of the text, in document order, with placeholders blanked. */
export interface AuditSentence {
  readonly text: string;
  readonly line: number;
  readonly isHeading: boolean;
  /** Of a heading, where 1 is the title; 0 of anything else. */
  readonly level: number;
  /** Whether a link in it leads to another page. */
  readonly linksAway: boolean;
}

/** Returns the line of the first sentence that makes each statement that the text makes. */
export type Finder = (sentences: readonly AuditSentence[]) => ReadonlyMap<DisclosureKey, number>;

/** Groups of terms that a sentence meets, and that those over it meet. */
interface Evidence {
  readonly own: Met;
  readonly over: readonly Met[];
  readonly sentence: AuditSentence;
}

/** How far a line that leads in reaches, alone and over headings under its own, and how far "close by" is, in sentences. */
const REACH_OF_LEAD = 16;
const REACH_OVER_HEADINGS = 60;
const NEIGHBOURS = 3;

/** Prepares the cues of a language; what it returns takes time linear in the text. */
export function finderOf(language: LanguageCues): Finder {
  const cues = cuesOf(language);
  const metBy = groupFinder(language, groupsOf(cues, language.lists));
  const byFirst = listsBy(cues.map((cue) => [cue.own[0] ?? '', cue]));
  return (sentences) => {
    const evidence = gather(sentences, metBy(sentences));
    const found = new Map<DisclosureKey, number>();
    for (const [at, { own, sentence }] of evidence.entries()) {
      for (const cue of Array.from(own, (group) => byFirst.get(group) ?? []).flat()) {
        if (!found.has(cue.key) && holds(cue, evidence, at)) found.set(cue.key, sentence.line);
      }
    }
    return found;
  };
}

/** A line that leads in, and the level of the heading that it stands under. */
interface Lead {
  readonly met: Met;
  readonly at: number;
  readonly level: number;
}

/** Reads the text once, remembering the heading and the lines that lead in, there and over it. */
function gather(sentences: readonly AuditSentence[], met: readonly Met[]): readonly Evidence[] {
  let heading: Met = new Set();
  let level = 0;
  let leads: readonly Lead[] = [];
  return sentences.map((sentence, at) => {
    const own = met[at] ?? new Set();
    leads = leads.filter(
      (lead) => at - lead.at <= (lead.level < level ? REACH_OVER_HEADINGS : REACH_OF_LEAD),
    );
    const over = [heading, ...leads.map((lead) => lead.met)];
    if (sentence.isHeading) {
      heading = own;
      level = sentence.level;
      leads = leads.filter((lead) => lead.level < level);
    } else if (leadsIn(sentence.text)) leads = [...leads.slice(-1), { met: own, at, level }];
    return { own, over, sentence };
  });
}

/** Whether a line ends in a colon, with something to come after it. */
function leadsIn(text: string): boolean {
  return /[:：]\W{0,4}$/u.test(text.slice(-5)) && !text.endsWith(blank);
}

function holds(cue: Cue, evidence: readonly Evidence[], at: number): boolean {
  const here = evidence[at];
  if (here === undefined || (here.sentence.isHeading && !cue.inHeadings)) return false;
  const isOver = (group: string) => here.own.has(group) || here.over.some((met) => met.has(group));
  const isNear = (group: string) =>
    isOver(group) || around(evidence, at).some(({ own }) => own.has(group));
  return (
    !pointsAway(cue, here.own) &&
    cue.own.every((group) => here.own.has(group)) &&
    !cue.not.some((group) => here.own.has(group)) &&
    cue.over.every(isOver) &&
    cue.near.every(isNear)
  );
}

/** The sentences close by in the same section: what a heading opens has nothing to do with what precedes it. */
function around(evidence: readonly Evidence[], at: number): readonly Evidence[] {
  const isHeading = ({ sentence }: Evidence) => sentence.isHeading;
  const before = evidence.slice(Math.max(0, at - NEIGHBOURS), at + 1);
  const after = evidence.slice(at + 1, at + NEIGHBOURS + 1);
  const next = after.findIndex(isHeading);
  return [
    ...before.slice(Math.max(0, before.findLastIndex(isHeading))),
    ...(next < 0 ? after : after.slice(0, next)),
  ];
}

/** "How long we keep data is told in our policy", with a link: another document makes the statement. */
function pointsAway({ key }: Cue, own: Met): boolean {
  return key !== 'contact' && own.has(pointing) && own.has(away);
}
