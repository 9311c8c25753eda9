import { ALPHABETS } from '../letters.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** English nouns that name a field of a form. */
export const englishFields = words(`
  name names company entity region organisation organization business address e-mail email phone telephone fax
  date number url link website domain city country state street postcode zip signature year month
  day days age amount currency period jurisdiction logo placeholder`);

/** The same in German, French, Spanish, Italian, Dutch, Portuguese, and the names of numbers. */
export const fields: ReadonlySet<string> = new Set([
  ...englishFields,
  ...words(`
    firma unternehmen anschrift adresse straße strasse hausnummer plz ort stadt land bundesland
    telefon telefax datum stand unterschrift webseite betrag zeitraum jahr monat vorname nachname
    speicherdauer aufbewahrungsfrist anzahl frist ansprechpartner ansprechpartnerin datenschutzbeauftragter
    datenschutzbeauftragte verantwortlicher verantwortliche geschäftsführer geschäftsführerin
    aufsichtsbehörde registergericht rechtsgrundlage alter
    nom prénom entreprise société raison dénomination organisme adresse siège ville pays téléphone
    numéro lien site courriel mail signature année mois âge durée délai hébergeur délégué représentant
    nombre apellidos empresa sociedad entidad denominación dirección domicilio ciudad provincia país
    teléfono número enlace correo fecha firma sitio año mes edad plazo dominio cargo
    nome azienda società ente denominazione indirizzo città provincia paese telefono numero sito data
    luogo ragione sede firma anno mese età cognome durata termine titolare dominio
    naam bedrijf bedrijfsnaam organisatie onderneming adres straat huisnummer postcode plaats
    vestigingsplaats woonplaats telefoon nummer datum handtekening jaar maand leeftijd rechtsgrond website termijn
    bewaartermijn periode functionaris functie aantal handelsnaam
    endereço cidade estado distrito telefone número ligação horário ano mês idade assinatura morada prazo
    período entidade denominação domínio cargo encarregado responsável sobrenome apelido
    kvk btw siret siren rcs cnpj cpf nif nipc cif cep cap piva p.iva pec hrb ust-idnr vat dpo fg iban
    bic`),
]);

/** Nouns that are a field only as the last of several words: "retention period", "hosting provider". */
export const lastWords = words(`
  provider providers authority details person representative officer place court register handle
  controller processor app application product service platform brand basis title role department industry
  dienstleister anbieter behörde vertreter empfänger
  autoriteit toezichthouder leverancier dienstverlener`);

/** Nouns of several words that the first decides in Romance languages: "délai de conservation". */
export const firstWords = words(`
  délégué delegado rappresentante representante représentant
  base autorité autoridad autorità autoridade prestataire proveedor fornitore fornecedor finalité
  finalidad finalità finalidade période periodo plazo prazo durée lista liste lijst list`);

/** Who is responsible for the data; "responsable de la sécurité" may be the title of anybody. */
export const controllers = new RegExp(
  `^(?:responsable|responsabile|responsável|titolare|encargado) (?:du|de|del|do|della|da) (?:[${ALPHABETS}]+ )?(?:traitement|tratamiento|trattamento|tratamento)`,
  'u',
);

/** Endings of compound nouns in German, Dutch and Japanese or Chinese. */
export const fieldEnding =
  /(?:name|adresse|anschrift|nummer|datum|straße|strasse|frist|dauer|naam|adres|straat|termijn|anbieter|dienstleister|behörde|provider)$|(?:名|名称|名字|全称|姓名|主体|住所|所在地|地址|网址|域名|アドレス|邮箱|邮件|日付|日期|期限|期間|年月日|施行日|制定日|改定日|電話番号|番号|编号|号码|电话|連絡先|联系方式|联系人|負責人|负责人|責任者|窓口|服务商|供应商|委託先|ドメイン|链接|リンク|具体名称|信用代码|备案号|年齢|年龄)$/u;

/** What joins a field to what follows: "name of the company", "nom de l'entreprise". */
export const joiners =
  /^(?:of|for|to|de|du|des|del|della|dell|dello|dei|degli|di|do|da|dos|das|d|der|vers|von|van|der|zu|zum|zur|auf|al|alla|a|para|o|or|ou|oder|e|y|et|und|and|en|dpo|rgpd|gdpr|avg|lgpd|social|sociale|juridique|jurídica|giuridica|postal|postale|legale|complet|complète|completo|completa|completa|électronique|electrónico)$/u;

/** A bracket that opens like this completes a quotation; it is no field. */
export const editorial = words(`
  the this that these those his her its their our of by in on at to for from with via and or as a an
  more further no not any all such said other external externer externe ip mac
  see follow read open visit go back click learn show view hide download print up sign log
  der die das den dem des mit von per im am zu zur und oder ein eine
  le la les un une par avec en dans et el los las un una por con y il lo gli i per con
  de het een met op voor o os um uma`);
