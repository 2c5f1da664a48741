/**
 * A phone number with its middle digits hidden; shorter texts are hidden wholly.
 *
 * @example
 * maskPhone('13812341234') // => '138****1234'
 * maskPhone('12') // => '****'
 */
export function maskPhone(phone: string): string {
  const digits = phone.replace(/\D/g, '');
  if (digits.length < 8) return '****';
  return `${digits.slice(0, 3)}****${digits.slice(-4)}`;
}

/**
 * An e-mail address with all but its first letter and its domain hidden.
 *
 * @example
 * maskEmail('zhang@qq.com') // => 'z***@qq.com'
 */
export function maskEmail(email: string): string {
  const [user = '', domain] = email.split('@');
  return domain === undefined ? '***' : `${user.slice(0, 1)}***@${domain}`;
}

/**
 * A person's name with only the first character of each word left.
 *
 * @example
 * maskName('王小明') // => '王**'
 * maskName('Ann Lee') // => 'A** L**'
 */
export function maskName(name: string): string {
  return name
    .trim()
    .split(/\s+/)
    .map((word) => word && `${[...word][0]}${'*'.repeat(Math.max(1, [...word].length - 1))}`)
    .join(' ');
}

const EMAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;
/** Chinese identity numbers and bank cards: long runs that say who someone is or pay for them. */
const LONG_NUMBER = /(?<![\dA-Za-z])(?:\d{17}[\dXx]|\d{16}|\d{19})(?![\dA-Za-z])/g;
const PHONE = /(?<![\dA-Za-z.])(?:(?:\+|00)?86[- ]?)?1[3-9]\d[- ]?\d{4}[- ]?\d{4}(?![\dA-Za-z])/g;

/**
 * A text with the phone numbers, e-mail addresses, identity and card numbers inside it masked.
 *
 * @example
 * maskText('请打 13812341234 或 zhang@qq.com') // => '请打 138****1234 或 z***@qq.com'
 * maskText('订单 20240105') // => '订单 20240105'
 */
export function maskText(text: string): string {
  if (!/\d{4}|@/.test(text)) return text;
  return text
    .replace(EMAIL, (email) => maskEmail(email))
    .replace(LONG_NUMBER, (digits) => `${digits.slice(0, 3)}****${digits.slice(-4)}`)
    .replace(PHONE, (phone) => maskPhone(phone.replace(/^\+?86[- ]?(?=1)/, '')));
}

/** Digits written the way only phone numbers are: `+86 …`, `(201) …`, `201-555-0100`. */
const WRITTEN_PHONE = /^(?:[+(][\d\s().-]{8,}|\d{3}[-. ]\d{3,4}[-. ]\d{4})$/;

/**
 * A customer key as it may be shown: a phone number or e-mail address that serves as the key is masked,
 * any other key stays.
 *
 * @example
 * maskKey('C0012') // => 'C0012'
 * maskKey('13812341234') // => '138****1234'
 * maskKey('(201) 555-0100') // => '201****0100'
 */
export function maskKey(key: string): string {
  return WRITTEN_PHONE.test(key) ? maskPhone(key) : maskText(key);
}
