import { ALPHABETS, SMALL } from '../../../text/letters.ts';
import type { Rule } from '../../rule.ts';

const EMAIL = /^\S+@\S+$/;
const ADDRESS = new RegExp(
  String.raw`^(?:https?:\/\/|www\.)\S+$|^(?:[${ALPHABETS}\d-]+\.)+[${SMALL}]{2,}$`,
  'u',
);

export default {
  id: 'controller/name-not-legal',
  severity: 'error',
  title: 'The controller’s name is an e-mail or web address.',
  why: 'Only a person or a body can answer for data; an address does not tell who that is.',
  how: 'Write the company with its legal form, or the person’s full name.',
  law: ['GDPR-13-1-a-1', 'GDPR-4-7', 'GDPR-30-1-a'],
  bad: `controller:
  name: www.greta.example # <--`,
  good: `controller:
  name: Greta Lindner`,
  *check({ model }) {
    const name = model.declaration.controller?.name ?? '';
    const kind = EMAIL.test(name) ? 'an e-mail address' : ADDRESS.test(name) ? 'a web address' : '';
    if (kind === '') return;
    yield {
      path: ['controller', 'name'],
      message: `The controller’s name \`${name}\` is ${kind}, not the name of a person or a body.`,
    };
  },
} satisfies Rule;
