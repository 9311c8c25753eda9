import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPlaceholders, type PlaceholderStyle } from '../../src/text/placeholders.ts';

/** Each row: the text, and what must be found in it; the whole text if nothing is named. */
type Row = readonly [text: string, ...found: readonly string[]];

const gaps: Readonly<Record<string, readonly Row[]>> = {
  brackets: [
    ['[please fill in the information of your provider, and delete this if there is none]'],
    [
      'Our officer: [Your company name, address, email address, and contact information].',
      '[Your company name, address, email address, and contact information]',
    ],
    [
      '6.6 [If you use Google Ads or other services, please supplement this section]',
      '[If you use Google Ads or other services, please supplement this section]',
    ],
    ['[insert date]'],
    ['[Name]'],
    ['[Company Name]’s privacy policy', '[Company Name]'],
    ['<your name>'],
    ['<Company Name>'],
    ['<insert address>'],
    ['We are «Company_Name».', '«Company_Name»'],
    ['«Your Company»'],
    ['[name of the controller]'],
    ['[support email address]'],
    ['[retention period]'],
    ['[Date to be added]'],
    ['[Describe the purposes for which you use the data]'],
    ['[State that the policy may change]'],
    ['[Add link to our new page]'],
    ['[update once known]'],
    ['Effective [insert date once known', '[insert date once known'],
    ['\\[link\\]', '[link\\]'],
    ['[[NOME SITO]]'],
    ['[YYYY-MM-DD]'],
    ['[DD/MM/AAAA]'],
    ['[TT.MM.JJJJ]'],
    ['[X] days and [12–24] months', '[X]', '[12–24]'],
    ['[30] days', '[30]'],
    ['[●] and [___]', '[●]', '[___]'],
    ['[XX] and [XXXX]', '[XX]', '[XXXX]'],
    ['[if applicable]'],
    ['[e.g.: Stripe]'],
    ['[is/is not]'],
    ['[TODO: ask legal]'],
    ['[kept on the device]|[sent to us]', '[kept on the device]', '[sent to us]'],
    ['https://[domain]/privacy', '[domain]'],
    ['privacy@[domain]', '[domain]'],
    ['[FIRMENNAME EINFÜGEN]'],
    ['[Ihre Firma]'],
    ['[Name des Unternehmens]'],
    ['[Datum wird noch ergänzt]'],
    ['[Straße, PLZ, Ort]'],
    ['[nom de l’entreprise]'],
    ['[à compléter]'],
    ['[insérer le lien vers la page]'],
    ['[ADRESSE COMPLÈTE]'],
    ['[nombre de la empresa]'],
    ['[TU EMAIL DE CONTACTO]'],
    ['[indirizzo della sede]'],
    ['[da compilare]'],
    ['[Bedrijfsnaam]'],
    ['[INVUL: KvK-nummer]'],
    ['[Nome da Empresa/Website]'],
    ['[e-mail do Encarregado de Dados (DPO)]'],
    ['[a preencher]'],
    ['- [ ] done\n- [Name]', '[Name]'],
    ['a list\n\n[Name]\n\nthe end', '[Name]'],
  ],
  open: [
    ['TODO'],
    ['Period: TODO', 'TODO'],
    ['TODO: ask the host', 'TODO'],
    ['Host: TBD, seat: TBC', 'TBD', 'TBC'],
    ['FIXME this is wrong', 'FIXME'],
    ['t.b.d.', 't.b.d.'],
    ['Pursuant to Section XXX of the Act', 'XXX'],
    ['Section xxx', 'xxx'],
    ['Phone: +49 XXX XXXXXX', 'XXX XXXXXX'],
    ['XX/XX/XXXX'],
    ['Address: to be confirmed', 'to be confirmed'],
    ['Officer (to be determined)', 'to be determined'],
    ['to be completed'],
    ['Anschrift: wird nachgereicht', 'wird nachgereicht'],
    ['Adresse : à compléter', 'à compléter'],
    ['Dirección: por confirmar', 'por confirmar'],
    ['Adres: nader te bepalen', 'nader te bepalen'],
  ],
  expressions: [
    ['{{name}}'],
    ['Dear {{ user.name }}, hello', '{{ user.name }}'],
    ['{{{raw}}}'],
    ['{{運営者名}}'],
    ['{% if x %}yes{% endif %}', '{% if x %}', '{% endif %}'],
    ['<%= company %>'],
    ['<?= $name ?>'],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the text to look at
    ['We are ${company}.', '${company}'],
    ['%COMPANY_NAME%'],
    ['Welcome to %s!', '%s'],
    ['{company_name}'],
    ['Write to {email}.', '{email}'],
    ['{your company name}'],
  ],
  blanks: [
    ['We are ____ in Berlin.', '____'],
    ['Name: ___', '___'],
    ['Name: ________', '________'],
    ['Name: ......', '......'],
    ['Address:'],
    ['- **E-mail:**\n- **Phone:** 1', '**E-mail:**'],
    ['Phone:\n\n# Next', 'Phone:'],
    ['Ragione sociale:\nSede legale:', 'Ragione sociale:', 'Sede legale:'],
  ],
  filler: [
    ['Lorem ipsum dolor sit amet, consectetur adipiscing elit'],
    ['We lorem ipsum your data.', 'lorem ipsum'],
  ],
  samples: [
    ['ACME'],
    ['Acme Inc'],
    ['Example Inc.', 'Example Inc'],
    ['Muster GmbH'],
    ['Max Mustermann'],
    ['Mustermann GmbH'],
    ['John Doe and Jane Doe', 'John Doe', 'Jane Doe'],
    ['Your Company is committed to privacy.', 'Your Company'],
    ['Your Company Name'],
    ['Musterstraße 1, 12345 Musterstadt', 'Musterstraße 1', '12345 Musterstadt'],
    ['123 Main Street'],
    ['123 Main St., Anytown', '123 Main St.', 'Anytown'],
    ['Calle Falsa 123'],
    ['Rua Exemplo, 1'],
  ],
  addresses: [
    ['name@example.com'],
    ['Write to privacy@shop.example.org.', 'privacy@shop.example.org'],
    ['https://www.example.net/privacy'],
    ['mailto:info@example.com', 'info@example.com'],
    ['www.yourcompany.com'],
    ['info@ihre-firma.de'],
    ['contact@votreentreprise.fr'],
    ['your@email'],
    ['your@email.com'],
    ['test@test.com'],
    ['john.doe@gmail.com'],
    ['https://...'],
    ['http://localhost:3000/privacy'],
    ['Phone: 123456789', '123456789'],
    ['+49 30 1234567'],
    ['(555) 555-0100'],
    ['555-0123'],
    ['+49 (0) 123 44 55 66'],
    ['000-000-0000'],
    ['VAT: DE123456789', 'DE123456789'],
  ],
  instructions: [
    ['Delete this paragraph if you have no officer.', 'Delete this paragraph if'],
    ['Remove this section when it does not apply.', 'Remove this section when'],
    ['Replace this with your address.', 'Replace this with your'],
    ['Fill in your company’s address.', 'Fill in your company’s'],
    ['Please fill in here.', 'Please fill in here'],
    ['Suggested text: We collect comments.', 'Suggested text'],
    ['This is a placeholder document.', 'This is a placeholder'],
    ['(insert name)'],
    ['Bitte füllen Sie diesen Bereich mit Angaben.', 'Bitte füllen Sie diesen Bereich'],
    ['Nichtzutreffendes bitte streichen', 'Nichtzutreffendes bitte streichen'],
    ['Supprimer ce paragraphe si besoin.', 'Supprimer ce paragraphe si'],
    ['Eliminar este párrafo.', 'Eliminar este párrafo'],
    ['Verwijder deze alinea.', 'Verwijder deze alinea'],
  ],
};

