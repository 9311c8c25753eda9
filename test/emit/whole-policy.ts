import type { Policy } from '../../src/document/tree.ts';
import {
  action,
  box,
  captioned,
  day,
  fact,
  facts,
  gap,
  law,
  link,
  list,
  PAGE,
  paragraph,
  section,
  table,
  text,
} from './fixture.ts';

const CODE = (value: string) => ({ type: 'inlineCode', value }) as const;
const MAIL = link('mailto:info@lindenhof.example', 'info@lindenhof.example');

const glance = section(
  'at-a-glance',
  undefined,
  'At a glance',
  [
    facts(
      'cards',
      fact('Who we are', 'We are Lindenhof Books GmbH, Leipzig, Germany.', [
        'More: ',
        link('#controller', '1. Who is responsible'),
      ]),
      fact('Your rights', 'You have these rights: access, correction, erasure.', [
        'More: ',
        link('#rights', '4. Your rights'),
      ]),
    ),
    { type: 'heading', depth: 3, children: [text('What to know first')] },
    facts('cards', fact('Transfers', 'Data goes to: Singapore, United States.')),
    { type: 'heading', depth: 3, children: [text('What we use data for')] },
    paragraph('Each line links to the details.'),
    captioned(
      'Uses of data, legal bases and ways to stop them',
      table(
        ['Use of data', 'Legal basis', 'How to stop it'],
        [link('#newsletter', 'Newsletter'), 'Consent', 'Withdraw consent'],
        [link('#orders', 'Your orders'), 'Contract', ['See ', link('#rights', '4. Your rights')]],
      ),
    ),
  ],
  { part: 'glance' },
);

const objection = section(
  'objection',
  undefined,
  'Your right to object',
  [
    paragraph(
      {
        type: 'strong',
        children: [text('For reasons from your own situation'), law('Article 21(1) GDPR')],
      },
      ' You can object at any time.',
    ),
    paragraph('Write to ', MAIL, '.'),
  ],
  { part: 'objection' },
);

const contents = section('contents', undefined, 'Contents', [], {
  part: 'contents',
});

const controller = section(
  'controller',
  '1',
  'Who is responsible',
  [
    paragraph('For this policy, the controller is:'),
    facts(
      'contact',
      fact('Name', 'Lindenhof Books GmbH'),
      fact('Post', 'Lindenallee 4, 04103 Leipzig, Germany'),
      fact('E-mail', MAIL),
      fact('Phone', link('tel:+493411234567', '+49 341 123 45 67')),
      fact('Register', 'HRB 12345, Amtsgericht Leipzig'),
    ),
    paragraph('You can also write to our data protection officer:'),
    facts(
      'contact',
      fact('Name', 'Dr. Ines Haberkorn (external)'),
      fact('Post', 'Lindenallee 4, 04103 Leipzig'),
    ),
  ],
  { formerly: ['who-is-responsible', 'imprint'] },
);

const entry = section(
  'newsletter',
  '2.1',
  'Newsletter',
  [
    facts(
      'facts',
      fact('Purpose', 'Sending you offers for our goods'),
      fact('Legal basis', ['Consent', law('Article 6(1)(a) GDPR'), law('section 25(1) TDDDG')]),
      fact('Must you give us the data?', 'No.'),
      fact('Kept', 'Until you withdraw', ['See ', link('#orders', '2.2 Your orders')]),
    ),
  ],
  { part: 'entry', formerly: ['mailing'] },
);

const orders = section('orders', '2.2', 'Your orders', [facts('facts', fact('Kept', '8 years'))], {
  part: 'entry',
});

const uses = section('uses', '2', 'What we use your data for', [
  paragraph('The legal bases come from the GDPR', law('Article 6 GDPR'), '. They mean:'),
  captioned(
    'Legal bases',
    table(
      ['Legal basis', 'What it means'],
      [['Consent', law('Article 6(1)(a) GDPR')], 'You said yes.'],
    ),
  ),
  entry,
  orders,
]);

const cookies = section('cookies', '3', 'Cookies', [
  paragraph(
    'What is necessary needs no consent',
    law('section 25(2) no. 2 TDDDG'),
    '. We keep your choice since ',
    day('2026-10-01', '1 October 2026'),
    '.',
  ),
  paragraph(action('https://www.lindenhof.example/#manage', 'Manage cookies')),
  captioned(
    'Cookies and storage: necessary',
    table(
      ['Name', 'Type', 'Purpose', 'Who can read it', 'Lifetime'],
      [CODE('session'), 'Cookie', 'Keeps your visit together', 'We', 'Session'],
      [CODE('a|b'), 'Cookie', 'Remembers your basket', 'We', '14 days'],
    ),
    'cookies',
  ),
]);

const rights = section('rights', '4', 'Your rights', [
  paragraph('Your rights come from the GDPR.'),
  facts(
    'rights',
    fact('Access (15)', 'You can ask which data we hold.'),
    fact('Erasure (17)', 'You can.'),
  ),
  section('complaints', '4.1', 'Complaints', [
    paragraph('The authority for us is:'),
    facts(
      'contact',
      fact('Name', 'Die Beauftragte'),
      fact('Post', 'Devrientstraße 5, 01067 Dresden'),
    ),
  ]),
]);

const joint = section('joint', '5', 'Joint controllers', [
  paragraph('With these companies, we decide together', law('Article 26 GDPR'), '.'),
  box('Fern & Weit AG', facts('facts', fact('What we do together', 'Page insights'))),
  paragraph('We use these measures:'),
  list('Encryption in transit', 'Staff training'),
]);

/** A policy that holds every kind of node. */
export const WHOLE: Policy = {
  ...PAGE,
  children: [glance, objection, contents, controller, uses, cookies, rights, joint],
};

/** The same as a draft with two open facts. */
export const DRAFT: Policy = {
  ...WHOLE,
  brand: undefined,
  draft: {
    label: 'Draft',
    text: 'Do not publish: 2 facts are missing.',
    gaps: [gap('Missing: registered office', 'open-1'), gap('Not declared: Kept', 'open-2')],
  },
  children: [
    ...WHOLE.children,
    section('open', '6', 'Open', [
      paragraph('We sit at ', gap('Missing: registered office', 'open-1'), '.'),
      facts(
        'facts',
        fact('Kept', gap('Not declared: Kept', 'open-2')),
        fact('Seat', gap('Missing: registered office')),
      ),
    ]),
  ],
};
