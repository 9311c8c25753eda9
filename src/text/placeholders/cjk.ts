import { findUnclosed, isLabel } from './brackets.ts';
import { isButton } from './buttons.ts';
import { matchBrackets } from './pairs.ts';
import { findsAnywhere } from './phrases.ts';
import { type Placeholder, placeholder } from './placeholder.ts';
import { isAside, isFieldName, unfilled } from './unfilled.ts';

const brackets = ['【】', '［］', '〔〕', '｛｝', '＜＞', '〈〉', '〖〗'] as const;

/** An address is a value, but in these brackets only an example of one. */
const address = /^[\w.+-]{1,64}@[\w.-]{1,80}$|[“"「][^”"」]{1,30}[”"」].{0,10}[@/]/u;

const phrases = findsAnywhere(`
  请在此(?:处)?(?:填写|插入|输入|补充)[^。，；\\n】）)]{0,20}; 此处(?:填写|插入|补充)[^。，；\\n】）)]{0,20};
  (?<=^|[：:为是至由在。\\n|（(])请填写(?![^。，；\\n】）)]{0,20}[您你])[^。，；\\n】）)]{0,20}(?:名称|地址|邮箱|电话|日期|联系方式); 请替换为[^。，；\\n】）)]{0,20};
  ここに[^。、\\n】）)「]{0,24}(?:記載|記入|入力|挿入)(?:してください|する|します)?;
  (?:貴社|御社|自社)(?:名|の(?:名称|住所|連絡先))を(?:記入|入力|記載)(?:してください)?`);

/** Finds 【请填写名称】, ［会社名］, （要記入） and the same words without brackets. */
export function* findCjk(text: string): Generator<Placeholder> {
  for (const [opening = '', closing = ''] of brackets.map((pair) => [...pair])) {
    const { pairs, open } = matchBrackets(text, opening, closing);
    yield* findUnclosed(text, open);
    for (const { start, end, content } of pairs) {
      const kind =
        content.trim() === ''
          ? 'instruction'
          : (unfilled(content) ?? (address.test(content) ? 'instruction' : undefined));
      if (
        !kind ||
        isButton(text, start, end) ||
        (kind === 'field' && isLabel(text, start, content, text.slice(end, end + 8)))
      ) {
        continue;
      }
      yield placeholder('cjk-brackets', text, start, end);
    }
  }
  for (const { start, end, content } of matchBrackets(text, '（', '）').pairs) {
    const isValue =
      /[:：]\s?$/u.test(text.slice(Math.max(0, start - 2), start)) && isFieldName(content);
    if (isValue || isAside(content)) yield placeholder('cjk-brackets', text, start, end);
  }
  for (const { 0: match, index = 0 } of phrases[Symbol.matchAll](text)) {
    yield placeholder('cjk-brackets', text, index, index + match.length);
  }
}