const finished: Readonly<Record<string, readonly string[]>> = {
  'legal brackets': [
    'Article 6(1)(f) GDPR',
    '[sic]',
    '[2016] OJ L 119',
    '[2023] EWCA Civ 5',
    'the GDPR [Regulation (EU) 2016/679]',
    '“the [controller] shall erase [the data]”',
    'Internet Protocol [IP] address',
    '[emphasis added]',
    '[Re: your request]',
    '§ 41.26(1)(b)',
    'section 25(1) TDDDG [DE]',
  ],
  'notes and links': [
    'as shown [1], [2, 3], [4-6] and [a]',
    '[^1]',
    '[ ] open\n- [ ] open\n- [x] done\n* [X] done\n1. [ ] open',
    '[text](https://shop.example/name)',
    '[Name](#name)',
    '![Logo](logo.png)',
    '[Address][imprint]\n\n[imprint]: https://shop.example',
    '[link]\n\n[link]: https://shop.example',
    '[GitHub]https://shop.example',
    '[email protected]',
    '\\[email protected\\]',
    '[Google Ads Settings]',
    '[external link]',
    '[Learn more]',
    'Click [Delete my account].',
    'Open Settings > [Address].',
    '“[Your Name]’s iPhone”',
    '[…] and [...]',
    '[REDACTED FOR PRIVACY]',
    '【重要】',
  ],
  'names of cookies': [
    '_ga_*',
    '`_ga_[container_name]`',
    'wordpress_[hash]',
    '_hjSession_{site_name}',
    '_pk_id.<name>.1',
    '_ga_XXXXXXXXXX',
    '_gac_UA-XXXXXX-X',
    'XXXX-Token',
    '__Secure-next-auth.session-token',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the text to look at
    '_hp2_id.${app}',
    '{: datetime="2020-09-09" }',
    '## Heading {#address}',
  ],
  'tags and quotations': [
    '<a href="https://shop.example">Name</a>',
    '<address>Berlin</address>',
    '<name>Anna</name>',
    '<https://shop.example>',
    '<info@shop.example>',
    '<max at shop.example>',
    'a < b and c > d',
    '« l’Opérateur »',
    '« Nom »',
    '«Nome»',
    'the label “Name”, "Date" or \'Address\'',
  ],
  words: [
    'Our ToDo app stores your todo list.',
    'A todo list is personal.',
    'EN TODO MOMENTO PUEDE RETIRAR SU CONSENTIMIENTO',
    'That allows the payment to be completed.',
    'A form to be completed by hand.',
    'The identity has to be confirmed.',
    'We update this section if the law changes.',
    'You can replace this with your own picture.',
    'We do not publish your reviews.',
    'Please complete this form to use your rights.',
    'When you fill in the contact form, we store it.',
    'Bitte füllen Sie dieses Formular aus.',
    'A placeholder image stands in until you consent.',
    'Your company can write to us.',
    'We use the ACME protocol for certificates.',
    'Muster-Widerrufsformular',
    'XL, XXL and 4xx',
    'Wait... and so on… and more',
    'We are 100 % sure, and 20% of 50 % too.',
    'See %20 and %C3%A9 and %ADabc%20 in addresses.',
  ],
  addresses: [
    'info@jusseum.example',
    'https://www.shop.example/privacy',
    'a domain (example.com)',
    'privacy@test-institut.de',
    'privacy.example.json',
    '+49 30 23125 014',
    '+31 30 999 9999',
    'HRB 999999 B',
    'NL999999999B01',
    'IBAN DE02 1203 0000 0000 2020 51',
    '2026-10-01 and 01.10.2026 and 10 000 000',
    'Regulation (EU) 2016/679, OJ L 119, 4.5.2016, p. 1',
    'Kastanienallee 210, 10435 Berlin',
    '12 Main Square',
  ],
  'lines and labels': [
    'Address: Berlin',
    'Address:\nKastanienallee 210\n10435 Berlin',
    'Address:\n\nJusseum Handels GmbH, Berlin',
    'Contact:\nE-mail: info@jusseum.example',
    'We store these data:\n- name',
    '____\n\ntext\n\n_____\n',
    'Cookies ........ 7',
    'snake_case__name and __bold__ and ___both___',
    '--- *** ===',
  ],
};

