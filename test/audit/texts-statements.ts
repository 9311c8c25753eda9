import type { Texts } from './text-languages.ts';

/** Statements that are not what the law says, by rule and language. */
export const statements: Readonly<Record<string, Readonly<Record<string, Texts>>>> = {
  'text/consent-by-use': {
    en: {
      bad: [
        ['By visiting our site you consent to cookies.', 'By visiting our site you consent'],
        [
          'You agree to our privacy policy by using the app.',
          'You agree to our privacy policy by using',
        ],
      ],
      good: [
        'By using our shop you agree to the terms of sale.',
        'You can use the site without agreeing to cookies.',
        'When you use the site, we ask whether you agree to cookies.',
      ],
    },
    de: {
      bad: [
        [
          'Durch die Nutzung unserer Website erklären Sie sich mit der Verarbeitung Ihrer Daten einverstanden.',
          'Durch die Nutzung unserer Website erklären Sie sich mit der Verarbeitung Ihrer Daten einverstanden',
        ],
      ],
      good: ['Durch die Nutzung unserer Website entstehen Daten. Mit einem Klick stimmen Sie zu.'],
    },
    fr: {
      bad: [
        [
          'En poursuivant votre navigation, vous acceptez les cookies.',
          'En poursuivant votre navigation, vous acceptez',
        ],
      ],
      good: ['En naviguant, vous pouvez refuser les cookies.'],
    },
    es: {
      bad: [
        [
          'Al navegar por esta web, usted acepta el uso de cookies.',
          'Al navegar por esta web, usted acepta',
        ],
      ],
      good: ['Al navegar por esta web, usted puede rechazar las cookies.'],
    },
    it: {
      bad: [
        [
          'Continuando la navigazione, l’utente acconsente all’uso dei cookie.',
          'Continuando la navigazione, l’utente acconsente',
        ],
      ],
      good: ['Continuando la navigazione, l’utente può rifiutare i cookie.'],
    },
    nl: {
      bad: [
        [
          'Door gebruik te maken van deze site gaat u akkoord met ons privacybeleid.',
          'Door gebruik te maken van deze site gaat u',
        ],
      ],
      good: ['Door op de knop te klikken gaat u akkoord met cookies.'],
    },
    pt: {
      bad: [
        [
          'Ao utilizar este site, você concorda com esta política de privacidade.',
          'Ao utilizar este site, você concorda',
        ],
      ],
      good: ['Ao utilizar este site, você pode recusar os cookies.'],
    },
    ja: {
      bad: [
        [
          '本サービスを利用された場合、本ポリシーに同意したものとみなします。',
          '利用された場合、本ポリシーに同意したものとみな',
        ],
      ],
      good: ['本サービスの利用には、本ポリシーへの同意ボタンが必要です。'],
    },
    zh: {
      bad: [['您使用本网站即表示您同意本隐私政策。', '使用本网站即表示您同意']],
      good: ['您使用本网站时，可以不同意个人信息的收集。'],
    },
  },
  'text/responsibility-denied': {
    en: {
      bad: [
        ['We take no responsibility for the plug-ins of Facebook.', 'take no responsibility'],
        [
          'The social network provider is solely responsible for all that happens there.',
          'social network provider is solely responsible for',
        ],
      ],
      good: [
        'Our site has links to Facebook; we are not responsible for what stands there.',
        'We are not liable for late parcels.',
        'With Facebook we are jointly responsible for the page.',
      ],
    },
    de: {
      bad: [
        ['Für die Plugins von Facebook übernehmen wir keine Verantwortung.', 'keine Verantwortung'],
      ],
      good: [
        'Für Inhalte verlinkter Seiten sozialer Netzwerke sind wir nicht verantwortlich.',
        'Für verspätete Pakete haften wir nicht.',
      ],
    },
    fr: {
      bad: [
        [
          'Nous ne sommes pas responsables des traitements des réseaux sociaux.',
          'pas responsables',
        ],
      ],
      good: ['Nous ne sommes pas responsables des retards de La Poste.'],
    },
    es: {
      bad: [
        ['No somos responsables del tratamiento de las redes sociales.', 'No somos responsables'],
      ],
      good: ['No somos responsables de los retrasos del correo.'],
    },
    it: {
      bad: [['Non siamo responsabili dei plugin di Facebook.', 'Non siamo responsabili']],
      good: ['Con Facebook siamo contitolari della pagina.'],
    },
    nl: {
      bad: [['Wij zijn niet verantwoordelijk voor sociale media.', 'niet verantwoordelijk']],
      good: ['Wij zijn niet aansprakelijk voor late post.'],
    },
    pt: {
      bad: [['Não nos responsabilizamos pelas redes sociais.', 'Não nos responsabilizamos']],
      good: ['Não nos responsabilizamos por atrasos do correio.'],
    },
    ja: {
      bad: [['SNSでの個人情報の取扱いについて責任を負いません。', '責任を負いません']],
      good: ['SNSへのリンク先について責任を負いません。'],
    },
    zh: {
      bad: [['我们对社交平台的处理不承担任何责任。', '不承担任何责任']],
      good: ['我们对快递延误不承担任何责任。'],
    },
  },
  'text/told-to-log-out': {
    en: {
      bad: [['Log out of Facebook first.', 'Log out']],
      good: ['You can log out of your account in our shop.'],
    },
    de: {
      bad: [
        [
          'Bitte loggen Sie sich vorher bei Facebook aus.',
          'loggen Sie sich vorher bei Facebook aus',
        ],
      ],
      good: ['Sie können sich vom Newsletter abmelden.'],
    },
    fr: {
      bad: [['Déconnectez-vous de Facebook avant.', 'Déconnectez-vous']],
      good: ['Déconnectez-vous de la boutique.'],
    },
    es: {
      bad: [['Debe cerrar su sesión en Facebook.', 'cerrar su sesión']],
      good: ['Puede cerrar su sesión en la tienda.'],
    },
    it: {
      bad: [['Bisogna disconnettersi da Facebook.', 'disconnettersi']],
      good: ['Bisogna disconnettersi dal negozio.'],
    },
    nl: {
      bad: [['U moet eerst uitloggen bij Facebook.', 'uitloggen']],
      good: ['U kunt uitloggen in de winkel.'],
    },
    pt: {
      bad: [['Deve terminar a sessão no Facebook.', 'terminar a sessão']],
      good: ['Pode terminar a sessão na loja.'],
    },
    ja: {
      bad: [['事前にFacebookからログアウトしてください。', 'ログアウト']],
      good: ['当店からログアウトできます。'],
    },
    zh: {
      bad: [['请先从社交平台登出。', '登出']],
      good: ['您可以从商店登出。'],
    },
  },
  'text/rights-granted': {
    en: {
      bad: [['We grant you the right of access.', 'We grant you the right']],
      good: ['The law gives you the right of access.'],
    },
    de: {
      bad: [['Wir gewähren Ihnen folgende Rechte.', 'Wir gewähren Ihnen folgende Rechte']],
      good: ['Nach der DSGVO haben Sie folgende Rechte.'],
    },
    fr: {
      bad: [['Nous vous accordons un droit d’accès.', 'Nous vous accordons un droit']],
      good: ['Vous avez un droit d’accès.'],
    },
    es: {
      bad: [['Le otorgamos los siguientes derechos.', 'Le otorgamos los siguientes derechos']],
      good: ['Usted tiene los siguientes derechos.'],
    },
    it: {
      bad: [['Le concediamo i seguenti diritti.', 'Le concediamo i seguenti diritti']],
      good: ['Lei ha i seguenti diritti.'],
    },
    nl: {
      bad: [['Wij verlenen u de volgende rechten.', 'Wij verlenen u de volgende rechten']],
      good: ['U hebt de volgende rechten.'],
    },
    pt: {
      bad: [['Concedemos-lhe os seguintes direitos.', 'Concedemos-lhe os seguintes direitos']],
      good: ['Tem os seguintes direitos.'],
    },
  },
  'text/wrong-statement': {
    en: {
      bad: [['IP addresses are not personal data.', 'IP addresses are not personal data']],
      good: ['Cookies hold a number. Anonymised IP addresses are not personal data.'],
    },
    de: {
      bad: [
        [
          'Unsere Cookies enthalten keine personenbezogenen Daten.',
          'Cookies enthalten keine personenbezogenen Daten',
        ],
      ],
      good: ['IP-Adressen werden gekürzt und sind dann keine personenbezogenen Daten.'],
    },
    fr: {
      bad: [
        [
          'Les cookies ne contiennent aucune donnée personnelle.',
          'cookies ne contiennent aucune donnée personnelle',
        ],
      ],
      good: ['Les cookies contiennent un numéro.'],
    },
    es: {
      bad: [
        ['Las cookies no contienen datos personales.', 'cookies no contienen datos personales'],
      ],
      good: ['Las cookies contienen un número.'],
    },
    it: {
      bad: [['I cookie non contengono dati personali.', 'cookie non contengono dati personali']],
      good: ['I cookie contengono un numero.'],
    },
    nl: {
      bad: [
        ['De cookies bevatten geen persoonsgegevens.', 'cookies bevatten geen persoonsgegevens'],
      ],
      good: ['De cookies bevatten een nummer.'],
    },
    pt: {
      bad: [['Os cookies não contêm dados pessoais.', 'cookies não contêm dados pessoais']],
      good: ['Os cookies contêm um número.'],
    },
  },
  'text/recipients-open': {
    en: {
      bad: [['Your data go to partners not listed here.', 'partners not listed']],
      good: [
        'Your data never go to partners not listed here.',
        'The partners listed here get your data.',
      ],
    },
    de: {
      bad: [
        [
          'Wir geben Daten auch an Dritte, die hier nicht genannt sind.',
          'Dritte, die hier nicht genannt sind',
        ],
      ],
      good: ['Wir geben keine Daten an Dritte, die hier nicht genannt sind.'],
    },
    fr: {
      bad: [['Vos données vont aussi à des tiers non mentionnés ici.', 'tiers non mentionnés']],
      good: ['Vos données ne vont pas à des tiers non mentionnés ici.'],
    },
    es: {
      bad: [['Sus datos van a terceros no mencionados aquí.', 'terceros no mencionados']],
      good: ['Sus datos nunca van a terceros no mencionados aquí.'],
    },
    it: {
      bad: [['I dati vanno a terzi non menzionati qui.', 'terzi non menzionati']],
      good: ['I dati non vanno a terzi non menzionati qui.'],
    },
    nl: {
      bad: [
        [
          'Uw gegevens gaan naar derden die hier niet genoemd zijn.',
          'derden die hier niet genoemd zijn',
        ],
      ],
      good: ['Uw gegevens gaan nooit naar derden die hier niet genoemd zijn.'],
    },
    pt: {
      bad: [['Os dados vão para terceiros não mencionados aqui.', 'terceiros não mencionados']],
      good: ['Os dados não vão para terceiros não mencionados aqui.'],
    },
    ja: {
      bad: [['データは記載されていない第三者に提供されます。', '記載されていない第三者']],
      good: ['データは記載されていない第三者に提供されません。'],
    },
    zh: {
      bad: [['我们可能向未提及的第三方提供数据。', '未提及的第三方']],
      good: ['我们不会向未提及的第三方提供数据。'],
    },
  },
  'text/basis-fallback': {
    en: {
      bad: [
        [
          'Where consent is missing, we use our legitimate interests.',
          'Where consent is missing, we use our legitimate interests',
        ],
      ],
      good: ['If consent is withdrawn, we stop. Orders rest on the contract.'],
    },
    de: {
      bad: [
        [
          'Wenn keine Einwilligung vorliegt, stützen wir uns auf berechtigte Interessen.',
          'Wenn keine Einwilligung vorliegt, stützen wir uns auf berechtigte Interessen',
        ],
      ],
      good: ['Wenn Sie keine Einwilligung geben, zählen wir nicht.'],
    },
    fr: {
      bad: [
        [
          'À défaut de consentement, la base est notre intérêt légitime.',
          'À défaut de consentement, la base est notre intérêt légitime',
        ],
      ],
      good: ['À défaut de consentement, nous ne comptons pas les visites.'],
    },
    es: {
      bad: [
        [
          'A falta de consentimiento, la base es el interés legítimo.',
          'A falta de consentimiento, la base es el interés legítimo',
        ],
      ],
      good: ['A falta de consentimiento, no contamos las visitas.'],
    },
    it: {
      bad: [
        [
          'In mancanza di consenso, la base è il legittimo interesse.',
          'In mancanza di consenso, la base è il legittimo interesse',
        ],
      ],
      good: ['In mancanza di consenso, non contiamo le visite.'],
    },
    nl: {
      bad: [
        [
          'Bij gebrek aan toestemming is de grondslag ons gerechtvaardigd belang.',
          'Bij gebrek aan toestemming is de grondslag ons gerechtvaardigd belang',
        ],
      ],
      good: ['Zonder toestemming tellen wij geen bezoeken.'],
    },
    pt: {
      bad: [
        [
          'Na falta de consentimento, o fundamento é o interesse legítimo.',
          'Na falta de consentimento, o fundamento é o interesse legítimo',
        ],
      ],
      good: ['Na falta de consentimento, não contamos as visitas.'],
    },
  },
};
