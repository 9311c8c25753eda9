import type { TextLanguage } from './by-language.ts';

/** How the syllables of a language are seen in its letters, about. */
interface Letters {
  /** What makes one syllable. */
  readonly nucleus: RegExp;
  /** An end that is written and not said; it takes one syllable away. */
  readonly silent?: RegExp;
}

const letters: Readonly<Partial<Record<TextLanguage, Letters>>> = {
  en: {
    nucleus: /qu[aeiouy]+|[cgstx]iou|[cst]i[ao](?=n|l)|i(?=[aou])|cre(?=a)|e(?=a$|ing)|[aeiouy]+/gu,
    silent: /[aeiouy][^aeiouy]+(?:(?<!l)e|e(?:ly|ments?)|(?<![lsxzgc]|[cs]h)es|(?<![td])ed)$/u,
  },
  de: { nucleus: /eu|ei|ai|au|äu|ie|aa|ee|oo|[aeiouyäöü]/gu },
  fr: {
    nucleus: /[gq]u[eéèêi]|i?eau|oui|[iou]?[aeoàâéèêëœô]{1,2}[iuîû]?|ui|[iîïuûùüy]/gu,
    silent: /[^aeiouyé](?:es?|(?<!m)ent)$/u,
  },
  es: { nucleus: /[gq]u[eéií]|[iuü]?[aeoáéó][iuy]?|[iuü]{2}|[iuíúüy]/gu },
  it: { nucleus: /[iu]?[aeoàèéòó][iu]?|[iu]{2}|[iuìùy]/gu },
  nl: { nucleus: /aai|ooi|oei|eeu|ieu|aa|ee|oo|uu|ie|oe|eu|ui|ij|ei|au|ou|[aeiouyëïöü]/gu },
  pt: { nucleus: /[gq]u[eéêií]|[ãõ][eo]|[iu]?[aeoáâàéêóô][iu]?|[iuíúü]/gu },
};

/** Takes a word and a language whose syllables are known; returns how many it has, about; one at least. */
export function syllableCount(word: string, language: TextLanguage): number {
  const known = letters[language];
  const lower = word.toLowerCase();
  const said = lower.match(known?.nucleus ?? /[aeiouy]+/gu)?.length ?? 1;
  return Math.max(1, known?.silent?.test(lower) ? said - 1 : said);
}
