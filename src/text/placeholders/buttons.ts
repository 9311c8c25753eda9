import { ALPHABETS } from '../letters.ts';

/** "Click [Delete account]", "Settings > [Name]". */
const pressing = new RegExp(
  String.raw`(?:(?<![${ALPHABETS}])(?:click|press|tap|push|hit|button|icon|menu|settings|klicken|cliquez|clique|pulse|haga clic|clicca|clicchi|klik)(?: (?:on|auf|sur|en|su|op|em|the|die|den|le|la|sie))*|[${ALPHABETS})\]] (?:>|→|›) |点击|點擊|单击|選択し|クリック)[ "“„«「*\\]*$`,
  'iu',
);

/** 「[住所を入力]をクリック」, “【修改地址】按钮”. */
const pressed =
  /^[ "”»」』*]{0,3}(?:を(?:クリック|タップ|押|選択)|のボタン|ボタン|アイコン|按钮|按鈕|图标|选项卡)/u;

/** Takes a text and where a bracket opens and closes; true where it holds the label of a button. */
export function isButton(text: string, start: number, end: number): boolean {
  return (
    pressing.test(text.slice(Math.max(0, start - 40), start)) ||
    pressed.test(text.slice(end, end + 12))
  );
}
