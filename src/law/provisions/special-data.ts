import type { Provision } from '../provision.ts';
import { from, gdpr, inferredData, lindenapotheke } from './sources.ts';

/** Articles 9 and 10 GDPR: special categories and offences. */
export const specialData: readonly Provision[] = [
  {
    id: 'GDPR-9-2',
    ref: 'GDPR Art. 9(2)',
    kind: 'statute',
    severity: 'error',
    title: 'Condition beside the legal basis',
    duty: 'Special categories are processed only under a condition of Art. 9(2), beside a basis of Art. 6(1).',
    when: 'special categories of data are processed',
    ...from([gdpr, 'Art. 9(1) and (2)']),
  },
  {
    id: 'GDPR-9-INF',
    ref: 'CJEU C-21/23 (Lindenapotheke)',
    kind: 'caseLaw',
    severity: 'warning',
    title: 'Data that reveal special categories',
    duty: 'Data from which special categories can be inferred, such as orders of medicines, count as such.',
    when: 'data can reveal special categories',
    ...from(lindenapotheke, inferredData),
  },
  {
    id: 'GDPR-10',
    ref: 'GDPR Art. 10',
    kind: 'statute',
    severity: 'error',
    title: 'Data about offences',
    duty: 'Data on convictions and offences are processed only under official control or as a law authorises.',
    when: 'data on offences are processed',
    ...from(gdpr),
  },
];
