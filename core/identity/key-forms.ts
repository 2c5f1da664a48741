/** Numbers that people type where a number must stand. */
const FILLERS = /^(\d)\1+$|^1?3800000000$|^13800138000$|^1?234567890?\d*$/;
const NO_MAIL = /^(no|none|null|na|n\.a|nil|test|unknown|no-?reply|noemail|nomail|anonymous)@/;

/**
 * A phone number in the one form it is compared in: digits only, without `+` or leading zeros of a
 * country code; `null` when it cannot be anybody's.
 *
 * @param number in the form `personKey` gives, Chinese mobiles as eleven digits
 *
 * @example
 * phoneKey('(201) 555-0100') // => '2015550100'
 * phoneKey('11111111111') // => null
 */
export function phoneKey(number: string): string | null {
  const digits = number.replace(/[\s().+-]/g, '').replace(/^00/, '');
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
