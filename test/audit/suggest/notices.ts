/** A short notice in each language: who is responsible, the log, orders, analytics, rights, complaints. */
export const notices: Readonly<Record<string, string>> = {
  en: `# Privacy notice

Last updated: 3 November 2026

## Who is responsible

The controller is Lampenhaus GmbH, Kai 1, 1010 Vienna, Austria, office@lampenhaus.example.

## Visiting our website

Our server keeps a log file of each request with your IP address, so that we find faults.

## Orders

We use your name, your e-mail address and your delivery address to send you what you have ordered. The legal basis is Article 6(1)(b) GDPR.

## Statistics

We use Matomo Cloud. We do not use Google Analytics.

## Your rights

To exercise your rights, write to rights@lampenhaus.example. You can lodge a complaint with the CNIL.
`,
  de: `# Datenschutzerklärung

Stand: 3. November 2026

## Verantwortlicher

Verantwortlicher im Sinne der DSGVO ist die Lampenhaus GmbH, Kai 1, 1010 Wien, Österreich, office@lampenhaus.example.

## Besuch unserer Website

Unser Server schreibt eine Logdatei mit Ihrer IP-Adresse, damit wir Fehler finden.

## Bestellungen

Wir verwenden Ihren Namen, Ihre E-Mail-Adresse und Ihre Lieferadresse, um Ihnen zu schicken, was Sie bestellt haben. Rechtsgrundlage ist Art. 6 Abs. 1 lit. b DSGVO.

## Statistik

Wir verwenden Matomo Cloud. Google Analytics verwenden wir nicht.

## Ihre Rechte

Zur Ausübung Ihrer Rechte schreiben Sie an rights@lampenhaus.example. Eine Beschwerde an die CNIL ist möglich.
`,
  fr: `# Politique de confidentialité

Dernière mise à jour : 3 novembre 2026

## Responsable du traitement

Le responsable du traitement est la société Lampenhaus SAS, 1 quai des Lampes, 75001 Paris, France, office@lampenhaus.example.

## Visite de notre site

Notre serveur tient des fichiers journaux avec votre adresse IP, afin que nous trouvions les erreurs.

## Commandes

Nous utilisons votre nom, votre adresse e-mail et votre adresse de livraison pour vous envoyer ce que vous avez commandé. La base juridique est l’article 6, paragraphe 1, point b) du RGPD.

## Statistiques

Nous utilisons Matomo Cloud. Nous n’utilisons pas Google Analytics.

## Vos droits

Pour exercer vos droits, écrivez à rights@lampenhaus.example. Vous pouvez introduire une réclamation auprès de la CNIL.
`,
  es: `# Política de privacidad

Última actualización: 3 de noviembre de 2026

## Responsable del tratamiento

El responsable del tratamiento es la empresa Lampenhaus, S.L., Calle Mayor 1, 28001 Madrid, España, office@lampenhaus.example.

## Visita a nuestro sitio web

Nuestro servidor guarda archivos de registro con su dirección IP para encontrar errores.

## Pedidos

Utilizamos su nombre, su correo electrónico y su dirección de entrega para enviarle lo que ha pedido. La base jurídica es el artículo 6.1.b) del RGPD.

## Estadísticas

Utilizamos Matomo Cloud. No utilizamos Google Analytics.

## Sus derechos

Para ejercer sus derechos, escriba a rights@lampenhaus.example. Puede presentar una reclamación ante la CNIL.
`,
  it: `# Informativa sulla privacy

Ultimo aggiornamento: 3 novembre 2026

## Titolare del trattamento

Il titolare del trattamento è la società Lampenhaus S.r.l., Via Roma 1, 20121 Milano, Italia, office@lampenhaus.example.

## Visita del nostro sito

Il nostro server tiene file di log con il suo indirizzo IP, per trovare errori.

## Ordini

Usiamo nome e cognome, indirizzo e-mail e indirizzo di consegna per inviarle ciò che ha ordinato. La base giuridica è l’articolo 6, paragrafo 1, lettera b) del GDPR.

## Statistiche

Usiamo Matomo Cloud. Non usiamo Google Analytics.

## I suoi diritti

Per esercitare i suoi diritti scriva a rights@lampenhaus.example. Può proporre reclamo alla CNIL.
`,
  nl: `# Privacyverklaring

Laatst bijgewerkt: 3 november 2026

## Verwerkingsverantwoordelijke

De verwerkingsverantwoordelijke is Lampenhaus B.V., Kade 1, 1011 AA Amsterdam, Nederland, office@lampenhaus.example.

## Bezoek aan onze website

Onze server houdt logbestanden bij met uw IP-adres, zodat wij fouten vinden.

## Bestellingen

Wij gebruiken uw naam, uw e-mailadres en uw bezorgadres om u te sturen wat u hebt besteld. De rechtsgrond is artikel 6, lid 1, onder b) AVG.

## Statistieken

Wij gebruiken Matomo Cloud. Google Analytics gebruiken wij niet.

## Uw rechten

Voor het uitoefenen van uw rechten schrijft u aan rights@lampenhaus.example. U kunt een klacht indienen bij de CNIL.
`,
  pt: `# Política de privacidade

Última atualização: 3 de novembro de 2026

## Responsável pelo tratamento

O responsável pelo tratamento é a empresa Lampenhaus, Lda., Rua das Lâmpadas 1, 1100-001 Lisboa, Portugal, office@lampenhaus.example.

## Visita ao nosso site

O nosso servidor guarda ficheiros de registo com o seu endereço IP, para encontrarmos erros.

## Encomendas

Usamos o seu nome, o seu e-mail e a sua morada de entrega para lhe enviar o que encomendou. O fundamento é o artigo 6.º, n.º 1, alínea b) do RGPD.

## Estatísticas

Usamos Matomo Cloud. Não usamos Google Analytics.

## Os seus direitos

Para exercer os seus direitos, escreva para rights@lampenhaus.example. Pode apresentar uma reclamação junto da CNIL.
`,
  ja: `# プライバシーポリシー

最終更新日：2026年11月3日

## 管理者

データ管理者は株式会社ランプ、〒100-0001 東京都千代田区千代田1-1、日本、office@lampenhaus.exampleです。

## ウェブサイトの閲覧

当社のサーバーは、不具合を見つけるために、IPアドレスを含むアクセスログを記録します。

## 注文

ご注文の品をお送りするために、氏名、メールアドレス、住所を利用します。法的根拠はGDPR第6条第1項bです。

## アクセス解析

当社はMatomo Cloudを利用しています。Google Analyticsは利用していません。

## お客様の権利

権利を行使するには、rights@lampenhaus.exampleまでご連絡ください。監督機関（CNIL）に苦情を申し立てることができます。
`,
  zh: `# 隐私政策

更新日期：2026年11月3日

## 数据控制者

数据控制者是北京灯具有限公司，北京市朝阳区建国路1号，中国，office@lampenhaus.example。

## 访问我们的网站

我们的服务器会记录包含IP地址的访问日志，以便发现故障。

## 订单

我们使用您的姓名、电子邮件地址和收货地址，向您寄送您订购的商品。法律依据是GDPR第6条第1款b项。

## 网站分析

我们使用Matomo Cloud。我们不使用Google Analytics。

## 您的权利

如需行使您的权利，请写信至rights@lampenhaus.example。您可以向监管机构CNIL投诉。
`,
};
