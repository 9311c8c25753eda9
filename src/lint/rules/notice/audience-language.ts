import { languagesOf } from '../../../law/languages.ts';
import { countryName } from '../../../model/drafting/country.ts';
import { listText } from '../../../model/drafting/list.ts';
import type { Rule } from '../../rule.ts';

export default {
  id: 'notice/audience-language',
  severity: 'warning',
  title: 'People of a country are addressed, and the notice is in none of its languages.',
  why: 'People must understand the notice. According to the guidelines (WP260 rev.01, para 13), whoever addresses people of another language gives them a translation.',
  how: 'Add the language to `languages` with its translation; if you address only people there who read another one, suppress this with the reason.',
  law: ['GDPR-12-1-g', 'GDPR-12-1-b'],
  bad: `notice:
  audience: [IE, FR] # <--`,
  good: `notice:
  audience: [IE, MT]`,
  *check(facts) {
    const { audience = [], languages = [] } = facts.model.declaration.notice ?? {};
    if (languages.length === 0 || facts.hasOpen(['notice', 'languages'])) return;
    const spoken = new Set(languages.map((tag) => tag.split('-')[0] ?? ''));
    const without = audience.filter((country) => {
      const official = languagesOf(country);
      return official.length > 0 && !official.some((language) => spoken.has(language));
    });
    if (without.length === 0) return;
    const names = listText(
      without.map((country) => countryName(country, 'en')),
      'en',
      'conjunction',
    );
    const message = `The notice is in \`${languages.join('`, `')}\`, which is no official language of ${names}.`;
    yield { path: ['notice', 'audience'], message };
  },
} satisfies Rule;
