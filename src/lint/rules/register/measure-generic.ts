import { isGenericMeasure } from '../../../text/vague.ts';
import { english } from '../../english.ts';
import type { Rule } from '../../rule.ts';
import { written } from '../../written.ts';

export default {
  id: 'register/measure-generic',
  severity: 'warning',
  title: 'A security measure is the empty formula of the law.',
  why: '“Appropriate technical and organisational measures” repeats the duty and describes no measure.',
  how: 'Name what you do: `connections are encrypted`, `access needs a second factor`.',
  law: ['GDPR-30-1-g', 'GDPR-32'],
  bad: `measures:
  general: appropriate technical and organisational measures # <--`,
  good: `measures:
  encryptionInTransit: connections are encrypted`,
  *check({ model, origin }) {
    for (const [id, measure] of Object.entries(model.declaration.measures ?? {})) {
      const text = english(measure.text);
      if (!isGenericMeasure(text)) continue;
      yield {
        path: written(origin, ['measures', id, 'text', 'en']),
        message: `“${text}” describes no measure.`,
      };
    }
  },
} satisfies Rule;