const families: Readonly<Record<string, readonly PlaceholderStyle[]>> = {
  brackets: ['bracketed-instruction', 'slot', 'double-brackets', 'options', 'unclosed-bracket'],
  open: ['to-do', 'mask', 'later'],
  expressions: ['mustache', 'template-tag', 'variable', 'shortcode'],
  blanks: ['blank', 'empty-field'],
  filler: ['lorem-ipsum'],
  samples: ['sample-company', 'sample-person', 'sample-address'],
  addresses: ['sample-email', 'sample-domain', 'sample-number'],
  instructions: ['template-instruction', 'drafting-note', 'bracketed-instruction'],
};

const summary = (text: string) =>
  findPlaceholders(text).map(({ style, text: found }) => [style, found]);

describe('findPlaceholders', () => {
  describe.each(Object.entries(gaps))('%s', (style, rows) => {
    it.each(rows.map((row) => [row] as const))('%j', ([text, ...found]) => {
      const expected = found.length > 0 ? found : [text];
      const seen = summary(text);
      expect(seen.map(([, gap]) => gap)).toEqual(expected);
      for (const [one] of seen) expect(families[style]).toContain(one);
    });
  });

  describe.each(Object.entries(finished))('is silent on %s', (_, texts) => {
    it.each(texts)('%j', (text) => expect(summary(text)).toEqual([]));
  });

  it('finds each gap of a text, in order', () => {
    const text = 'We are [Name], TODO.\nWrite to x@example.com or {{phone}}.\nAddress:';
    expect(summary(text)).toEqual([
      ['slot', '[Name]'],
      ['to-do', 'TODO'],
      ['sample-email', 'x@example.com'],
      ['mustache', '{{phone}}'],
      ['empty-field', 'Address:'],
    ]);
  });

  it('gives stretches of the text, in order and apart', () => {
    const scraps = [
      '[',
      ']',
      '{{',
      '}}',
      '<',
      '>',
      'Name',
      'TODO',
      '____',
      'a@example.com',
      ' ',
      '\n',
      'é',
      '😀',
      'insert x',
      '«',
      '»',
      '${',
      '}',
      '[x]',
      'Address:',
    ];
    const texts = fc
      .array(fc.constantFrom(...scraps), { maxLength: 30 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(texts, (text) => {
        let last = 0;
        for (const { start, end, text: found } of findPlaceholders(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end)).toBe(found);
          last = end;
        }
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    '[',
    '_',
    '{',
    ']',
    '<',
    '«',
    '.',
    '@',
    'X',
    '[x',
    '[[]]',
    '{{',
    '${',
    '%a',
    'a.',
    '\n',
    ' ',
    '[add ',
    '![',
    '1 ',
    'Name:\n',
    'to be ',
  ])('is linear on a megabyte of %j', (unit) => {
    const started = performance.now();
    findPlaceholders(unit.repeat(1_000_000 / unit.length));
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  it('bears a megabyte of brackets that a blank line leaves open', () => {
    expect(findPlaceholders(`${'['.repeat(1_000_000)}\n\n[Name]`)).toHaveLength(1);
  });
});
