import { type Placeholder, placeholder } from './placeholder.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Names before the top-level domain that stand for any. */
const anyHost = words(`
  example beispiel exemple ejemplo esempio voorbeeld exemplo yourdomain your-domain yourcompany
  your-company yourwebsite your-website yoursite yourbusiness yourapp mydomain mycompany mywebsite
  ihredomain ihre-domain ihrefirma ihre-firma ihrewebsite deinedomain deine-domain meinedomain
  musterfirma muster-firma mustermann musterdomain votresite votre-site votreentreprise
  votre-entreprise votredomaine tudominio tuempresa tusitio miempresa suempresa tuodominio tuosito
  iltuosito tuazienda latuaazienda uwbedrijf uwdomein jouwbedrijf jouwdomein seudominio seusite
  suaempresa companyname domainname acme`);

/** Whole names, because the same word is a real name elsewhere. */
const sampleHosts = words(`
  domain.com domain.tld domain.de website.com company.com firma.de firma.com empresa.com dominio.com
  domaine.com domaine.fr entreprise.fr entreprise.com azienda.it dominio.it bedrijf.nl domein.nl
  unternehmen.de test.com test.de sample.com mail.tld email.tld localhost 127.0.0.1`);

const anyLocal = words(`
  your youremail your-email your.email yourname your.name your-name ihre-email ihreemail ihr-name
  deine-email votre-email votreemail votre.nom tu-email tuemail tucorreo su-correo tuaemail
  tua-email uwnaam uw-email jouwnaam seuemail seu-email john.doe johndoe jane.doe
  max.mustermann mustermann email-address e-mail-address`);

/** The reserved top-level domain that is left to real examples, and endings of file names. */
const notDomains = words(`
  example json js mjs cjs ts yaml yml md txt html htm xml php env conf toml pdf csv css png svg jpg`);

const sampleMails = words('test@test email@email mail@mail name@domain user@domain me@domain');

const tokens = /[^\s<>()[\]{}"'“”‘’„«»`,;|*【】（）]+/gu;

const longestToken = 300;

/** Finds addresses that stand for any: `name@example.com`, `www.yourcompany.de`, `https://…`. */
export function* findSampleAddresses(text: string): Generator<Placeholder> {
  for (const { 0: raw, index } of text.matchAll(tokens)) {
    if (raw.length > longestToken) continue;
    const token = raw.replace(/[.:!?…]{1,9}$/u, '');
    if (isSampleAddress(token.toLowerCase()) && !isIllustration(text, index, token)) {
      yield placeholder('sample-address', text, index, index + token.length);
    } else if (/^(?:https?:\/\/|www\.)[.…]*$/u.test(raw) && /[.…]{2}$|…$/u.test(raw)) {
      yield placeholder('sample-address', text, index, index + raw.length);
    }
  }
}

function isSampleAddress(token: string): boolean {
  const at = token.lastIndexOf('@');
  if (at > 0) {
    const local = token.slice(0, at).replace(/^mailto:/, '');
    const host = hostOf(token.slice(at + 1));
    const mail = `${local}@${host.split('.')[0] ?? ''}`;
    return isSampleHost(host) || anyLocal.has(local) || sampleMails.has(mail);
  }
  if (!token.includes('.') && !token.includes('://')) return false;
  const scheme = token.indexOf('://');
  return isSampleHost(hostOf(scheme < 0 ? token : token.slice(scheme + 3)));
}

/** "A domain (example.com)": the name of a host as such, after words that announce an example. */
function isIllustration(text: string, start: number, token: string): boolean {
  if (/[@/]|^www\./.test(token)) return false;
  const before = text.slice(Math.max(0, start - 20), start);
  return /(?:\(|e\.g\.,?|i\.e\.,?|for example,?|such as|z\. ?B\.|par exemple,?)\s*["“„`]?$/iu.test(
    before,
  );
}

function hostOf(address: string): string {
  return address.split(/[/?#:]/, 1)[0] ?? '';
}

function isSampleHost(host: string): boolean {
  if (sampleHosts.has(host)) return true;
  const labels = host.split('.');
  const top = labels.at(-1) ?? '';
  const name = labels.at(-2) ?? '';
  if (!/^[a-z]{2,}$/.test(top) || notDomains.has(top)) return false;
  return (
    anyHost.has(name) ||
    sampleHosts.has(`${name}.${top}`) ||
    (top === 'uk' && anyHost.has(labels.at(-3) ?? ''))
  );
}
