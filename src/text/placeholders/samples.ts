import { isNoExample } from './examples.ts';
import { finds, findsAnywhere, findsExactly } from './phrases.ts';
import { finder } from './placeholder.ts';

const lorem = finds(`
  lorem ipsum(?: dolor sit amet)?(?:, consectetur adipiscing elit)?; dolor sit amet;
  consectetur adipiscing elit; sed do eiusmod; ut enim ad minim veniam`);

const form =
  '(?:Inc|Ltd|LLC|Corp|Corporation|Company|GmbH|AG|UG|KG|Limited|SAS?|SARL|SL|S\\.L|S\\.A|SRL|Srl|S\\.r\\.l|SpA|S\\.p\\.A|BV|B\\.V|NV|Ltda?|Lda)';

const verb = '(?:is|are|was|respects|values|takes|operates|collects|uses|we|has|provides|and its)';

// In the spelling that templates use, because "muster" is a word and "your company" a reader's.
const companies = findsExactly(`
  (?<!(?:protocole|protocollo|protocolo|client|cliente) )ACME(?![ -](?:proto[ck]ol|client|v2|challenge|server|certificate|Proto[ck]oll|Verfahren|Client|Zertifikat)|プロトコル|方式|クライアント|协议|协定|客户端); Foo Bar; ABC (?:Company|Corp);
  (?:Acme|Example|Sample|Muster|Beispiel|XYZ|ABC|Exemple|Ejemplo|Esempio|Voorbeeld|Exemplo|Test) ${form};
  (?:Test|Sample|Example|Dummy|XYZ) Company; Contoso(?: ${form})?;
  Your Company Name; YOUR COMPANY(?: NAME)?; Your Company(?= ${verb} |(?:,? ${form})|[’']s |[.:,]?(?:\\s|$)(?!\\p{Ll}));
  Your (?:Business|Website|App|Site|Organi[sz]ation) Name; My Company(?: ${form})?; Company Name ${form};
  Ihr Firmenname; Ihre Firma GmbH; Name Ihrer Firma; Firma XY; XY GmbH; Firmenname GmbH; Muster(?:verein|unternehmen)(?: e\\. ?V\\.)?;
  Votre (?:Entreprise|Société); Nom de votre (?:entreprise|société); Ma Société; Mon Entreprise;
  (?:Société|Entreprise) (?:Exemple|XYZ|ABC);
  Tu Empresa; Nombre de tu [Ee]mpresa; Mi Empresa(?:,? ${form})?; Empresa (?:Ejemplo|XYZ|ABC|Exemplo);
  Sua Empresa; Nome da sua [Ee]mpresa; Minha Empresa(?: ${form})?;
  La [Tt]ua Azienda; Nome della tua [Aa]zienda; (?:Azienda|Società|Ditta) (?:Esempio|XYZ);
  Uw Bedrijf(?:snaam)?; Jouw Bedrijf(?:snaam)?; Mijn Bedrijf(?: ${form})?; Bedrijfsnaam ${form}; Voorbeeldbedrijf(?: ${form})?;
  (?:(?:Max|Erika|Maria|Moritz) )?Muster(?:mann|frau) (?:GmbH|AG|KG); Musterfirma(?: ${form})?`);

const cjkCompanies = findsAnywhere(`
  株式会社(?:サンプル|テスト|例示|ダミー|ABC|ＡＢＣ|XYZ|エービーシー); (?:サンプル|テスト|例示|ダミー|ABC|ＡＢＣ)株式会社;
  (?:示例|测试|範例|范例|某某|ABC|XYZ)(?:科技|网络|网络科技|信息技术)?(?:有限)?公司;
  (?:您|你|贵)(?:的)?(?:公司|企业)(?:名称|全称)`);

/** Finds filler text: "lorem ipsum". */
export const findLorem = finder('lorem-ipsum', [
  lorem,
  findsAnywhere('ダミーテキスト; 这里是示例文字; 示例文本'),
]);

/** Finds names that stand for any company: "ACME", "Musterfirma", "株式会社サンプル". */
export const findSampleCompanies = finder('sample-company', [companies, cjkCompanies], isNoExample);
