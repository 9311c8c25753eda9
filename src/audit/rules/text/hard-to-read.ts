import type { Counts, Measure } from '../../../text/readability.ts';
import { readabilityOf } from '../../measured.ts';
import type { AuditRule } from '../../rule.ts';

/** With fewer words nothing can be measured. */
const FEWEST = 100;
/** Long words may be the matter’s; what an author can mend is long sentences. Our own measure. */
const LONG = 20;
/** How many of the worst sentences are shown. */
const SHOWN = 10;

export default {
  id: 'text/hard-to-read',
  severity: 'info',
  title: 'The text is as hard to read as one for specialists.',
  why: 'According to the guidelines (WP260 rev.01, para 9), an average member of those whom the text is for must understand it. It is measured in the way that is usual for its language.',
  how: 'Make several sentences of each of the worst, and write verbs where there are nouns.',
  law: ['GDPR-12-1-b', 'GDPR-12-1-e'],
  bad: `The modification of identification information submitted in connection with participation in promotional activities necessitates the subsequent notification of all affiliated organisations, irrespective of geographical considerations.

Notwithstanding the aforementioned limitations, the administration of registration information necessitates the continuous documentation of individual communication preferences, including the corresponding confirmation of electronic correspondence by participating organisations, in accordance with administrative regulations. <--

The organisation undertakes the verification of information in accordance with applicable legislation, and the utilisation of additional information, in particular concerning participation in promotional activities, is subject to the authorisation of the individuals concerned, insofar as such authorisation is necessary in consideration of the circumstances of the individual situation and of the regulations applicable to the organisation in question.`,
  good: `You can change what you told us when you joined a game. We then tell the shops that run the game with us, wherever they are. They change it as well.

You choose how we write to you: by e-mail or by letter. We keep a note of your choice and send you a short mail, so that you can see that we got it right. The shops that take part do the same, and the law asks them to.

Before we use what you told us for something else, we ask you. If you say no, nothing changes for you, and you can go on playing. If you say yes, you can still change your mind on any day.`,
  *check(text) {
    const read = readabilityOf(text);
    if (!read || read.counts.words < FEWEST) return;
    const { measure, counts, sentences } = read;
    if (measure.score(counts) >= measure.hard || meanOf(counts) < LONG) return;
    const [worst, ...others] = sentences
      .filter((one) => one.counts.words >= LONG)
      .sort((a, b) => measure.score(a.counts) - measure.score(b.counts));
    if (!worst) return;
    yield {
      start: worst.start,
      end: worst.end,
      message: messageOf(measure, counts),
      related: others
        .slice(0, SHOWN)
        .sort((a, b) => a.start - b.start)
        .map((one) => ({
          start: one.start,
          end: one.end,
          message: `This sentence has ${one.counts.words} ${measure.unit}.`,
        })),
    };
  },
} satisfies AuditRule;

function meanOf({ words, sentences }: Counts): number {
  return Math.round(words / sentences);
}

function messageOf({ name, score, hard, unit }: Measure, counts: Counts): string {
  const mean = `its sentences have ${meanOf(counts)} ${unit} on average`;
  if (unit === 'signs') return `The text is hard to read: ${mean}, and ${-hard} are the most.`;
  const points = Math.round(score(counts));
  return `The text has ${points} points by ${name}, and is very hard to read below ${hard}; ${mean}.`;
}
