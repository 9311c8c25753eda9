/** Prose in which a rule finds the words beside it, and prose in which it finds nothing. */
export interface Texts {
  readonly bad: readonly (readonly [prose: string, words: string])[];
  readonly good: readonly string[];
}

/** By rule and language. */
export const texts: Readonly<Record<string, Readonly<Record<string, Texts>>>> = {
  'text/recheck': {
    en: {
      bad: [
        ['Please check back regularly for updates.', 'Please check back regularly'],
        ['You should review this notice for changes.', 'review this notice for changes'],
      ],
      good: [
        'We review this notice regularly.',
        'You can read this notice again at any time.',
        'We change this notice from time to time and write to you.',
      ],
    },
    de: {
      bad: [
        [
          'Bitte lesen Sie diese Datenschutzerklärung regelmäßig.',
          'Bitte lesen Sie diese Datenschutzerklärung regelmäßig',
        ],
        [
          'Wir empfehlen Ihnen, diese Seite von Zeit zu Zeit aufzurufen.',
          'Seite von Zeit zu Zeit aufzurufen',
        ],
      ],
      good: [
        'Wir überprüfen diese Datenschutzerklärung regelmäßig und schreiben Ihnen.',
        'Sie können diese Seite jederzeit aufrufen.',
      ],
    },
    fr: {
      bad: [
        [
          'Nous vous invitons à consulter régulièrement cette page.',
          'consulter régulièrement cette page',
        ],
      ],
      good: ['Nous mettons régulièrement cette politique à jour.'],
    },
    es: {
      bad: [
        [
          'Le recomendamos que consulte esta política periódicamente.',
          'consulte esta política periódicamente',
        ],
      ],
      good: ['Revisamos esta política periódicamente.'],
    },
    it: {
      bad: [
        [
          'La invitiamo a consultare periodicamente questa informativa.',
          'consultare periodicamente questa informativa',
        ],
      ],
      good: ['Aggiorniamo periodicamente questa informativa.'],
    },
    nl: {
      bad: [
        [
          'Wij raden u aan deze privacyverklaring regelmatig te raadplegen.',
          'privacyverklaring regelmatig te raadplegen',
        ],
      ],
      good: ['Wij werken deze privacyverklaring regelmatig bij.'],
    },
    pt: {
      bad: [
        [
          'Recomendamos que consulte esta política regularmente.',
          'consulte esta política regularmente',
        ],
      ],
      good: ['Atualizamos esta política regularmente.'],
    },
    ja: {
      bad: [['本ポリシーを定期的にご確認ください。', 'ポリシーを定期的にご確認']],
      good: ['当社は本ポリシーを定期的に見直します。'],
    },
    zh: {
      bad: [['请您定期查看本政策。', '定期查看本政策']],
      good: ['我们定期审查本政策。'],
    },
  },
  'text/controller-email': {
    de: {
      bad: [['Verantwortlicher: post@laden.example', 'Verantwortlicher: post@laden.example']],
      good: ['Verantwortlicher: Laden GmbH, Kai 1, Wien, post@laden.example'],
    },
    fr: {
      bad: [
        [
          'Le responsable du traitement est poste@boutique.example.',
          'Le responsable du traitement est poste@boutique.example',
        ],
      ],
      good: ['Le responsable du traitement est Boutique SARL, poste@boutique.example.'],
    },
    es: {
      bad: [
        [
          'El responsable del tratamiento es correo@tienda.example.',
          'El responsable del tratamiento es correo@tienda.example',
        ],
      ],
      good: ['El responsable del tratamiento es Tienda S.L., correo@tienda.example.'],
    },
    it: {
      bad: [
        [
          'Il titolare del trattamento è posta@negozio.example.',
          'Il titolare del trattamento è posta@negozio.example',
        ],
      ],
      good: ['Il titolare del trattamento è Negozio S.r.l., posta@negozio.example.'],
    },
    nl: {
      bad: [
        [
          'De verwerkingsverantwoordelijke is post@winkel.example.',
          'De verwerkingsverantwoordelijke is post@winkel.example',
        ],
      ],
      good: ['De verwerkingsverantwoordelijke is Winkel B.V., post@winkel.example.'],
    },
    pt: {
      bad: [
        [
          'O responsável pelo tratamento é correio@loja.example.',
          'O responsável pelo tratamento é correio@loja.example',
        ],
      ],
      good: ['O responsável pelo tratamento é a Loja Lda., correio@loja.example.'],
    },
    ja: {
      bad: [['管理者は、post@shop.exampleです。', '管理者は、post@shop.example']],
      good: ['管理者は、株式会社あかり（post@shop.example）です。'],
    },
    zh: {
      bad: [['数据控制者是post@shop.example。', '数据控制者是post@shop.example']],
      good: ['数据控制者是明灯有限公司（post@shop.example）。'],
    },
  },
  'text/basis-letter': {
    en: {
      bad: [
        ['The basis is Art. 6 (1) GDPR.', 'Art. 6 (1)'],
        ['See Article 6, paragraph 1 of the GDPR.', 'Article 6, paragraph 1'],
      ],
      good: [
        'The basis is Art. 6 (1) sentence 1 lit. f GDPR.',
        'The basis is Article 6(1) point (b) GDPR.',
        'Article 6(1)f GDPR holds.',
        'Art. 61 and Art. 6(4) GDPR say more.',
      ],
    },
    de: {
      bad: [['Rechtsgrundlage ist Art. 6 Abs. 1 DSGVO.', 'Art. 6 Abs. 1']],
      good: [
        'Rechtsgrundlage ist Art. 6 Abs. 1 S. 1 lit. f DSGVO.',
        'Rechtsgrundlage ist Art. 6 Abs. 1 Unterabs. 1 Buchst. a DSGVO.',
        'Die Grundsätze stehen in Art. 6 Abs. 1 DSG.',
      ],
    },
    fr: {
      bad: [['La base est l’article 6, paragraphe 1, du RGPD.', 'article 6, paragraphe 1']],
      good: [
        'La base est l’article 6, paragraphe 1, point b), du RGPD.',
        'La base est le point f) de l’article 6, paragraphe 1, du RGPD.',
        'La base est l’article 6.1.b du RGPD.',
      ],
    },
    es: {
      bad: [['La base es el artículo 6.1 del RGPD.', 'artículo 6.1']],
      good: ['La base es el artículo 6.1.b) del RGPD.', 'La base es la letra a) del artículo 6.1.'],
    },
    it: {
      bad: [['La base è l’art. 6, par. 1, GDPR.', 'art. 6, par. 1']],
      good: ['La base è l’art. 6, par. 1, lett. b), GDPR.'],
    },
    nl: {
      bad: [['De grondslag is artikel 6 lid 1 AVG.', 'artikel 6 lid 1']],
      good: ['De grondslag is artikel 6 lid 1 sub b AVG.'],
    },
    pt: {
      bad: [['A base é o artigo 6.º, n.º 1, do RGPD.', 'artigo 6.º, n.º 1']],
      good: ['A base é a alínea f) do n.º 1 do artigo 6.º do RGPD.'],
    },
    ja: {
      bad: [['根拠はGDPR第6条第1項です。', '第6条第1項']],
      good: ['根拠はGDPR第6条第1項(b)です。', '個人情報保護法第6条第1項による。'],
    },
    zh: {
      bad: [['依据是GDPR第六条第一款。', '第六条第一款']],
      good: ['依据是GDPR第六条第一款第（二）项。'],
    },
  },
  'text/date-old': {
    de: { bad: [['Stand: 1. März 2024', '1. März 2024']], good: ['Stand: 1. März 2026'] },
    fr: {
      bad: [['Dernière mise à jour : 12 août 2024', '12 août 2024']],
      good: ['Dernière mise à jour : août 2026', 'La loi est du 6 janvier 1978.'],
    },
    es: {
      bad: [['Última actualización: 1 de mayo de 2024', '1 de mayo de 2024']],
      good: ['Última actualización: mayo de 2026'],
    },
    it: {
      bad: [['Ultimo aggiornamento: 21/03/2022', '21/03/2022']],
      good: ['Ultimo aggiornamento: 21/03/2026'],
    },
    nl: {
      bad: [['Laatst gewijzigd op 2 maart 2024', '2 maart 2024']],
      good: ['Laatst gewijzigd op 2 maart 2026'],
    },
    pt: {
      bad: [['Última atualização: 30 de outubro de 2024', '30 de outubro de 2024']],
      good: ['Última atualização: 30 de outubro de 2026'],
    },
    ja: { bad: [['最終更新日：2024年5月1日', '2024年5月1日']], good: ['最終更新日：2026年5月1日'] },
    zh: { bad: [['生效日期：2024年5月', '2024年5月']], good: ['生效日期：2026年5月'] },
  },
  'text/open-list': {
    de: {
      bad: [['Wir speichern Namen, Adressen usw. im Konto.', 'usw.']],
      good: ['Wir speichern Namen.'],
    },
    fr: {
      bad: [['Nous gardons nom, adresse, etc. pour vous.', 'etc.']],
      good: ['Nous gardons le nom.'],
    },
    es: {
      bad: [['Guardamos nombre, dirección y más.', 'y más']],
      good: ['Guardamos más de un nombre.'],
    },
    it: {
      bad: [['Conserviamo nome, indirizzo, ecc. nel conto.', 'ecc.']],
      good: ['Conserviamo il nome.'],
    },
    nl: {
      bad: [['Wij bewaren naam, adres enz. in het account.', 'enz.']],
      good: ['Wij bewaren meer.'],
    },
    pt: {
      bad: [['Guardamos nome, morada, entre outros.', 'entre outros']],
      good: ['Guardamos o nome.'],
    },
    ja: { bad: [['氏名、住所等々を保存します。', '等々']], good: ['氏名、住所等を保存します。'] },
    zh: {
      bad: [['我们收集包括但不限于姓名的信息。', '包括但不限于']],
      good: ['我们收集姓名等信息。'],
    },
  },
  'text/retention-generic': {
    en: {
      bad: [['We keep it no longer than is necessary.', 'no longer than is necessary']],
      good: ['We keep it as long as necessary, until you close the account.'],
    },
    de: {
      bad: [
        ['Wir speichern Daten nur so lange wie nötig.', 'so lange wie nötig'],
        [
          'Wir speichern sie, solange dies für die Zwecke erforderlich ist.',
          'solange dies für die Zwecke erforderlich',
        ],
      ],
      good: ['Wir speichern Daten so lange wie nötig, Rechnungen zehn Jahre.'],
    },
    fr: {
      bad: [['Nous les gardons pendant la durée nécessaire.', 'pendant la durée nécessaire']],
      good: ['Nous les gardons pendant la durée nécessaire, soit trois ans.'],
    },
    es: {
      bad: [['Se conservan durante el tiempo necesario.', 'durante el tiempo necesario']],
      good: ['Se conservan durante el tiempo necesario, cinco años.'],
    },
    it: {
      bad: [['Sono conservati per il tempo necessario.', 'per il tempo necessario']],
      good: ['Sono conservati per il tempo necessario, dieci anni.'],
    },
    nl: {
      bad: [['Wij bewaren ze niet langer dan noodzakelijk.', 'niet langer dan noodzakelijk']],
      good: ['Wij bewaren ze niet langer dan noodzakelijk: zeven jaar.'],
    },
    pt: {
      bad: [['São guardados pelo tempo necessário.', 'pelo tempo necessário']],
      good: ['São guardados pelo tempo necessário, dois anos.'],
    },
    ja: {
      bad: [['必要な期間保存します。', '必要な期間']],
      good: ['必要な期間（3年間）保存します。'],
    },
    zh: {
      bad: [['我们在所必需的期限内保存。', '所必需的期限']],
      good: ['我们在必要期限内保存，最长3年。'],
    },
  },
  'text/vague': {
    de: {
      bad: [
        [
          'Wir können Daten oft weitergeben. Eventuell gehen einige davon manchmal an Dritte.',
          'Eventuell gehen einige davon manchmal',
        ],
      ],
      good: ['Sie können oft schreiben. Sie können viel lesen. Sie können alles fragen.'],
    },
    fr: {
      bad: [
        [
          'Nous pouvons parfois transmettre. Souvent, certaines données sont éventuellement lues.',
          'Souvent, certaines données sont éventuellement',
        ],
      ],
      good: ['Vous pouvez écrire. Vous pouvez lire. Vous pouvez demander.'],
    },
    es: {
      bad: [
        [
          'Podemos ceder datos. A menudo algunos datos se leen a veces, en su caso.',
          'A menudo algunos datos se leen a veces, en su caso',
        ],
      ],
      good: ['Usted puede escribir. Usted puede leer. Usted puede preguntar.'],
    },
    it: {
      bad: [
        [
          'Potremmo cedere dati. Spesso alcuni dati sono talvolta, eventualmente, letti.',
          'Spesso alcuni dati sono talvolta, eventualmente',
        ],
      ],
      good: ['Lei può scrivere. Lei può leggere. Lei può chiedere.'],
    },
    nl: {
      bad: [
        [
          'Wij kunnen gegevens delen. Vaak worden sommige soms eventueel gelezen.',
          'Vaak worden sommige soms eventueel',
        ],
      ],
      good: ['U kunt schrijven. U kunt lezen. U kunt vragen.'],
    },
    pt: {
      bad: [
        [
          'Podemos ceder dados. Por vezes alguns dados são, eventualmente, geralmente lidos.',
          'Por vezes alguns dados são, eventualmente, geralmente',
        ],
      ],
      good: ['Pode escrever. Pode ler. Pode perguntar.'],
    },
    ja: {
      bad: [
        [
          '提供する場合があります。必要に応じて一部の情報を適宜送ることがあります。',
          '必要に応じて一部の情報を適宜送ることがあります',
        ],
      ],
      good: ['送ります。保存します。'],
    },
    zh: {
      bad: [['我们可能提供。有时，某些信息通常可能被读取。', '有时，某些信息通常可能']],
      good: ['我们尽可能保护。'],
    },
  },
};
