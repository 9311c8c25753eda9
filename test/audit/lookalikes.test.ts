import { describe, expect, it } from 'vitest';
import { auditRules } from '../../src/audit/registry.ts';
import { readMarkdownText } from './read-markdown-text.ts';

/** Lawful prose that looks like a fault; no rule for texts or gaps may find anything in it. */
const lawful: Readonly<Record<string, readonly string[]>> = {
  en: [
    // Gaps
    'The status of an order is "Complete" or "Shipped" [1].',
    'Write to us [by e-mail or by letter] within a month.',
    'The cookies are called __Host-sid and _ga_ABC.',
    // Names with capitals inside
    'You pay with ShopBack or PayPal; we have pages on LinkedIn and YouTube.',
    // Hedges that are none
    'You may object at any time. The host moves in May 2027. Without an address, delivery is not possible.',
    // Places
    'Withdraw your consent [here](https://lamps.example/consent).',
    'The following section tells how long we keep it.',
    'The rights mentioned below are yours.',
    // Articles and laws
    'The basis is Article 6(1)(b) of the GDPR. You have the rights of Articles 15 to 21.',
    'According to Article 4(7) of the GDPR, the controller is Lamps Ltd, 1 Kay Street, Cork.',
    'In the United Kingdom, the UK GDPR and the Data Protection Act 2018 hold; in Switzerland, the FADP.',
    'Transfers rest on Implementing Decision (EU) 2023/1795, the Data Privacy Framework.',
    'The Court annulled the Privacy Shield with the judgment C-311/18.',
    // Children, health and decisions are other rules’ matter
    'The shop is not meant for children under 16.',
    'We collect no data on your health. There is no automated decision within the meaning of Article 22.',
    // Dates
    'Last updated: 1 November 2026',
    'Directive 2002/58/EC of 12 July 2002 governs cookies.',
    // Addresses
    'Our data protection officer is Ada Kern, dpo@lamps.example. Orders: info@lamps.example.',
    // Capitals
    'The law is called GDPR, the numbers IBAN and BIC, the shop LAMPS.',
    // Responsibility and consent
    'By subscribing to the newsletter with a click you consent to our sending it.',
    'Facebook and we are jointly responsible for the numbers on our page.',
    'Our site links to shops of friends; we are not responsible for what stands there.',
    // Sentences
    'Although cookies can be blocked, the basket needs one.',
    'Analytics cookies count visits. Marketing cookies show where you come from.',
    // Periods
    'We keep invoices for seven years, and letters as long as necessary: until the question is answered.',
  ],
  de: [
    'Grundlage ist Art. 6 Abs. 1 lit. b DSGVO und § 25 Abs. 2 Nr. 2 TDDDG.',
    'Verantwortlich ist die Lampen GmbH, Kai 1, 1010 Wien.',
    'Wir speichern Rechnungen sieben Jahre (§ 132 BAO). Sie können jederzeit widersprechen.',
    'Stand: 1. November 2026',
    'Unsere Datenschutzbeauftragte erreichen Sie unter datenschutz@lampen.example.',
    'Die OS-Plattform der EU wurde am 20. Juli 2025 eingestellt.',
    'Mit einem Klick auf „Zustimmen“ willigen Sie in die Statistik ein.',
  ],
  fr: [
    'La base légale est l’article 6, paragraphe 1, point b), du RGPD.',
    'Vous pouvez introduire une réclamation auprès de la CNIL, 3 place de Fontenoy, Paris.',
    'Nous conservons les factures dix ans.',
  ],
  es: [
    'La base jurídica es el artículo 6.1.b) del RGPD.',
    'Puede reclamar ante la AEPD, C/ Jorge Juan, 6, Madrid.',
  ],
  it: [
    'La base giuridica è l’art. 6, par. 1, lett. b), del GDPR; i cookie seguono l’art. 122 del Codice.',
  ],
  nl: ['De grondslag is artikel 6, lid 1, onder b, van de AVG.'],
  pt: ['O fundamento é o artigo 6.º, n.º 1, alínea b), do RGPD.'],
  ja: ['【個人情報の利用目的】商品をお送りするために氏名と住所を利用します。'],
  zh: ['我们依据《个人信息保护法》第十三条处理您的姓名和地址。'],
};

describe.each(Object.entries(lawful))('%s', (language, prose) => {
  it.each(prose)('%s', async (sentence) => {
    const text = await readMarkdownText(sentence, language);
    const found = auditRules.flatMap(({ id, check }) =>
      Array.from(check(text), ({ start, end }) => `${id}: ${text.source.slice(start, end)}`),
    );
    expect(found).toEqual([]);
  });
});
