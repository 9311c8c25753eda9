import type { Texts } from './text-languages.ts';

/** One thing under several names, by rule and language. */
export const drifting: Readonly<Record<string, Readonly<Record<string, Texts>>>> = {
  'text/terms-drift': {
    en: {
      bad: [
        [
          'We keep personal data. We keep personal data for a year. Personally identifiable information is safe. Personally identifiable information is not sold.',
          'Personally identifiable information',
        ],
        [
          'You read this privacy policy. We change this privacy policy. This privacy notice is short.',
          'This privacy notice',
        ],
        ['Our cookie policy is short. Read our cookie notice.', 'our cookie notice'],
        ['Order the newsletter. Each news briefing has a link to end it.', 'news briefing'],
        [
          'We use web beacons. Web beacons count. The tracking pixels stay a day.',
          'tracking pixels',
        ],
        [
          'We sell lamps. We keep lists. We write letters. We pay. The Company reads them. The Company answers. The Company is in Wien.',
          'The Company',
        ],
      ],
      good: [
        'We keep personal data. Personal data, also called personal information, are safe. Personal information is not sold.',
        '“Personal information” means data on you. Personal information is safe. Personal data are deleted. Personal data are not sold.',
        'This privacy policy is short. Google has a privacy notice.',
        'Lamps Ltd (“we”, “the Company”) sells lamps. We keep lists. We write. We pay. The Company reads. The Company answers. The Company is in Wien.',
        'We sell lamps. We write. We pay. We ask the company that brings the parcel. The company is near. The company is quick.',
        'The Personal Information Protection Commission helps. Personal data are safe. Personal data are deleted.',
      ],
    },
    de: {
      bad: [
        [
          'Personenbezogene Daten speichern wir. Personenbezogene Daten löschen wir. Persönliche Daten geben wir nicht weiter. Persönliche Daten sind sicher.',
          'Persönliche Daten',
        ],
        [
          'Diese Datenschutzerklärung gilt hier. Diese Datenschutzerklärung ist kurz. Diese Datenschutzhinweise ändern wir selten.',
          'Diese Datenschutzhinweise',
        ],
      ],
      good: [
        'Persönliche Daten, also personenbezogene Daten, speichern wir. Persönliche Daten löschen wir.',
        'Diese Datenschutzerklärung gilt hier. Google hat eigene Datenschutzhinweise.',
      ],
    },
    fr: {
      bad: [
        [
          'Cette politique de confidentialité est brève. La présente politique de confidentialité vaut ici. Notre déclaration de confidentialité change.',
          'Notre déclaration de confidentialité',
        ],
      ],
      good: [
        'Nous gardons vos données personnelles. Les données à caractère personnel sont effacées. Vos données personnelles restent ici. Les données à caractère personnel sont sûres.',
      ],
    },
    es: {
      bad: [
        [
          'Puede pedir el boletín. El boletín es gratis. La newsletter sale los lunes.',
          'newsletter',
        ],
      ],
      good: ['Puede pedir el boletín (newsletter). La newsletter sale los lunes.'],
    },
    it: {
      bad: [
        [
          'I dati personali sono al sicuro. I dati personali restano qui. Le informazioni personali sono cancellate. Le informazioni personali non sono vendute.',
          'informazioni personali',
        ],
      ],
      good: ['I dati personali sono al sicuro. Le informazioni sul sito sono di tutti.'],
    },
    nl: {
      bad: [
        [
          'Deze privacyverklaring is kort. Deze privacyverklaring geldt hier. Dit privacybeleid verandert zelden.',
          'Dit privacybeleid',
        ],
      ],
      good: ['Deze privacyverklaring is kort. Google heeft een eigen privacybeleid.'],
    },
    pt: {
      bad: [
        [
          'Nós vendemos. Nossa loja é nova. Nossas cartas são curtas. Nossos dados ficam. A Empresa lê. A Empresa responde. A Empresa fica aqui.',
          'A Empresa',
        ],
      ],
      good: [
        'A Lâmpadas Lda. («nós» ou «a Empresa») vende. Nossa loja é nova. Nossas cartas. Nossos dados. A Empresa lê. A Empresa responde. A Empresa fica.',
      ],
    },
    ja: {
      bad: [
        [
          '当社は保存します。当社は削除します。当社は答えます。当社は書きます。弊社は守ります。弊社は送ります。弊社は聞きます。',
          '弊社',
        ],
      ],
      good: ['当社は保存します。当社は削除します。弊社は守ります。'],
    },
    zh: {
      bad: [['个人信息会保存。个人信息会删除。个人数据是安全的。个人数据不出售。', '个人数据']],
      good: [
        '某某公司（以下简称“我们”或本公司）。我们保存。我们删除。我们回答。本公司保护。本公司发送。本公司倾听。',
      ],
    },
  },
};
