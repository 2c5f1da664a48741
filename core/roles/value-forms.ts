const MONTH = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*';
const DATE_FORMS = [
  /^\d{4}\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}\s*日?([\sT].*|$)/,
  /^\d{1,2}[-/.]\d{1,2}[-/.]\d{4}(\s.*|$)/,
  /^(19|20)\d{2}(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(\s?\d{4,6})?$/,
  new RegExp(`^${MONTH}\\.? \\d{1,2},? \\d{4}(\\s.*|$)`, 'i'),
  new RegExp(`^\\d{1,2}[ -]${MONTH}\\.?,?[ -]\\d{2,4}(\\s.*|$)`, 'i'),
];
const NUMBER =
  /^\(?[+\-−]?\s*(rmb|usd|cny|eur|gbp|hk\$|us\$|[¥$€£])?\s*[+\-−]?(\d[\d,\s']*(\.\d+)?|\.\d+)\s*(万|千|亿|元|块|k|usd|cny|rmb|eur|gbp|[¥$€£])?\s*\)?-?$/i;
const PERCENT = /^[+\-−]?\d+(\.\d+)?\s*[%‰]$/;
const CHINESE_MOBILE = /^(86)?1[3-9]\d{9}$/;
const MASKED_MOBILE = /^1\d{2}[*xX]{4}\d{4}$/;
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/;

/** Whether a text is a date as people write one; years in full, so `12/05` is none. */
export function isDateText(text: string): boolean {
  return DATE_FORMS.some((form) => form.test(text));
}

/** Whether a text is a number as people write one: separators, currency signs, 万, brackets. */
export function isNumberText(text: string): boolean {
  return NUMBER.test(text);
}

/** Whether a text is a percentage. */
export function isPercentText(text: string): boolean {
  return PERCENT.test(text);
}

/** Whether a text is an e-mail address, masked or not. */
export function isEmail(text: string): boolean {
  return EMAIL.test(text);
}

/**
 * Whether a text is a phone number: a Chinese mobile, masked or not, or an international or
 * punctuated number of 7 to 15 digits.
 */
export function isPhone(text: string): boolean {
  const compact = text.replace(/[\s().\-–]/g, '');
  if (MASKED_MOBILE.test(compact)) return true;
  const digits = compact.replace(/^\+|^00/, '');
  if (!/^\d{7,15}$/.test(digits)) return false;
  if (CHINESE_MOBILE.test(digits)) return true;
  const isMarked = compact.startsWith('+') || /[\s().-]\d+[\s().-]/.test(text);
  return isMarked && !isDateText(text);
}

/** Words for a man or a woman, lower case. */
export const GENDER_WORDS: ReadonlySet<string> = new Set([
  ...[
    '男',
    '女',
    '男性',
    '女性',
    '先生',
    '女士',
    '小姐',
    '未知',
    '保密',
    'm',
    'f',
    'male',
    'female',
  ],
  ...[
    'man',
    'woman',
    'mr',
    'mrs',
    'ms',
    'unknown',
    'other',
    'not specified',
    'diverse',
    'non-binary',
  ],
]);

/** Words for refunded or not, as flags and as the status of an order, lower case. */
export const REFUND_WORDS: ReadonlySet<string> = new Set([
  ...['已退款', '未退款', '无退款', '有退款', '退款成功', '已退货', 'refunded'],
]);

/** Words for yes or no, lower case. */
export const YES_NO_WORDS: ReadonlySet<string> = new Set([
  ...[
    '是',
    '否',
    '有',
    '无',
    '同意',
    '不同意',
    '拒绝',
    '已同意',
    '未同意',
    '已授权',
    '未授权',
    '已订阅',
  ],
  ...['未订阅', '已退订', '未退订', '退订', '订阅', '允许', '不允许', '接受', '不接受', '√', '×'],
  ...[...REFUND_WORDS, 'yes', 'no', 'y', 'n', 'true', 'false', 't'],
  ...['f', '1', '0', 'opted in', 'opted out', 'opt-in', 'opt-out', 'subscribed', 'unsubscribed'],
  ...['granted', 'denied', 'accepted', 'declined', 'on', 'off'],
]);

/** Words for what customers do on a shop's pages or with a message, found in event columns. */
export const EVENT_WORD =
  /(view|visit|browse|click|cart|favou?rite|wish|checkout|purchase|buy|order|pay|sign ?up|register|login|search|home|open|deliver|sent|send|exposure|impression|reach|install|share|coupon|浏览|访问|点击|加购|收藏|下单|支付|购买|付款|曝光|打开|送达|触达|领券|注册|登录|分享|进店|搜索|成交|咨询|发送)/i;

const STREET =
  /[路街道巷弄里村].{0,12}\d|\d+\s*(?:号|號|室|栋|棟|幢|弄|单元|單元|楼|樓)|^\d+[a-z]?,?\s+.*\b(?:st|street|road|rd|ave|avenue|lane|ln|drive|dr|blvd|way|court|ct)\b/i;

/**
 * Whether a text is where somebody lives, not just a province or town.
 *
 * @example
 * isStreetAddress('浙江省杭州市西湖区文三路 90 号') // => true
 * isStreetAddress('浙江省') // => false
 */
export function isStreetAddress(text: string): boolean {
  return STREET.test(text);
}
