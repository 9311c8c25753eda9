import type { Element } from 'hast';
import type { Policy } from '../../document/tree.ts';
import { policyFile } from '../policy-file.ts';
import { element, lines, text } from './element.ts';

const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he', 'ur']);

/** The direction a language is written in. */
export function direction(language: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.has(language.split('-')[0] ?? '') ? 'rtl' : 'ltr';
}

/** Links to the same policy in its languages, each named in itself; nothing where there is one. */
export function languageNav({ language, languages, labels }: Policy): readonly Element[] {
  if (languages.length < 2) return [];
  const items = languages.map((code, at) => {
    const current = code === language ? { ariaCurrent: 'page' } : { lang: code };
    const href = policyFile(code, at, 'html').replace(/^.*\//, '');
    return element(
      'li',
      {},
      element('a', { href, hrefLang: code, ...current }, text(nameOf(code))),
    );
  });
  return [element('nav', { ariaLabel: labels.language }, element('ul', {}, ...lines(items)))];
}

function nameOf(code: string): string {
  const base = code.split('-')[0] ?? code;
  const name = new Intl.DisplayNames([code], { type: 'language' }).of(base) ?? code;
  return name.charAt(0).toLocaleUpperCase(code) + name.slice(1);
}
