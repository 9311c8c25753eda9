import type { Texts } from './text-languages.ts';

/** What facts have overtaken, by rule and language. */
export const overtaken: Readonly<Record<string, Readonly<Record<string, Texts>>>> = {
  'text/law-repealed': {
    en: {
      bad: [
        ['Mail Inc. is certified under the EU-US Privacy Shield.', 'Privacy Shield'],
        ['We keep to the safe harbor principles.', 'safe harbor'],
        ['We rely on the clauses of Decision 2010/87/EU.', '2010/87'],
        ['You have rights under the Data Protection Act 1998.', 'Data Protection Act 1998'],
      ],
      good: [
        'The Privacy Shield was invalidated by the judgment Schrems II.',
        'We relied on the Privacy Shield. It was replaced by the Data Privacy Framework.',
        'We do not rely on the Privacy Shield.',
        'Regulation (EU) 2016/679, repealing Directive 95/46/EC, is called GDPR.',
        'Canada: Decision 2002/2/EC pursuant to Directive 95/46/EC.',
        'The clauses of Decision (EU) 2021/914 hold. You have rights under the Data Protection Act 2018.',
      ],
    },
    de: {
      bad: [
        ['Das Unternehmen ist nach dem Privacy Shield zertifiziert.', 'Privacy Shield'],
        ['Cookies speichern wir nach § 15 Abs. 3 TMG.', '§ 15 Abs. 3 TMG'],
        ['Grundlage ist § 25 Abs. 1 TTDSG.', 'TTDSG'],
        ['Verantwortlich nach § 55 Abs. 2 RStV ist Ada Kern.', 'RStV'],
        ['Grundlage ist § 96 Abs. 3 TKG 2003.', 'TKG 2003'],
      ],
      good: [
        'Das Privacy Shield hat der EuGH für ungültig erklärt.',
        'Grundlage ist § 25 Abs. 1 TDDDG (ehemals TTDSG).',
        'Die DSGVO dient auch der Aufhebung der Richtlinie 95/46/EG.',
        'Grundlage sind § 165 Abs. 3 TKG 2021 und § 18 Abs. 2 MStV.',
      ],
    },
    fr: {
      bad: [
        ['La société adhère au Privacy Shield.', 'Privacy Shield'],
        ['Ce site est déclaré à la CNIL sous le numéro 123.', 'déclaré à la CNIL'],
      ],
      good: [
        'Le règlement (UE) 2016/679 abroge la directive 95/46/CE.',
        'Le délégué est déclaré auprès de la CNIL.',
      ],
    },
    es: {
      bad: [['De acuerdo con la Ley Orgánica 15/1999, puede oponerse.', '15/1999']],
      good: [
        'Reglamento (UE) 2016/679, por el que se deroga la Directiva 95/46/CE.',
        'De acuerdo con la Ley Orgánica 3/2018, puede oponerse.',
      ],
    },
    it: {
      bad: [
        ["Informativa ai sensi dell'art. 13 del D.Lgs. 196/2003.", 'art. 13 del D.Lgs. 196/2003'],
      ],
      good: [
        "Informativa ai sensi dell'art. 13 del GDPR e del D.Lgs. 196/2003.",
        "I cookie tecnici seguono l'art. 122 del D.Lgs. 196/2003.",
        'Il regolamento (UE) 2016/679 abroga la direttiva 95/46/CE.',
      ],
    },
    nl: {
      bad: [
        [
          'Wij houden ons aan de Wet bescherming persoonsgegevens.',
          'Wet bescherming persoonsgegevens',
        ],
      ],
      good: [
        'De AVG vervangt de Wet bescherming persoonsgegevens.',
        'Verordening (EU) 2016/679 tot intrekking van Richtlijn 95/46/EG.',
      ],
    },
    pt: {
      bad: [['Nos termos da Lei n.º 67/98, pode opor-se.', 'Lei n.º 67/98']],
      good: ['O regulamento (UE) 2016/679 revoga a Diretiva 95/46/CE.'],
    },
    ja: {
      bad: [['当社はPrivacy Shieldに準拠します。', 'Privacy Shield']],
      good: ['Privacy Shieldは無効とされました。'],
    },
    zh: {
      bad: [['我们遵守 Privacy Shield 框架。', 'Privacy Shield']],
      good: ['Privacy Shield 已被宣布无效。'],
    },
  },
  'text/service-ended': {
    en: {
      bad: [
        ['We use Facebook plug-ins such as the “Like” button.', '“Like” button'],
        ['You can sign in with Facebook or Google+.', 'Google+'],
        ['The EU has an ODR platform for complaints.', 'ODR platform'],
        ['In Internet Explorer, choose Tools.', 'Internet Explorer'],
      ],
      good: [
        'On our page at Facebook you can press the “Like” button.',
        'The ODR platform of the EU was closed in July 2025.',
        'We count visits with Google Analytics 4.',
        'Google 1 + 1 is two.',
      ],
    },
    de: {
      bad: [
        ['Wir setzen Plugins von Facebook ein, etwa den Like-Button.', 'Like-Button'],
        [
          'Die EU stellt eine Plattform zur Online-Streitbeilegung (OS) bereit.',
          'Plattform zur Online-Streitbeilegung (OS)',
        ],
        ['Sie zahlen mit giropay.', 'giropay'],
      ],
      good: [
        'Die OS-Plattform der EU wurde am 20. Juli 2025 eingestellt.',
        'Gefällt Ihnen unsere Seite bei Facebook, drücken Sie den Like-Button.',
      ],
    },
    fr: {
      bad: [['Nous utilisons Universal Analytics.', 'Universal Analytics']],
      good: ['Nous n’utilisons plus Universal Analytics.'],
    },
    es: {
      bad: [
        [
          'La Comisión ofrece una plataforma de resolución de litigios en línea.',
          'plataforma de resolución de litigios en línea',
        ],
      ],
      good: ['La plataforma de resolución de litigios en línea cerró en 2025; ya no existe.'],
    },
    it: {
      bad: [['I pulsanti AddThis mandano dati a Oracle.', 'AddThis']],
      good: ['AddThis è stato dismesso nel 2023.'],
    },
    nl: {
      bad: [['U kunt ons bellen met Skype.', 'Skype']],
      good: ['Skype is gestopt in 2025.'],
    },
    pt: {
      bad: [['Usamos o Google Optimize.', 'Google Optimize']],
      good: ['O Google Optimize foi descontinuado em 2023.'],
    },
    ja: {
      bad: [['Facebookのプラグイン（いいね！ボタン）を使用します。', 'いいね！ボタン']],
      good: ['Facebookのいいね！ボタンのプラグインは終了しました。'],
    },
    zh: {
      bad: [['我们使用 Universal Analytics。', 'Universal Analytics']],
      good: ['Universal Analytics 已停止服务。'],
    },
  },
  'text/name-former': {
    en: {
      bad: [
        ['The button sends data to Facebook Inc. in Menlo Park.', 'Facebook Inc.'],
        ['Google Inc. gets the address.', 'Google Inc.'],
        ['We have a page on Twitter.', 'Twitter'],
      ],
      good: [
        'The button sends data to Meta Platforms, Inc. (Facebook Inc. in older texts).',
        'We have a page on X (Twitter).',
        'Our page is twitter.com/lamps, our name there is @Twitter_lamps.',
        'We ask the provider Piwik PRO to count visits.',
      ],
    },
    de: {
      bad: [['Anbieter ist die Facebook Ireland Limited, Dublin.', 'Facebook Ireland Limited']],
      good: [
        'Anbieter ist die Meta Platforms Ireland Limited (vormals Facebook Ireland Limited).',
        'Wir haben eine Seite auf X (früher Twitter).',
      ],
    },
    fr: {
      bad: [['Nous envoyons les lettres avec Sendinblue.', 'Sendinblue']],
      good: ['Nous envoyons les lettres avec Brevo (anciennement Sendinblue).'],
    },
    es: {
      bad: [['Usamos Google AdWords.', 'Google AdWords']],
      good: ['Usamos Google Ads (antes Google AdWords).'],
    },
    it: {
      bad: [['Il pulsante è fornito da Twitter, Inc.', 'Twitter, Inc.']],
      good: ['Il pulsante è fornito da X Corp. (già Twitter, Inc.).'],
    },
    nl: {
      bad: [
        [
          'Klagen kan bij het College bescherming persoonsgegevens.',
          'College bescherming persoonsgegevens',
        ],
      ],
      good: ['Klagen kan bij de Autoriteit Persoonsgegevens.'],
    },
    pt: {
      bad: [['Usamos o Piwik para contar visitas.', 'Piwik']],
      good: ['Usamos o Matomo (anteriormente Piwik).'],
    },
    ja: {
      bad: [['当社はTwitterに公式アカウントがあります。', 'Twitter']],
      good: ['当社はX（旧Twitter）に公式アカウントがあります。'],
    },
    zh: {
      bad: [['我们使用 Facebook Pixel。', 'Facebook Pixel']],
      good: ['我们使用 Meta Pixel（原名 Facebook Pixel）。'],
    },
  },
};
