import { blank, namesCompany } from '../disclosures/shapes.ts';
import { countryIn } from './country.ts';
import { nameIn } from './names.ts';
import { type Fact, fact } from './node.ts';
import { oneLine } from './one-line.ts';

/** How to reach somebody, as far as the text tells. */
export interface FoundContact {
  readonly name?: Fact;
  readonly address?: Fact;
  readonly country?: Fact;
  readonly email?: Fact;
  readonly phone?: Fact;
}

/** A line of a contact. */
export interface ContactLine {
  readonly text: string;
  readonly line: number;
}

interface Part extends ContactLine {
  readonly label: string;
}

const EMAIL =
  /(?<![\w.+-])[\w+-]{1,64}(?:\.[\w+-]{1,64}){0,4}@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.){1,4}[a-z]{2,24}(?![\w-])/iu;
const PHONE = /\+\d[\d\s()./–-]{6,22}\d/u;
const LABEL = /^(?<label>[\p{L}\p{M}][\p{L}\p{M} ./-]{0,29})[:：]\s*(?=.)/u;
const NAME_LABEL =
  /^(?:company|name|company name|firma|unternehmen|nom|raison sociale|dénomination|société|nombre|denominación(?: social)?|razón social|titular|denominazione|ragione sociale|naam|bedrijfsnaam|nome|denominação(?: social)?|会社名|事業者名?|名称|社名|氏名|公司|公司名称|企业名称|姓名)$/iu;
const ADDRESS_LABEL =
  /^(?:(?:postal |registered |business )?address|(?:post)?anschrift|(?:post)?adresse(?: postale)?|sitz|siège(?: social)?|dirección(?: postal)?|domicilio(?: social)?|indirizzo|sede(?: legale| social)?|(?:post)?adres|vestigingsadres|morada|endereço|所在地|住所|地址|住所地|注册地址|联系地址|办公地址)$/iu;
const STREET =
  /^(?:[\p{Lu}\p{N}〒]|[\p{Script=Han}]|(?:via|viale|piazza|corso|rue|avenue|calle|avda|plaza|rua|av|praça|largo|boulevard|place|allée|c\/)[ ./])/u;
const NUMBERED =
  /regist|n[.º°]|number|nummer|numéro|HRB|\bFN \d|VAT|UID|USt|SIRET|SIREN|RCS|KVK|KvK|NIF|CIF|IVA|NIPC|法人番号|统一社会信用代码|@|:\/\/|\.\w{2,4}$/iu;
const MOST_PARTS = 5;

/** Takes the lines in which a contact is given, from its first word; returns what they tell of it. */
export function contactIn(lines: readonly ContactLine[], language: string): FoundContact {
  const parts = lines.flatMap(partsOf);
  const found: { -readonly [key in keyof FoundContact]: Fact } = {};
  const address: Part[] = [];
  let isAddressOver = false;
  for (const [at, part] of parts.entries()) {
    const { text, label, line } = part;
    const email = EMAIL.exec(text)?.[0];
    const phone = PHONE.exec(text)?.[0];
    if (email) found.email ??= fact(email, line);
    if (phone) found.phone ??= fact(phone, line);
    if (email || phone) {
      isAddressOver ||= address.length > 0;
      continue;
    }
    const name =
      (at === 0 && !ADDRESS_LABEL.test(label)) || NAME_LABEL.test(label) ? nameIn(text) : undefined;
    if (name && !found.name) {
      found.name = fact(name, line);
      continue;
    }
    const country = countryIn(text, language);
    if (country && address.length > 0) {
      found.country ??= fact(country, line);
      isAddressOver = true;
    }
    if (isAddressOver || (!found.name && !ADDRESS_LABEL.test(label))) continue;
    if (label && !ADDRESS_LABEL.test(label)) continue;
    if (isAddressPart(text, address.length)) address.push(part);
    else isAddressOver = true;
  }
  const whole = address.map(({ text }) => text.trim().replace(/[.。]$/u, '')).join(', ');
  const [first] = address;
  if (first && /\d/.test(whole)) found.address = fact(whole, first.line);
  else delete found.country;
  return found;
}

/** The first e-mail address in words. */
export function emailIn(words: string): string | undefined {
  return EMAIL.exec(words)?.[0];
}

function partsOf({ text, line }: ContactLine): readonly Part[] {
  // An address of the web on a line of its own is a part of its own.
  const plain = oneLine(text.replace(/\n(?=\S+@|https?:|www\.)/gu, ', ')).replace(
    / ?[(（][^()（）]{0,80}[)）](?=\s*(?:[,;.。、，；]|$))/gu,
    '',
  );
  const pieces = plain.split(/(?<!\d)[,;|•·](?=\s|$)|(?<=\d), |[、，；]| [–—] /u);
  const joined: string[] = [];
  for (const piece of pieces.map((each) => each.trim()).filter((each) => each !== '')) {
    const last = joined.at(-1);
    // The form of a company may stand after a comma: “Lampen, S.L.”.
    if (last !== undefined && joined.length === 1 && namesCompany(piece) && piece.length < 12) {
      joined[0] = `${last}, ${piece}`;
    } else joined.push(piece);
  }
  return joined.map((piece) => {
    const label = LABEL.exec(piece)?.groups?.label ?? '';
    return { text: label ? piece.replace(LABEL, '') : piece, line, label };
  });
}

/** `before` is the number of parts that stand before; a number alone begins no address. */
function isAddressPart(text: string, before: number): boolean {
  if (before === MOST_PARTS || (before === 0 && !/\p{L}/u.test(text))) return false;
  if (text.length > 60 || text.includes(blank) || /[<>{}[\]()=\\*_`]/u.test(text)) return false;
  return STREET.test(text) && !NUMBERED.test(text) && text.split(' ').length <= 8;
}
