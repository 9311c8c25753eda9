import { ALPHABETS } from '../letters.ts';
import { isNoExample } from './examples.ts';
import { findsAnywhere, findsExactly } from './phrases.ts';
import { finder } from './placeholder.ts';

const people = findsExactly(`
  J(?:ohn|ane) (?:Q\\. )?(?:Doe|Public|Roe); Joe (?:Bloggs|Public);
  (?:(?:Max|Erika|Maria|Moritz|Hans|Lieschen|Martin|Sabine|Herr|Frau|Dr\\.) )?Muster(?:mann|frau)(?!(?: (?:GmbH|AG|KG))|\\p{L});
  (?:Hans|Peter|Anna|Felix) Muster; Otto Normalverbraucher; Lieschen Müller;
  Jean(?:ne)? Dupon[td]; Marie Dupon[td]; M(?:r|me|onsieur|adame)?\\.? Dupon[td];
  Fulan[oa](?: de [Tt]al)?; Perico de los Palotes; (?:Juan|Pepito|Pepe) Pérez; Juan Español; Juan Nadie;
  (?:Mario|Maria|Luigi) Rossi; Pinco Pallino; Tizio e Caio;
  Jan (?:Jansen|Janssen|Modaal); João (?:da )?Silva; Zé Ninguém; Beltran[oa]; Sicran[oa]`);

/** The words of a form where the name should be; elsewhere they tell which data are asked for. */
const labels = new RegExp(
  String.raw`(?<=[:：][ \t*]{0,3})(?:Firstname Lastname|First (?:Name )?Last(?: Name)?|Vorname Nachname|Prénom (?:Nom|NOM)|Nom Prénom|Nombre Apellidos?|Nombre y [Aa]pellidos|Nome (?:e )?Cognome|Voornaam Achternaam|Nome (?:e )?(?:Sobrenome|Apelido))(?![${ALPHABETS}])`,
  'gu',
);

const cjk = findsAnywhere(`
  (?:山田|田中|佐藤|日本|東京|見本|例示)[ 　]?(?:太郎|花子); 名無しの権兵衛; 姓名太郎;
  张三(?!丰|豐|岁); 張三(?!豐); 李四(?!光); 王小明; 陈大文; 陳大文`);

/** Finds the names of nobody: "John Doe", "Max Mustermann", "Jean Dupont", 山田太郎, 张三. */
export const findSamplePeople = finder('sample-person', [people, labels, cjk], isNoExample);
