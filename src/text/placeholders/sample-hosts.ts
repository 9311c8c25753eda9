const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Names before the top-level domain that stand for any. */
const anyHost = words(`
  example beispiel exemple ejemplo esempio voorbeeld exemplo musterfirma muster-firma mustermann
  musterdomain mustershop musterseite musterverein musterwebsite companyname domainname websitename
  sitename yoursite-name acme nomdusite nomdedomaine nombredeldominio nomedominio seusiteaqui
  voorbeelddomein example-company xxx xxxx xxxxx aaa bbb`);

/** "yourcompany", "ihre-firma", "votresite", "latuaazienda", "uwbedrijf", "suaempresa". */
const yours = {
  owners: words('your ihr ihre dein deine votre ton tu su tuo tua vostro uw jouw seu sua teu'),
  names: words(`
    company companyname domain domainname website webpage site business organisation organization app
    shop store brand firma unternehmen seite webseite webshop verein entreprise societe société
    domaine boutique dominio empresa sitio web tienda negocio sito azienda negozio bedrijf domein
    winkel loja domínio`),
};

/** In the first person only for words that nobody takes for a brand. */
const mine = {
  owners: words('my mein meine mon ma mi mio mia mijn meu minha'),
  names: words(`
    company domain domaine dominio domein domínio website webseite site-web sitioweb sitoweb empresa
    entreprise societe azienda bedrijf firma unternehmen`),
};

/** Whole names, because the same word is a real name elsewhere. */
const sampleHosts = words(`
  domain.com domain.tld domain.de website.com company.com firma.de firma.com empresa.com dominio.com
  dominio.es empresa.es domaine.com domaine.fr entreprise.fr entreprise.com societe.com monsite.fr
  monsite.com votre.fr azienda.it dominio.it sito.it miosito.it bedrijf.nl domein.nl bedrijfsnaam.nl
  unternehmen.de test.com test.de sample.com mail.tld email.tld localhost 127.0.0.1 site.com.br
  dominio.com.br empresa.com.br empresa.pt dominio.pt misitio.com mitienda.com meusite.com.br
  meusite.com abc.com xyz.com yyy.com company.co.jp company.cn yourname.com b.com b.c bbb.ccc
  mywebsite.com mysite.com website.nl site.com foo.com bar.com acme.com`);

/** The reserved top-level domain that is left to real examples, and endings of file names. */
const notDomains = words(`
  example json js mjs cjs ts yaml yml md txt html htm xml php env conf toml pdf csv css png svg jpg`);

const reserved = words('test invalid localhost');

const second = words('co com org net ac gov gob');

/** Takes the host of an address in small letters; true where it stands for any (RFC 2606 and like). */
export function isSampleHost(host: string): boolean {
  if (sampleHosts.has(host)) return true;
  const labels = host.split('.');
  const top = labels.at(-1) ?? '';
  const isPaired = second.has(labels.at(-2) ?? '') && labels.length > 2;
  const name = (isPaired ? labels.at(-3) : labels.at(-2)) ?? '';
  if (!/^[a-z]{2,}$/.test(top) || notDomains.has(top) || labels.length < 2) return false;
  if (reserved.has(top)) return true;
  return (
    anyHost.has(name) ||
    isOwned(name, yours) ||
    isOwned(name.replace(/^(?:the|la|il|le|de|o|a)-?/, ''), yours) ||
    isOwned(name, mine) ||
    sampleHosts.has(labels.slice(isPaired ? -3 : -2).join('.'))
  );
}

/** An owner and a name, with or without a hyphen; by words, as an expression takes longer to prepare. */
function isOwned(host: string, { owners, names }: typeof yours): boolean {
  for (const owner of owners) {
    if (host.startsWith(owner) && names.has(host.slice(owner.length).replace(/^-/, '')))
      return true;
  }
  return false;
}
