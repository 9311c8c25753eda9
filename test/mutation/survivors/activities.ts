import { below, type SurvivorClass } from './class.ts';

/** The activities of the examples that are done for others. */
const ofProcessor = ['activities.customer-data', 'activities.customer-mail'];

/** What is done with data, and why a mutant of it survives. */
export const activityClasses: readonly SurvivorClass[] = [
  {
    name: 'an activity',
    reason: 'Whether an activity takes place, only the controller knows.',
    kinds: ['delete', 'none'],
    paths: ['activities.*'],
  },
  {
    name: 'what Art. 30(2) does not ask of a processor',
    reason:
      'Its register holds clients, categories of processing, transfers and measures; its clients inform the people.',
    kinds: ['delete', 'none', 'empty-words'],
    paths: below(ofProcessor, [
      'onBehalfOf.category',
      'subjects',
      'data',
      'source',
      'source.*',
      'recipients',
      'retention',
      'retention.until',
      'retention.period',
    ]),
  },
  {
    name: 'a category of data',
    reason:
      'Which data are used, only the controller knows; that some are named, and what special ones need, is asked for.',
    kinds: ['delete', 'id'],
    paths: ['activities.*.data.*'],
  },
  {
    name: 'a broader term',
    reason:
      'Under which term one’s own falls is a question of its meaning; that one is named is asked for.',
    kinds: ['id'],
    paths: ['vocabulary.data.*.broader'],
  },
  {
    name: 'an optional field',
    reason: 'Which fields of a form may be left empty, only the form shows.',
    kinds: ['delete', 'id'],
    paths: ['activities.*.provision.optional', 'activities.*.provision.optional.*'],
  },
  {
    name: 'a group of people',
    reason: 'Whose data are used, only the controller knows; that somebody is named is asked for.',
    kinds: ['delete', 'id'],
    paths: ['activities.*.subjects.*'],
  },
  {
    name: 'a kind of purpose',
    reason: 'Of what kind a purpose is, its words cannot prove; that one is stated is asked for.',
    kinds: ['delete', 'id'],
    paths: ['activities.*.kind', 'activities.*.kind.*'],
  },
  {
    name: 'one recipient of several',
    reason:
      'To whom data go, only the controller knows; that somebody or `none` is named is asked for.',
    kinds: ['delete', 'id'],
    paths: ['activities.*.recipients.*'],
  },
  {
    name: 'no recipients',
    reason: 'Whether nobody gets data, only the controller knows; readers of cookies are reported.',
    kinds: ['none'],
    paths: ['activities.*.recipients'],
  },
  {
    name: 'whether a source is public',
    reason:
      'Who can read a source, only the controller knows; one that is public by its name or role is asked for it.',
    kinds: ['delete', 'word'],
    paths: ['activities.*.source.*.public'],
  },
  {
    name: 'one source of several',
    reason:
      'Where data come from, only the controller knows; that each category has a source is asked for.',
    kinds: ['delete', 'id'],
    paths: ['activities.*.source.*', 'activities.*.source.*.*', 'activities.*.source.*.data.*'],
  },
  {
    name: 'as long as another activity',
    reason: 'Which period is kept is the controller’s decision; that one is stated is asked for.',
    kinds: ['id'],
    paths: below(['activities.*.retention'], ['as', 'except.*.as']),
  },
  {
    name: 'a name for an entry',
    reason: 'What the author calls an entry is free, and nothing else names this one.',
    kinds: ['misspell'],
    paths: [
      'activities.*',
      'activities.*.source.*',
      'cookies.*.*',
      'measures.*',
      'notice.surfaces.*',
      'sections.*',
    ],
  },
  {
    name: 'a contract as the basis',
    reason: 'Whether there is a contract that needs the data, only the controller knows.',
    kinds: ['word'],
    paths: ['activities.*.legalBasis.*'],
    to: /^contract$/,
  },
  {
    name: 'one basis of two',
    reason:
      'The basis that is left may carry the whole; where it says by `for` that it does not, a rule asks.',
    kinds: ['delete'],
    paths: below(['activities.*.legalBasis'], ['consent', 'contract', 'legitimateInterests']),
  },
  {
    name: 'one law of two',
    reason:
      'Which laws oblige the controller, only its lawyer knows; that one is cited is asked for.',
    kinds: ['delete'],
    paths: [
      'activities.*.legalBasis.legalObligation.*',
      'activities.*.legalBasis.legalObligation.law.*',
    ],
    from: /\d/,
  },
  {
    name: 'the way of consent',
    reason:
      'How people agree and take it back, only the site shows; what is no way, or a harder one, is reported.',
    kinds: ['word'],
    paths: below(['activities.*.legalBasis.consent'], ['give', 'withdraw']),
  },
  {
    name: 'the way of consent in one word',
    reason:
      'How people agree, only the site shows; where cookies wait for the consent manager, it is reported.',
    kinds: ['word'],
    paths: ['activities.*.legalBasis.consent'],
    to: /^(?!contract|legal|vital|public)/,
  },
  {
    name: 'how consent is given',
    reason: 'People must learn how to withdraw consent (Art. 13(2)(c)), not how they gave it.',
    kinds: ['delete'],
    paths: ['activities.*.legalBasis.consent.give'],
  },
  {
    name: 'why data are needed',
    reason:
      'Whether a contract, a step before one or the technique needs the data, only the controller knows.',
    kinds: ['word'],
    paths: ['activities.*.provision.*'],
    to: /^(?:contractual|toEnterContract|technical|voluntary|statutory)$/,
  },
  {
    name: 'no data that are asked for',
    reason:
      'Data that are observed or held already are asked of nobody; what people give is reported.',
    kinds: ['none'],
    paths: ['activities.*.provision'],
  },
  {
    name: 'no duty to say why data are needed',
    reason:
      'Art. 13(2)(e) is for data from the person; for data of other origin Art. 14 asks nothing like it.',
    kinds: ['delete'],
    paths: ['activities.*.provision', 'activities.*.provision.voluntary'],
  },
  {
    name: 'a longer period',
    reason:
      'P4Y for P2Y: how long data are needed, only the controller knows. What has no reason after ten years is reported.',
    kinds: ['doubled', 'tenfold'],
    paths: ['activities.*.retention.period', 'activities.*.retention.except.*.period'],
  },
  {
    name: 'one end of two',
    reason: 'A period and an event each answer Art. 13(2)(a); either may stand alone.',
    kinds: ['delete', 'empty-words'],
    paths: ['activities.account.retention.period', 'activities.account.retention.until'],
  },
  {
    name: 'an exception from a period',
    reason: 'Whether a category is kept for another time, only the controller knows.',
    kinds: ['delete', 'id'],
    paths: ['activities.*.retention.except', 'activities.*.retention.except.*'],
  },
  {
    name: 'nothing that is stored',
    reason:
      'Whether data are stored, only the controller knows; kinds and data that need it are reported.',
    kinds: ['none'],
    paths: ['activities.*.retention', 'activities.*.retention.except.*'],
  },
  {
    name: 'the reason for a period',
    reason:
      'Up to ten years the notice owes the period (Art. 13(2)(a)), not its reason or its law.',
    kinds: ['delete'],
    paths: [
      ...below(['activities.*.retention', 'activities.*.retention.except.*'], ['because', 'law']),
      'activities.*.retention.except.*.law.*',
    ],
  },
  {
    name: 'the channel of marketing',
    reason: 'Push messages and messengers need no other data and are of the same kind.',
    kinds: ['word'],
    paths: ['activities.*.directMarketing.*', 'activities.*.directMarketing.channels.*'],
    to: /^(?:push|messenger)$/,
  },
  {
    name: 'advertising as direct marketing',
    reason:
      'Whether advertisements on other sites are direct marketing (Art. 21(2)) is open in law.',
    kinds: ['delete'],
    paths: ['activities.advertising.directMarketing'],
  },
  {
    name: 'more than the law asks for',
    reason:
      'Notes, owners, beginnings, systems and places are for the authorities’ templates, or good practice.',
    kinds: ['delete', 'id'],
    paths: [
      'activities.*.note',
      'activities.*.retention.note',
      'activities.*.surfaces',
      'activities.*.surfaces.*',
      ...below(['activities.*.register'], ['note', 'owner', 'since', 'systems', 'systems.*']),
      ...below(ofProcessor, ['register']),
    ],
  },
  {
    name: 'when an activity began',
    reason: 'How long an activity has been going on, only the controller knows.',
    kinds: ['aged'],
    paths: ['activities.*.register.since'],
  },
  {
    name: 'a measure',
    reason:
      'Which measures are taken, only the controller knows; that some are described is asked for.',
    kinds: ['delete', 'id'],
    paths: ['measures.*', 'activities.*.measures', 'activities.*.measures.*'],
  },
];
