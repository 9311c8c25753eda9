import type { Path } from '../../../model/model.ts';
import type { Facts, Found, Rule } from '../../rule.ts';
import { walkValues } from '../../walk-values.ts';
import { written } from '../../written.ts';

export default {
  id: 'references/translation-missing',
  severity: 'error',
  title: 'A text is missing in one of the languages of the notice.',
  why: 'Information must be intelligible (Art. 12(1)); according to the guidelines, people who are addressed in a language get the whole notice in it. A page with sentences in another language is not that.',
  how: 'Write the text in each language of `notice.languages`, or include a translation file.',
  law: ['GDPR-12-1-g'],
  bad: `activities:
  website:
    note: { de: Die Protokolle liest nur Greta. } # <--`,
  good: `activities:
  website:
    note: { en: Only Greta reads the logs., de: Die Protokolle liest nur Greta. }`,
  *check(facts) {
    const texts = textsByPlace(facts);
    for (const language of facts.model.languages) {
      const missing = texts.filter(({ languages }) => !speaks(languages, language));
      if (missing.length === 0) continue;
      if (missing.length === texts.length) yield untranslated(language, facts);
      else yield* missing.map(({ path }) => missingAt(path, language));
    }
  },
} satisfies Rule;

interface Place {
  readonly path: Path;
  readonly languages: ReadonlySet<string>;
}

function textsByPlace({ model, origin }: Facts): readonly Place[] {
  const places = new Map<string, { path: Path; languages: Set<string> }>();
  for (const { path, form, language } of walkValues(model.declaration).leaves) {
    if ((form !== 'text' && form !== 'markdown') || language === undefined) continue;
    const text = path.slice(0, -1);
    const place = places.get(text.join('\u0001')) ?? {
      path: written(origin, text),
      languages: new Set<string>(),
    };
    place.languages.add(language);
    places.set(text.join('\u0001'), place);
  }
  return [...places.values()];
}

/** A text in `de` serves `de-AT`. */
function speaks(languages: ReadonlySet<string>, language: string): boolean {
  return languages.has(language) || languages.has(language.split('-')[0] ?? '');
}

function untranslated(language: string, { model, origin }: Facts): Found {
  const index = (model.declaration.notice?.languages ?? []).indexOf(language);
  const path = written(origin, ['notice', 'languages', `${index}`]);
  return { path, message: `No text of the declaration is written in \`${language}\`.` };
}

function missingAt(path: Path, language: string): Found {
  return { path, message: `\`${path.join('.')}\` is not written in \`${language}\`.` };
}
