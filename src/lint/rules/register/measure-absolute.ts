import { absolutePromise } from '../../../text/absolute.ts';
import { anyCase } from '../../../text/any-case.ts';
import { english } from '../../english.ts';
import type { Rule } from '../../rule.ts';
import { written } from '../../written.ts';

export default {
  id: 'register/measure-absolute',
  severity: 'warning',
  title: 'A security measure promises that nothing can happen.',
  why: 'No system is wholly secure; a promise that cannot be kept misleads people.',
  how: 'Say what is done, not that it cannot fail.',
  law: ['GDPR-5-1-a', 'GDPR-32'],
  bad: `measures:
  encryptionInTransit: your data are 100 % secure # <--`,
  good: `measures:
  encryptionInTransit: connections are encrypted`,
  *check({ model, origin }) {
    for (const [id, measure] of Object.entries(model.declaration.measures ?? {})) {
      const text = english(measure.text);
      if (!anyCase(absolutePromise).test(text)) continue;
      yield {
        path: written(origin, ['measures', id, 'text', 'en']),
        message: `“${text}” promises what no measure can keep.`,
      };
    }
  },
} satisfies Rule;
