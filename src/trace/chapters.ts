import type { Provision } from '../law/provision.ts';
import { article13Paragraph1 } from '../law/provisions/article-13-1.ts';
import { article13Paragraph2AToD } from '../law/provisions/article-13-2-a-d.ts';
import { article13Paragraph2EToF } from '../law/provisions/article-13-2-e-f.ts';
import { article14 } from '../law/provisions/article-14.ts';
import { consent } from '../law/provisions/consent.ts';
import { devices } from '../law/provisions/devices.ts';
import { marketing } from '../law/provisions/marketing.ts';
import { objection } from '../law/provisions/objection.ts';
import { register } from '../law/provisions/register.ts';
import { roles } from '../law/provisions/roles.ts';
import { specialData } from '../law/provisions/special-data.ts';
import { transfers } from '../law/provisions/transfers.ts';
import { transparency } from '../law/provisions/transparency.ts';

/** Provisions under the heading that they are read under. */
export interface Chapter {
  readonly article: string;
  readonly provisions: readonly Provision[];
}

/** The duties of notice and register, in the order of the law's index. */
export const chapters: readonly Chapter[] = [
  { article: 'Article 12 GDPR: form and access', provisions: transparency },
  {
    article: 'Article 13 GDPR: data collected from the person',
    provisions: [...article13Paragraph1, ...article13Paragraph2AToD, ...article13Paragraph2EToF],
  },
  { article: 'Article 14 GDPR: data from elsewhere', provisions: article14 },
  {
    article: 'Articles 21 and 22 GDPR: objection and automated decisions',
    provisions: objection,
  },
  { article: 'Articles 7 and 8 GDPR: consent and children', provisions: consent },
  { article: 'Articles 9 and 10 GDPR: sensitive data and offences', provisions: specialData },
  { article: 'Articles 26 to 28, 37 and 38 GDPR: who does what', provisions: roles },
  { article: 'Articles 44 to 49 GDPR: transfers', provisions: transfers },
  { article: 'Article 5(3) ePrivacy Directive: cookies and the like', provisions: devices },
  { article: 'Article 13 ePrivacy Directive: marketing messages', provisions: marketing },
  { article: 'Article 30 GDPR: register of processing activities', provisions: register },
];
