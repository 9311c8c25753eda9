import type { ByLanguage } from '../../../text/by-language.ts';
import { ALPHABETS } from '../../../text/letters.ts';
import { hasLinkNear } from '../../links-near.ts';
import { phrasesIn } from '../../phrases.ts';
import { placeIn } from '../../prose.ts';
import type { AuditRule } from '../../rule.ts';

/** A link or a button that is called by its name. */
const NAMED: ByLanguage<RegExp> = {
  en: new RegExp(String.raw`["“][^"“”\n]{3,40}["”] (?:link|button)(?![${ALPHABETS}])`, 'iu'),
  de: /(?:Link|Schaltfläche|Button) ["„“][^"„“”\n]{3,40}["“”]/iu,
  fr: /(?:lien|bouton) (?:« ?|["“])[^"“”«»\n]{3,40}(?: ?»|["”])/iu,
  es: /(?:enlace|botón) ["“«][^"“”«»\n]{3,40}["”»]/iu,
  it: /(?:link|pulsante) ["“«][^"“”«»\n]{3,40}["”»]/iu,
  nl: /(?:link|knop) ["“'‘][^"“”'‘’\n]{3,40}["”'’]/iu,
  pt: /(?:link|botão|ligação) ["“«][^"“”«»\n]{3,40}["”»]/iu,
};

/** The names of the ways to choose; a “Like” button stands elsewhere. */
const CHOICE =
  /cookie|consent|privacy|setting|preference|choice|unsubscribe|opt[ -]?(?:in|out)|einstellung|einwillig|widerruf|abmeld|datenschutz|paramèt|préfér|consent|désinscri|configur|prefer|impostazion|disiscri|voorkeur|instelling|toestemming|afmeld|defini/i;

export default {
  id: 'text/control-without-link',
  severity: 'info',
  title: 'The text names a link or a button, and does not link it.',
  why: 'Withdrawing consent is as easy as giving it; whoever reads the policy and has to look for the switch elsewhere may not find it.',
  how: 'Link the name to the page or the dialogue that it opens.',
  law: ['GDPR-12-2', 'GDPR-7-3-2'],
  bad: `You change your choice with the “Cookie settings” link at the end of each page. <--`,
  good: `You change your choice with the [“Cookie settings” link](https://shop.example/#cookies) at the end of each page.`,
  *check(text) {
    for (const phrase of phrasesIn(text, NAMED)) {
      if (!CHOICE.test(phrase.words)) continue;
      const found = {
        ...placeIn(phrase.block, phrase.start, phrase.end),
        message: messageOf(phrase.words),
      };
      if (!hasLinkNear(text, found, 0)) yield found;
    }
  },
} satisfies AuditRule;

function messageOf(words: string): string {
  const name = /["“”„«»]\s?([^"“”„«»]+?)\s?["“”„«»]/u.exec(words)?.[1] ?? words;
  return `“${name}” is named, and not linked.`;
}
