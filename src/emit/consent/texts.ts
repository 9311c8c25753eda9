import { say, type Wording, word } from '../../document/context.ts';
import { languagePack } from '../../document/language-pack.ts';
import { recipientName } from '../../document/names.ts';
import type { Cookie, Model } from '../../model/model.ts';
import { isSafeUrl } from '../../text/safe-url.ts';
import { askedCookies, type Category, type ConsentService } from './categories.ts';
import { consentWords } from './words.ts';

/** The labels of the policy in a language. */
export function wordingOf(language: string): Wording {
  return { language, pack: languagePack(language) };
}

/** What is asked for, that one may refuse and withdraw, and where (Art. 4(11), 7(3) GDPR). */
export function requestText(wording: Wording, model: Model): string {
  const words = consentWords(wording.language);
  const purposes = purposesText(wording, model, askedCookies(model));
  const { reopen } = model.declaration.consentManager ?? {};
  const label = say(wording, reopen?.label);
  const where = reopen?.where ? words.where[reopen.where] : '';
  return [
    purposes ? words.ask(purposes) : words.askWithout,
    words.withdraw,
    ...(label ? [words.reopen(label, where)] : []),
  ].join(' ');
}

/** What a category is for, and whether it needs consent. */
export function categoryText(
  wording: Wording,
  model: Model,
  { needsConsent, services }: Category,
): string {
  const words = consentWords(wording.language);
  const purposes = purposesText(
    wording,
    model,
    services.flatMap(({ cookies }) => cookies),
  );
  return [
    ...(needsConsent ? [] : [words.noConsent]),
    ...(purposes ? [words.usedTo(purposes)] : []),
  ].join(' ');
}

/** The declared purposes of the activities that cookies serve, each once. */
export function purposesText(
  wording: Wording,
  { activities }: Model,
  cookies: readonly Cookie[],
): string | undefined {
  const ids = new Set(cookies.map(({ activity }) => activity));
  const served = activities.filter(({ id }) => ids.has(id));
  const purposes = served.flatMap(({ declared }) => say(wording, declared.purpose) ?? []);
  return [...new Set(purposes)].join('; ') || undefined;
}

/** Whom one says yes to: the products with their companies, or the controller. */
export function serviceName(wording: Wording, model: Model, { readers }: ConsentService): string {
  const names = readers.flatMap((reader) => {
    const name = recipientName(wording, reader);
    const product = reader.service?.title;
    if (!product || !name || name.includes(product)) return name ?? product ?? reader.id;
    return `${product} (${name})`;
  });
  const own = () => model.declaration.controller?.name ?? word(wording, 'cookies', 'us');
  return names.join(', ') || own();
}

/** The title and the address of the policy, if it has one that may be linked to. */
export function noticeOf(
  wording: Wording,
  { declaration }: Model,
): { readonly title: string; readonly url: string } | undefined {
  const { notice } = declaration;
  if (!notice?.url || !isSafeUrl(notice.url)) return undefined;
  return { title: say(wording, notice.title) ?? word(wording, 'page', 'title'), url: notice.url };
}
