import { describe, expect, it } from 'vitest';
import rule from '../../src/audit/rules/text/hard-to-read.ts';
import { readMarkdownText } from './read-markdown-text.ts';

/** A sentence as lawyers like them, and one for everybody. */
const sentences: Readonly<Record<string, readonly [hard: string, easy: string]>> = {
  en: [
    'The modification of identification information submitted in connection with participation in promotional activities necessitates the subsequent notification of all affiliated organisations, irrespective of geographical considerations.',
    'We keep your name and your address for one year, so that we can send you the lamp that you have chosen in our shop, and then we throw them away.',
  ],
  de: [
    'Die Verarbeitung personenbezogener Informationen erfolgt ausschließlich unter Berücksichtigung datenschutzrechtlicher Bestimmungen sowie vertraglicher Vereinbarungen zur Durchführung vorvertraglicher Maßnahmen gegenüber interessierten Vertragsparteien und beteiligten Unternehmensgruppen.',
    'Wir halten Ihren Namen und Ihre Adresse ein Jahr lang fest, damit wir Ihnen die Lampe schicken können, die Sie bei uns im Laden gewählt haben.',
  ],
  fr: [
    'La communication d’informations complémentaires relatives à l’identification des participants nécessite préalablement l’autorisation expresse des organisations partenaires concernées, indépendamment de toute considération géographique ou organisationnelle antérieurement communiquée aux intéressés.',
    'Nous gardons votre nom et votre adresse un an, pour que nous puissions vous envoyer la lampe que vous avez choisie chez nous, et pas plus.',
  ],
  es: [
    'La comunicación de informaciones complementarias relacionadas con la identificación de participantes necesitará previamente la autorización correspondiente de organizaciones colaboradoras, independientemente de consideraciones geográficas u organizacionales anteriormente comunicadas a los interesados y representantes.',
    'Guardamos su nombre y su calle un año para que le llegue la lámpara que usted ha visto en la tienda y que nos ha pedido por carta.',
  ],
  it: [
    'La comunicazione delle informazioni complementari concernenti l’identificazione dei partecipanti necessiterà preventivamente dell’autorizzazione corrispondente delle organizzazioni collaboratrici, indipendentemente da considerazioni geografiche precedentemente comunicate agli interessati ed ai rappresentanti eventualmente designati.',
    'Teniamo il nome e la via per un anno. Poi li buttiamo via. Lei può dirci di no in ogni caso e a ogni ora, e noi le diamo una mano.',
  ],
  nl: [
    'De verwerking van persoonsgebonden informatie geschiedt uitsluitend overeenkomstig toepasselijke gegevensbeschermingsrechtelijke bepalingen alsmede contractuele overeenkomsten betreffende voorafgaande maatregelen jegens geïnteresseerde contractpartijen en betrokken ondernemingsgroepen.',
    'Wij houden uw naam en uw straat een jaar vast, zodat wij u de lamp kunnen sturen die u bij ons in de winkel hebt gekozen.',
  ],
  pt: [
    'A comunicação de informações complementares relacionadas com a identificação dos participantes necessitará previamente da autorização correspondente das organizações colaboradoras, independentemente de considerações geográficas ou organizacionais anteriormente comunicadas aos interessados e representantes.',
    'Guardamos o seu nome e a sua rua por um ano, para que lhe chegue a lâmpada que viu na nossa loja e que nos pediu por carta.',
  ],
  ja: [
    '当社は、利用者が本サービスの利用に際して登録した氏名、住所、電話番号及び電子メールアドレスその他の個人情報について、関係法令の定めるところに従い、業務委託先における取扱いも含めて必要かつ適切な安全管理措置を講じるものとします。',
    '当社は氏名と住所を一年間保存します。',
  ],
  zh: [
    '我们将依照适用的法律法规以及与合作伙伴签订的相关协议的约定在为实现本政策所述目的所必需的范围内收集使用存储共享转让和公开披露您在使用我们的产品或者服务过程中主动提供或者自动产生的个人信息以及设备信息。',
    '我们把您的姓名和地址保存一年。',
  ],
};

describe.each(Object.entries(sentences))('%s', (language, [hard, easy]) => {
  const paragraphs = (sentence: string) => Array.from({ length: 12 }, () => sentence).join('\n\n');

  it('is found at a worst sentence, with the others', async () => {
    const text = await readMarkdownText(paragraphs(hard), language);
    const found = [...rule.check(text)];
    expect(found.map(({ start, end }) => text.source.slice(start, end))).toEqual([hard]);
    expect(found[0]?.related).toHaveLength(10);
  });

  it('is not found in a text for everybody', async () => {
    expect([...rule.check(await readMarkdownText(paragraphs(easy), language))]).toEqual([]);
  });
});

it('says nothing in a language without a measure, and of a few words', async () => {
  const [hard] = sentences.de ?? [''];
  const found = await Promise.all(
    [
      [`${hard}\n\n`.repeat(12), 'pl'],
      [hard, 'de'],
    ].map(async ([prose = '', language = '']) => [
      ...rule.check(await readMarkdownText(prose, language)),
    ]),
  );
  expect(found).toEqual([[], []]);
});
