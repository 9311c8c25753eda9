import { isOpenEndedRecipient } from '../../../text/generic/recipient.ts';
import { english } from '../../english.ts';
import { recipientsInUse } from '../../receivers.ts';
import type { Rule } from '../../rule.ts';
import { written } from '../../written.ts';

export default {
  id: 'recipients/open-ended',
  severity: 'error',
  title: 'A recipient is described in words that fit anybody.',
  why: 'Recipients or categories of recipients must be stated. “Third parties” or “our partners” are not even a category: nobody is left out.',
  how: 'Name the recipient, or say what kind of company it is, in which sector and country: `category: parcel carriers in Austria`.',
  law: ['GDPR-13-1-e-1', 'GDPR-13-1-e-2'],
  bad: `recipients:
  donauhost:
    # name: not written
    category: selected partners # <--`,
  good: `recipients:
  donauhost:
    # name: not written
    category: hosting company in Austria
    because: the contract is tendered every year`,
  *check(facts) {
    for (const { path, declared } of recipientsInUse(facts)) {
      const texts = { name: declared.name ?? '', category: english(declared.category) };
      const { name, category } = texts;
      const member = isOpenEndedRecipient(name) ? 'name' : 'category';
      if (!isOpenEndedRecipient(texts[member]) || (name && member === 'category')) continue;
      yield {
        path: written(facts.origin, [...path, member]),
        message: `“${member === 'name' ? name : category}” could be anybody.`,
      };
    }
  },
} satisfies Rule;
