import { LETTERS } from './letters.ts';

/** Social networks and what of them is put into a page, in any of the nine languages. */
const PLATFORM = new RegExp(
  `(?<![${LETTERS}])(?:${[
    'Facebook|Instagram|Twitter|LinkedIn|YouTube|TikTok|Pinterest|Snapchat|XING',
    'social (?:media|networks?|plug-?ins?|logins?)|plug-?ins?|embedded',
    'soziale[nrs]? (?:Medien|Netzwerke?n?)|Plug-?ins?|Netzwerk(?:e|en|s)?',
    'réseau(?:x)? socia(?:l|ux)|module[s]? sociaux|redes socia(?:les|is)|complementos?',
    'sociale (?:media|netwerken)|reti sociali',
  ].join('|')})(?![${LETTERS}])|SNS|ソーシャル|プラグイン|社交|插件|微博`,
  'iu',
);

/** A mere link makes nobody responsible for what is behind it. */
const LINK = new RegExp(
  `(?<![${LETTERS}])(?:(?:hyper)?link(?:s|ed|ing|t)?|verlink\\p{L}+|verweis\\p{L}*|liens?|enlaces?|collegament[oi]|koppelingen|ligaç(?:ão|ões)|external sites?)(?![${LETTERS}])|リンク|链接|連結`,
  'iu',
);

/** Takes a sentence; true if it speaks of a platform or of what is embedded, and not of links only. */
export function speaksOfPlatform(sentence: string): boolean {
  return PLATFORM.test(sentence) && !LINK.test(sentence);
}
