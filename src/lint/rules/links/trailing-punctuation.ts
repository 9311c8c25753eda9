import { addressesOf } from '../../addresses.ts';
import type { Rule } from '../../rule.ts';

export default {
  id: 'links/trailing-punctuation',
  severity: 'info',
  title: 'A link ends with a punctuation mark.',
  why: 'The full stop of the sentence it was copied from has become part of the address, and many servers do not find the page then.',
  how: 'Delete the mark at the end of the address.',
  law: ['GDPR-12-1-c'],
  bad: `rights: { form: "https://greta.example/contact." } # <--`,
  good: `rights: { form: "https://greta.example/contact" }`,
  *check(facts) {
    for (const { path, url, inText } of addressesOf(facts)) {
      if (inText || !/[.,;:!)\]]$/.test(url)) continue;
      yield { path, message: `\`${url}\` ends with a punctuation mark.` };
    }
  },
} satisfies Rule;
