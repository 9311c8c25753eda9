import { type Placeholder, placeholder } from './placeholder.ts';
import { isSampleHost } from './sample-hosts.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

const anyLocal = words(`
  your youremail your-email your.email your_email yourname your.name your-name ihre-email ihreemail
  ihre.email ihr-name deine-email votre-email votreemail votre.nom votremail votre-mail tu-email
  tuemail tucorreo tu-correo su-correo sucorreo tuaemail tua-email latuaemail uwnaam uw-email uwemail
  jouwnaam jouwemail seuemail seu-email seunome john.doe johndoe jane.doe janedoe max.mustermann
  mustermann erika.mustermann jean.dupont mario.rossi email-address e-mail-address emailaddress
  xxx xxxx xxxxx zhangsan`);

const sampleMails = words(`
  test@test email@email mail@mail name@domain user@domain me@domain email@domain info@domain nom@domaine
  correo@dominio nombre@dominio email@dominio nome@dominio nome@azienda naam@bedrijf naam@domein
  email@exemplo nome@exemplo a@b aaa@bbb abc@abc user@host 123@qq 123456@qq 12345678@qq 123456789@qq`);

const ends = `\\s<>()[\\]{}"'“”‘’„«»\`,;|*\\u2E80-\\u9FFF\\uF900-\\uFAFF\\uFF00-\\uFFEF`;
const tokens = new RegExp(`[^:${ends}]+(?:(?:://|:\\d)[^${ends}]*)?`, 'gu');

const longestToken = 300;

/** Finds addresses that stand for any: `name@example.com`, `www.yourcompany.de`, `https://…`. */
export function* findSampleAddresses(text: string): Generator<Placeholder> {
  for (const { 0: raw, index } of text.matchAll(tokens)) {
    if (raw.length > longestToken || !/[@.:]\S/.test(raw)) continue;
    const token = raw.replace(/[.:!?…]{1,9}$/u, '');
    const style = styleOf(token.toLowerCase());
    if (style && !isIllustration(text, index, token)) {
      yield placeholder(style, text, index, index + token.length);
    } else if (/^(?:https?:\/\/|www\.)[.…]*$/u.test(raw) && /\/$|[.…]{2}$|…$/u.test(raw)) {
      if (isNoAddress(text, index, raw) || isIllustration(text, index, '')) continue;
      yield placeholder('sample-domain', text, index, index + raw.length);
    }
  }
}

/** "An address that starts with https:// is secure": without dots it must stand where a value does. */
function isNoAddress(text: string, start: number, raw: string): boolean {
  const after = text.slice(start + raw.length, start + raw.length + 3);
  if (/[.…]$/u.test(raw)) return /^["”»)]/u.test(after);
  const before = text.slice(Math.max(0, start - 4), start);
  return !/[:：|]\s{0,3}$/u.test(before) || !/^\s*(?:$|\n|\|)/.test(after);
}

function styleOf(token: string): 'sample-email' | 'sample-domain' | undefined {
  const at = token.lastIndexOf('@');
  if (at > 0) {
    const local = token.slice(0, at);
    const host = hostOf(token.slice(at + 1));
    const mail = `${local}@${host.split('.')[0] ?? ''}`;
    const isSample = isSampleHost(host) || anyLocal.has(local) || sampleMails.has(mail);
    return isSample ? 'sample-email' : undefined;
  }
  if (!token.includes('.') && !token.includes('://')) return undefined;
  const scheme = token.indexOf('://');
  return isSampleHost(hostOf(scheme < 0 ? token : token.slice(scheme + 3)))
    ? 'sample-domain'
    : undefined;
}

/** "A domain (example.com)": the name of a host as such, after words that announce an example. */
function isIllustration(text: string, start: number, token: string): boolean {
  if (/[@/]|^www\./.test(token)) return false;
  const before = text.slice(Math.max(0, start - 24), start);
  return /(?:\(|e\.g\.,?|i\.e\.,?|for example,?|such as|like|z\. ?B\.|par exemple,?|por ejemplo,?|ad esempio,?|bijvoorbeeld|por exemplo,?|c'est-à-dire|例如|たとえば|例えば)\s*["“„`]?$/iu.test(
    before,
  );
}

function hostOf(address: string): string {
  return address.split(/[/?#:]/, 1)[0] ?? '';
}
