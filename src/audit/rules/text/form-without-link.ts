import type { ByLanguage } from '../../../text/by-language.ts';
import { wordPattern } from '../../../text/word-pattern.ts';
import { foundAt, phrasesIn } from '../../phrases.ts';
import type { AuditRule } from '../../rule.ts';

const OFFERED: ByLanguage<RegExp> = {
  en: wordPattern(
    'we (?:also )?(?:provide|offer|have) an? (?:online |web )?(?:contact |request )?form',
  ),
  de: wordPattern('(?:bieten|stellen) wir (?:Ihnen )?(?:auch )?ein (?:Online-|Kontakt)formular'),
  fr: wordPattern(
    '(?:proposons|mettons à (?:votre )?disposition) (?:également )?un formulaire(?: de contact)?',
  ),
  es: wordPattern('(?:ofrecemos|disponemos de) (?:también )?un formulario(?: de contacto)?'),
  it: wordPattern('(?:offriamo|mettiamo a disposizione) (?:anche )?un modulo(?: di contatto)?'),
  nl: wordPattern('(?:bieden|hebben) wij (?:ook )?een (?:contact)?formulier'),
  pt: wordPattern(
    '(?:oferecemos|disponibilizamos) (?:também )?um formulário(?: de contacto| de contato)?',
  ),
};
/** What the address or the words of the link to a form have. */
const FORM = /form|kontakt|conta[ct]|request|anfrage/i;

export default {
  id: 'text/form-without-link',
  severity: 'info',
  title: 'The text offers a form, and nothing links to it.',
  why: 'The exercise of rights is to be made easy; a form that has to be looked for is no help.',
  how: 'Link the words to the form.',
  law: ['GDPR-12-2'],
  bad: `We also offer a contact form for your questions. <--`,
  good: `We also offer [a contact form](https://shop.example/form) for your questions.`,
  *check(text) {
    if (text.links.some((link) => FORM.test(link.target) || FORM.test(link.text))) return;
    for (const phrase of phrasesIn(text, OFFERED)) {
      yield foundAt(phrase, (words) => `${words}, and there is no link to it.`);
    }
  },
} satisfies AuditRule;
