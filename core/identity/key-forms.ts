/** Numbers that people type where a number must stand. */
const FILLERS = /^(\d)\1+$|^1?3800000000$|^13800138000$|^1?234567890?\d*$/;
const NO_MAIL = /^(no|none|null|na|n\.a|nil|test|unknown|no-?reply|noemail|nomail|anonymous)@/;

/** Digits, some of them hidden by stars, with the signs that people group them by. */
const PHONE = /^[+(]{0,2}\d[\d() .\-*•]{5,22}[\d*]$/;

/**
 * Text has the form of a phone number: 7 to 15 digits, hidden ones (`138****0001`) among them.
 *
 * @example
 * isPhone('(201) 555-0100') // => true
 * isPhone('138****0001') // => true
 * isPhone('12 34') // => false
 */
export function isPhone(text: string): boolean {
  const digits = text.replace(/[^\d*•]/g, '').length;
  return PHONE.test(text) && digits >= 7 && digits <= 15;
}

/**
 * A phone number in the one form it is compared in: digits only, without `+`, the zeros before a
 * country code, or the country code 1 where `+` or zeros mark it as one; `null` when it cannot be anybody's.
 *
 * @param number in the form `personKey` gives, Chinese mobiles as eleven digits
 *
 * @example
 * phoneKey('(201) 555-0100') // => '2015550100'
 * phoneKey('+1 201 555 0100') // => '2015550100'
 * phoneKey('11111111111') // => null
 */
export function phoneKey(number: string): string | null {
  const plain = number.replace(/[\s().-]/g, '');
  // Eleven digits that begin with 1 and are not marked may be a Chinese mobile number.
  const digits = plain.replace(/^(?:\+|00)1(?=[2-9]\d{9}$)/, '').replace(/^(?:\+|00)/, '');
  if (!/^\d{7,15}$/.test(digits) || FILLERS.test(digits)) return null;
  return digits;
}

/**
 * An e-mail address in the one form it is compared in; `null` when it is none, or nobody's.
 *
 * @example
 * emailKey('Ann@Shop.org') // => 'ann@shop.org'
 * emailKey('none@none.com') // => null
 */
export function emailKey(address: string): string | null {
  const lower = address.toLowerCase();
  return /^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/.test(lower) && !NO_MAIL.test(lower) ? lower : null;
}
