/** Takes a word or text; returns it in small letters without accents, as terms are compared. */
export function plainLetters(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u3099\u309a]+/g, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae');
}

// One traditional character and its simplified form each, so that one table of terms serves both.
const pairs =
  '個个們们資资訊讯處处權权應应當当與与為为會会對对於于從从來来時时間间後后業业務务產产實实現现' +
  '開开關关閉闭聯联繫系絡络電电話话郵邮號号碼码網网頁页站站點点擊击選选擇择設设備备裝装續续經经' +
  '過过還还進进這这裡里種种類类別别說说明明請请求求訴诉訟讼謀谋證证護护據据數数儲储存存庫库' +
  '傳传輸输轉转移移讓让許许可可拒拒絕绝刪删除除銷销毀毁變变動动態态測测試试驗验檢检查查閱阅' +
  '讀读寫写錄录記记憶忆蹤踪緒绪級级組组織织結结構构機机關关係系統统計计畫画劃划劑剂廣广告告' +
  '發发佈布報报導导達达遞递標标準准則则規规範范圍围國国際际區区域域國国內内外外歐欧盟盟亞亚' +
  '協协議议簽签訂订約约條条款款給给付付費费購购買买賣卖貨货單单價价額额帳账戶户號号稱称簡简' +
  '覽览習习慣惯興兴趣趣體体健健療疗醫医藥药藝艺術术專专員员負负責责誰谁認认識识別别獲获取取' +
  '夠够須须願愿擾扰亂乱濫滥舉举監监督督執执法法權权限限無无論论甚甚麼么樣样項项歲岁兒儿童童' +
  '齡龄長长監监護护屬属於于僅仅並并且且雖虽然然適适將将繼继遵遵守守違违觸触犯犯損损害害賠赔償偿' +
  '連连結结鏈链軟软件件硬硬體体腦脑雲云端端營营運运團团隊队辦办濟济學学歷历職职場场離离終终';
const simplified: ReadonlyMap<string, string> = new Map(
  [...pairs].flatMap((character, index, all) =>
    index % 2 === 0 ? [[character, all[index + 1] ?? character] as const] : [],
  ),
);

/** Marks that may stand in the midst of what is said: spaces, quotes, brackets, commas. */
const MARKS = /[\s「」『』“”"'、,，()（）《》〈〉【】・*_]+/gu;

/** Takes Japanese or Chinese; returns it without marks, in common widths and simplified signs. */
export function plainCharacters(text: string): string {
  const narrow = text.normalize('NFKC').toLowerCase().replace(MARKS, '');
  let plain = '';
  for (const character of narrow) plain += simplified.get(character) ?? character;
  return plain;
}
