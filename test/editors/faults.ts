/** A fault of a declaration; `<--` marks its line, where that is not the last one. */
export interface Fault {
  readonly text: string;
  readonly message: RegExp;
}

const activity = (line: string) => `activities:\n  orders:\n    title: Orders\n    ${line}`;
const recipient = (line: string) => `recipients:\n  host:\n    name: Fjordrack Oy\n    ${line}`;
const words = /^Value is not accepted\. Valid values: "/;
const property = (key: string) => new RegExp(`^Property ${key} is not allowed\\.$`);
const type = (name: string) => new RegExp(`^Incorrect type\\. Expected "${name}`);

/** What people get wrong, by kind. */
export const faults: Readonly<Record<string, Fault>> = {
  'a key of another language': { text: 'cookie: none', message: property('cookie') },
  'a misspelt key': { text: activity('retension: P3Y'), message: property('retension') },
  'a misspelt member': {
    text: activity('retention: { perod: P3Y }'),
    message: property('perod'),
  },
  'a misspelt basis as a key': {
    text: activity('legalBasis: { legitimateInterest: a shop that works }'),
    message: property('legitimateInterest'),
  },
  'a misspelt basis as a word': {
    text: activity('legalBasis: legitimateInterest'),
    message: words,
  },
  'an unknown way of provision': { text: activity('provision: optional'), message: words },
  'an unknown role': { text: recipient('role: sub-processor'), message: words },
  'an unknown category of cookies': {
    text: 'cookies:\n  statistics: # <--\n    _ga: { activity: analytics }',
    message: property('statistics'),
  },
  'an unknown word in a list': {
    text: 'notice:\n  linkedFrom: [everyPage, footer]',
    message: words,
  },
  'a word for an open fact that is not in capitals': {
    text: activity('legalBasis: "todo: which? (Legal)"'),
    message: words,
  },
  'a word in place of a list': { text: activity('data: name'), message: type('array') },
  'a text in place of a mapping': {
    text: 'controller: Jusseum Handels GmbH',
    message: type('object'),
  },
  'a list in place of a mapping': {
    text: 'activities: [orders]',
    message: /^Incorrect type\. Expected one of object, string\.$/,
  },
  'a mapping in place of a list': {
    text: activity('subjects: { customer: all }'),
    message: /^Incorrect type\. Expected one of array, string\.$/,
  },
  'a number in place of a text': {
    text: 'controller:\n  phone: 4930123',
    message: type('string'),
  },
  'a word in place of true or false': {
    text: 'controller:\n  publicBody: yes',
    message: type('boolean'),
  },
  'a word in place of a number': {
    text: 'controller:\n  headCount: many',
    message: type('integer'),
  },
  'a number that cannot be': {
    text: 'controller:\n  headCount: -1',
    message: /^Value is below the minimum of 0\.$/,
  },
  'no value': { text: 'controller:\n  name:', message: type('string') },
  'an empty text': {
    text: 'controller:\n  name: ""',
    message: /^String is shorter than the minimum length of 1\.$/,
  },
  'a date that is none': {
    text: 'notice:\n  reviewed: 1 May 2026',
    message: /^Due here is a day as year, month and day/,
  },
  'a duration that is none': {
    text: activity('retention: { period: 3 years }'),
    message: /^Due here is a duration \(ISO 8601\): P14D is 14 days/,
  },
  'a country by its name': {
    text: recipient('country: Finland'),
    message: /^Due here is a country as a two-letter/,
  },
  'an address without its scheme': {
    text: 'notice:\n  url: www.jusseum.example',
    message: /^Due here is a full web address/,
  },
  'no e-mail address': {
    text: 'controller:\n  email: info at jusseum',
    message: /^Due here is an e-mail address\.$/,
  },
  'an id with capitals': {
    text: activity('recipients: [FjordRack]'),
    message: /^Due here is an id that you give/,
  },
  'a word twice in a list': {
    text: activity('subjects: [customer, customer]'),
    message: /^Array has duplicate items\.$/,
  },
  'another version of the language': {
    text: 'privacyc: 2',
    message: /^Value must be 1\.$/,
  },
  'a key twice': {
    text: 'controller:\n  name: Jusseum\n  name: Handels GmbH',
    message: /^Map keys must be unique$/,
  },
};
