import { expect, it } from 'vitest';
import { wordsOf } from '../../../src/audit/suggest/languages.ts';
import { words } from '../../../src/audit/suggest/pattern.ts';

const SENTENCES = {
  en: ['Browsing data are linked to your account.', 'Your account holds your browsing data.'],
  de: ['Ihr Surfverhalten wird mit Ihrem Kundenkonto verknüpft.', 'Ihr Kundenkonto ist kostenlos.'],
  fr: ['Vos données de navigation sont associées à votre compte.', 'Vos données de navigation.'],
  es: ['Los datos de navegación se vinculan a su cuenta.', 'Puede cerrar su cuenta.'],
  it: ['I dati di navigazione sono collegati al tuo account.', 'Il tuo account è gratuito.'],
  nl: ['Surfgegevens worden gekoppeld aan uw account.', 'Uw account is gratis.'],
  pt: ['Os dados de navegação são associados à sua conta.', 'A sua conta é gratuita.'],
  ja: ['閲覧履歴をお客様のアカウントに紐付けます。', 'アカウントは無料です。'],
  zh: ['我们将浏览记录与您的账号关联。', '您的账号免费。'],
} as const;

it.each(Object.entries(SENTENCES))('is told in %s', (language, [telling, silent]) => {
  const [pattern = 'none'] = wordsOf(language)?.topics['account-linking'] ?? [];
  expect(words(pattern).test(telling)).toBe(true);
  expect(words(pattern).test(silent)).toBe(false);
});
