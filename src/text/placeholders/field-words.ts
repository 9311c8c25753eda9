const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** English nouns that name a field of a form. */
export const englishFields = words(`
  name names company organisation organization business address e-mail email phone telephone fax
  date number url link website domain city country state street postcode zip signature year month
  day days amount currency period jurisdiction logo placeholder`);

/** The same in German, French, Spanish, Italian, Dutch, Portuguese, and the names of numbers. */
export const fields: ReadonlySet<string> = new Set([
  ...englishFields,
  ...words(`
    firma unternehmen anschrift adresse straße strasse plz ort stadt land telefon telefax datum
    unterschrift webseite betrag zeitraum jahr monat
    nom prénom entreprise société raison adresse ville pays téléphone numéro lien site courriel mail
    signature année mois durée
    nombre empresa sociedad dirección domicilio ciudad país teléfono número enlace correo fecha firma
    sitio año mes plazo
    nome azienda società indirizzo città paese telefono numero sito data luogo ragione sede firma
    anno mese cognome
    naam bedrijf bedrijfsnaam adres straat postcode plaats telefoon nummer datum handtekening jaar
    maand website
    endereço cidade estado telefone número ligação horário ano mês assinatura morada
    kvk btw siret siren cnpj cpf nif cif piva p.iva pec hrb vat dpo iban bic`),
]);

/** Nouns that are a field only as the last of several words: "retention period", "hosting provider". */
export const lastWords = words(`
  provider providers authority details person representative officer place court register handle
  controller processor dienstleister behörde ansprechpartner verantwortlicher`);

/** Endings of compound nouns in German, Dutch and Japanese or Chinese. */
export const fieldEnding =
  /(?:name|adresse|anschrift|nummer|datum|straße|strasse|naam|adres|straat)$|(?:名|名称|住所|地址|アドレス|邮箱|日付|日期|年月日|電話番号|电话)$/u;

/** What joins a field to what follows: "name of the company", "nom de l'entreprise". */
export const joiners =
  /^(?:of|for|to|de|du|des|del|della|dell|dello|di|do|da|dos|das|d|der|vers|von|van|der|zu|zum|zur|auf|al|alla|a|para|o|or|ou|oder|e|y|et|und|and|en|dpo|rgpd|gdpr|avg|lgpd|complet|complète|completo|completa)$/u;

/** A bracket that opens like this completes a quotation; it is no field. */
export const editorial = words(`
  the this that these those his her its their our of by in on at to for from with via and or as a an
  more further no not any all such said other external externer externe ip mac
  see follow read open visit go back click learn show view hide download print up sign log
  der die das den dem des mit von per im am zu zur und oder ein eine
  le la les un une par avec en dans et el los las un una por con y il lo gli i per con
  de het een met op voor o os um uma`);
