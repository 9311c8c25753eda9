import type { Texts } from './text-languages.ts';

/** What is wrong with sentences and sections, by rule and language. */
export const structure: Readonly<Record<string, Readonly<Record<string, Texts>>>> = {
  'text/officer-mailbox': {
    en: {
      bad: [['You reach our DPO at info@shop.example.', 'info@shop.example']],
      good: [
        'You reach our DPO at dpo@shop.example or info@shop.example.',
        'Write to info@shop.example. Our DPO is Ada Kern.',
        'You reach our DPO at ada.kern@shop.example.',
      ],
    },
    de: {
      bad: [
        [
          'Unseren Datenschutzbeauftragten erreichen Sie unter kontakt@shop.example.',
          'kontakt@shop.example',
        ],
      ],
      good: ['Unseren Datenschutzbeauftragten erreichen Sie unter datenschutz@shop.example.'],
    },
    fr: {
      bad: [
        ['Le délégué à la protection des données : contact@shop.example', 'contact@shop.example'],
      ],
      good: ['Le délégué à la protection des données : dpd@shop.example'],
    },
    es: {
      bad: [['El delegado de protección de datos: info@shop.example', 'info@shop.example']],
      good: ['Escriba a info@shop.example.'],
    },
    it: {
      bad: [['Il responsabile della protezione dei dati: info@shop.example', 'info@shop.example']],
      good: ['Il responsabile della protezione dei dati: rpd@shop.example'],
    },
    nl: {
      bad: [['De functionaris gegevensbescherming: info@shop.example', 'info@shop.example']],
      good: ['De functionaris gegevensbescherming: fg@shop.example'],
    },
    pt: {
      bad: [['O encarregado da proteção de dados: info@shop.example', 'info@shop.example']],
      good: ['O encarregado da proteção de dados: epd@shop.example'],
    },
    ja: {
      bad: [['データ保護責任者：info@shop.example', 'info@shop.example']],
      good: ['データ保護責任者：dpo@shop.example'],
    },
    zh: {
      bad: [['数据保护官：info@shop.example', 'info@shop.example']],
      good: ['数据保护官：dpo@shop.example'],
    },
  },
  'text/fragment': {
    en: {
      bad: [['Although the page gets slower.', 'Although the page gets slower.']],
      good: ['Although it gets slower, it works.', 'It works although it gets slower.'],
    },
    de: {
      bad: [['Obwohl die Seite langsamer wird.', 'Obwohl die Seite langsamer wird.']],
      good: ['Obwohl sie langsamer wird, geht sie.', 'Während des Besuchs zählen wir.'],
    },
    fr: {
      bad: [['Bien que la page soit lente.', 'Bien que la page soit lente.']],
      good: ['Bien que la page soit lente, elle marche.'],
    },
    es: {
      bad: [['Aunque la página sea lenta.', 'Aunque la página sea lenta.']],
      good: ['Aunque la página sea lenta, funciona.'],
    },
    it: {
      bad: [['Sebbene la pagina sia lenta.', 'Sebbene la pagina sia lenta.']],
      good: ['Sebbene la pagina sia lenta, funziona.'],
    },
    nl: {
      bad: [['Hoewel de pagina trager wordt.', 'Hoewel de pagina trager wordt.']],
      good: ['Hoewel de pagina trager wordt, werkt ze.'],
    },
    pt: {
      bad: [['Embora a página seja lenta.', 'Embora a página seja lenta.']],
      good: ['Embora a página seja lenta, funciona.'],
    },
  },
  'text/several-follow': {
    de: {
      bad: [
        [
          'Mehr steht unter dem folgenden Link:\n\n- https://a.example/\n- https://b.example/',
          'dem folgenden Link',
        ],
      ],
      good: [
        'Mehr steht unter dem folgenden Link:\n\nhttps://a.example/',
        'Mehr steht unter den folgenden Links:\n\n- https://a.example/\n- https://b.example/',
      ],
    },
    fr: {
      bad: [
        [
          'Voyez le lien suivant :\n\n- https://a.example/\n- https://b.example/',
          'le lien suivant',
        ],
      ],
      good: ['Voyez le lien suivant :\n\nhttps://a.example/'],
    },
    es: {
      bad: [
        [
          'Vea el siguiente enlace:\n\n- https://a.example/\n- https://b.example/',
          'el siguiente enlace',
        ],
      ],
      good: ['Vea el siguiente enlace:\n\nhttps://a.example/'],
    },
    it: {
      bad: [
        [
          'Si veda il seguente link:\n\n- https://a.example/\n- https://b.example/',
          'il seguente link',
        ],
      ],
      good: ['Si veda il seguente link:\n\nhttps://a.example/'],
    },
    nl: {
      bad: [
        ['Zie de volgende link:\n\n- https://a.example/\n- https://b.example/', 'de volgende link'],
      ],
      good: ['Zie de volgende link:\n\nhttps://a.example/'],
    },
    pt: {
      bad: [
        ['Veja o seguinte link:\n\n- https://a.example/\n- https://b.example/', 'o seguinte link'],
      ],
      good: ['Veja o seguinte link:\n\nhttps://a.example/'],
    },
  },
  'text/topic-twice': {
    de: {
      bad: [
        [
          '## Weitergabe von Daten an Dritte\n\nA.\n\n## An Dritte: Weitergabe der Daten\n\nB.',
          'An Dritte: Weitergabe der Daten',
        ],
      ],
      good: ['## Cookies\n\nA.\n\n## Newsletter\n\nB.\n\n## Cookies\n\nC.'],
    },
  },
  'text/heading-in-paragraph': {
    en: {
      bad: [
        [
          'They keep the basket. Analytics cookies. These cookies count visits.',
          'Analytics cookies',
        ],
      ],
      good: [
        'They keep the basket. We use analytics cookies. These cookies count visits.',
        'They keep the basket. **Analytics cookies.** These cookies count visits.',
      ],
    },
    de: {
      bad: [
        [
          'Sie merken sich den Korb. Funktionale Cookies. Diese Cookies zählen.',
          'Funktionale Cookies',
        ],
      ],
      good: ['Sie merken sich den Korb. Wir setzen Cookies. Diese Cookies zählen.'],
    },
  },
};
