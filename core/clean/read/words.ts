import { simplified } from './simplified.ts';
import { cleanText } from './text.ts';

const YES = new Set(
  '是 有 对 真 同意 已同意 愿意 接受 可以 订阅 已订阅 开启 已开启 允许 已允许 授权 已授权 y yes true t 1 on ok √ ✓ ✔ agree agreed subscribed accepted granted opted-in opt-in optin'.split(
    ' ',
  ),
);
const NO = new Set(
  '否 无 没有 不 不是 假 不同意 未同意 拒绝 已拒绝 不愿意 不接受 不可以 未订阅 关闭 已关闭 不允许 未授权 n no false f 0 off × ✗ ✘ x disagree declined refused denied never 退订 已退订 unsubscribed opted-out opt-out optout'.split(
    ' ',
  ),
);
const OUT = new Set(
  '退订 已退订 拒收 已拒收 拒绝 已拒绝 屏蔽 黑名单 unsubscribed opted-out opt-out optout td t stop'.split(
    ' ',
  ),
);
const NOT_OUT = new Set(
  '未退订 正常 订阅 已订阅 订阅中 同意 接收 subscribed active opted-in opt-in optin none'.split(
    ' ',
  ),
);

/**
 * Yes or no, as people write it; `null` when the text is neither.
 *
 * @example
 * parseYesNo('是') // => true
 * parseYesNo('拒绝') // => false
 * parseYesNo('也许') // => null
 */
export function parseYesNo(text: string): boolean | null {
  const word = wordOf(text);
  if (YES.has(word)) return true;
  return NO.has(word) ? false : null;
}

/**
 * Whether an opt-out cell says that someone has opted out; a date there is the day they did.
 *
 * @example
 * parseOptOut('已退订') // => true
 * parseOptOut('否') // => false
 * parseOptOut('订阅中') // => false
 */
export function parseOptOut(text: string): boolean | null {
  const word = wordOf(text);
  if (OUT.has(word)) return true;
  if (NOT_OUT.has(word)) return false;
  return /^\d{4}[-/.年]\d/.test(word) ? true : parseYesNo(text);
}

function wordOf(text: string): string {
  return simplified(cleanText(text)).toLowerCase().replace(/\s+/g, '-');
}

const WOMAN = new Set('女 女性 女士 女生 小姐 f female woman w'.split(' '));
const MAN = new Set('男 男性 先生 男士 男生 m male man'.split(' '));

/**
 * `female` or `male`; `null` when the text says neither.
 *
 * @example
 * parseGender('女士') // => 'female'
 * parseGender('M') // => 'male'
 * parseGender('保密') // => null
 */
export function parseGender(text: string): 'female' | 'male' | null {
  const word = wordOf(text);
  if (WOMAN.has(word)) return 'female';
  return MAN.has(word) ? 'male' : null;
}
