import type { Telling } from './mentions.ts';
import { fact, type Node, open } from './node.ts';

const LAWS = [
  {
    id: 'eu-gdpr',
    name: /(?<!UK[ -])\b(?:GDPR|DS-?GVO|RGPD)\b|\bAVG\b|General Data Protection Regulation|Datenschutz-?Grundverordnung|2016\/679|一般データ保護規則|通用数据保护条例|一般資料保護規則/u,
  },
  { id: 'uk-gdpr', name: /\bUK[ -]GDPR\b/u },
  {
    id: 'ch-fadp',
    name: /\b(?:rev)?(?:DSG|FADP|nLPD)\b(?! ?\d)|schweizerische[sn]? Datenschutzgesetz/iu,
  },
  { id: 'us-ca', name: /\b(?:CCPA|CPRA)\b|California Consumer Privacy Act/u },
] as const;

/** The laws that the text names; open where it names none. */
export function regimesIn(passages: readonly Telling[]): Node {
  const named = LAWS.flatMap(({ id, name }) => {
    const first = passages.find(({ text, denies }) => !denies && name.test(text));
    return first ? [fact(id, first.line)] : [];
  });
  return named.length > 0 ? named : open('the laws that apply, such as [eu-gdpr] for the GDPR');
}
