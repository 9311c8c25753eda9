import { anyCase } from '../../../text/any-case.ts';
import { isGenericPurpose } from '../../../text/vague.ts';
import { english } from '../../english.ts';
import type { Rule } from '../../rule.ts';
import { written } from '../../written.ts';

const OPENING = /^(?:(?:is|are) )?(?:used |set |needed |required )?(?:for|to) /i;
/** The name of a group says no more than the group itself. */
const GROUP = anyCase(
  /^(?:the )?(?:analytics?|analytical|statistics?|statistical|marketing|advertising|functional(?:ity)?|technical|performance|tracking|targeting|profiling)(?: (?:purposes?|cookies?|reasons?))?\.?$/i,
);

export default {
  id: 'cookies/purpose-vague',
  severity: 'warning',
  title: 'The purpose of a cookie is so general that it fits any cookie.',
  why: 'People decide about each entry by what it does; “is used for analytics” tells them only the group, which they know already.',
  how: 'Say what the entry does, which completes “it …”: `counts which pages are read`.',
  law: ['EPD-5-3-3', 'GDPR-12-1-d'],
  bad: `cookies:
  necessary:
    session: { activity: comments, access: controller, duration: session, exemption: login, purpose: is used for functional purposes } # <--`,
  good: `cookies:
  necessary:
    session: { activity: comments, access: controller, duration: session, exemption: login, purpose: keeps you signed in }`,
  *check({ model, origin }) {
    for (const { name, path, declared } of model.cookies) {
      const text = english(declared.purpose);
      const purpose = text.replace(OPENING, '');
      if (purpose === '' || !(GROUP.test(purpose) || isGenericPurpose(purpose))) continue;
      yield {
        path: written(origin, [...path, 'purpose', 'en']),
        message: `The purpose of \`${name}\`, “${text}”, fits any cookie.`,
      };
    }
  },
} satisfies Rule;
