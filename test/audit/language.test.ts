import { expect, it } from 'vitest';
import { audit } from '../../src/audit/audit.ts';

const polish = `Administratorem danych osobowych jest spółka Przykład z siedzibą w Warszawie. Dane
przetwarzamy w celu realizacji zamówień, obsługi klientów oraz wypełnienia obowiązków prawnych.`;
it.each([
  ['# Hi\n', 'Nobody can tell the language of the text.'],
  [polish.repeat(2), 'The text is in a language that no check knows (`pl`).'],
  ['We are [Your company name].\n', / is not certain; /],
])('says what is not known of the language of %j', async (text, message) => {
  const bytes = new TextEncoder().encode(text);
  const { diagnostics } = await audit({ file: 'policy.md', bytes }, '2026-11-22');
  const found = diagnostics.find(({ rule }) => rule === 'reading/language')?.message;
  if (message instanceof RegExp) expect(found).toMatch(message);
  else expect(found).toBe(message);
});
