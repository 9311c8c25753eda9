import type { Service } from '../../../catalog/service.ts';
import { services } from '../../../catalog/services.ts';
import type { Activity } from '../../../model/model.ts';
import { LETTERS } from '../../../text/letters.ts';
import { ownActivities } from '../../active-activities.ts';
import { calledActivity } from '../../called.ts';
import { proseOf, wordsIn } from '../../prose.ts';
import type { Rule } from '../../rule.ts';
import { written } from '../../written.ts';

/** Products whose names are everyday words, or too short to be found by. */
const EVERYDAY = new Set(['x', 'square', 'crisp', 'sentry', 'amplitude', 'hermes', 'postmark']);
/** Who writes that a service is not used does not use it. */
const DENIED = /\b(?:not?|never|without|instead of|no longer)\b[^.;]*$/i;

const byTitle = new Map(
  services
    .filter(({ id, title }) => !EVERYDAY.has(id) && title.length > 3)
    .map((service) => [service.title, service]),
);
const TITLES = new RegExp(
  `(?<![${LETTERS}])(?:${[...byTitle.keys()].map(escaped).join('|')})(?![${LETTERS}])`,
);

export default {
  id: 'recipients/mentioned-only',
  severity: 'info',
  title: 'A text mentions a service that is no recipient of the activity.',
  why: 'Whoever works with the data of an activity gets them and belongs to its recipients; the names in the text and in the list should be the same.',
  how: 'Add the service to `recipients`; if it runs on your own servers and its maker gets no data, nothing is missing.',
  law: ['GDPR-13-1-e-1'],
  bad: `activities:
  comments:
    note: Spam is filtered with Google reCAPTCHA. # <--`,
  good: `activities:
  comments:
    note: Spam is filtered by hand.`,
  *check(facts) {
    const mentions = [...wordsIn(proseOf(facts), TITLES)];
    for (const activity of ownActivities(facts)) {
      const { id, path, declared } = activity;
      // Without a list of recipients, that it is missing is told first.
      if (!declared.recipients || facts.hasOpen([...path, 'recipients'])) continue;
      const told = new Set<string>();
      for (const { prose, words, index } of mentions) {
        const service = byTitle.get(words);
        if (prose.path[0] !== 'activities' || prose.path[1] !== id || !service) continue;
        if (DENIED.test(prose.text.slice(0, index)) || told.has(service.name)) continue;
        told.add(service.name);
        if (isNamed(service, activity)) continue;
        const message = `${calledActivity(activity, facts.model)} mentions ${service.title}, but ${service.name} is not among its recipients.`;
        yield { path: written(facts.origin, prose.path), message };
      }
    }
  },
} satisfies Rule;

/** True if the company is a recipient, a source or a reader of cookies of the activity. */
function isNamed({ name, title }: Service, { recipients, sources, cookies }: Activity): boolean {
  const parties = [
    ...recipients,
    ...sources.flatMap(({ recipient }) => recipient ?? []),
    ...cookies.flatMap(({ readers }) => readers),
  ];
  const [firm = ''] = title.split(' ');
  return parties.some((one) => one.name === name || (one.name ?? one.id).includes(firm));
}

function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
