import { simplified } from './simplified.ts';

/** What shops write where nobody is known: all of these at once would be one giant customer. */
const NOBODY = new Set(
  'guest,guest user,guest customer,guest checkout,anonymous,anon,unknown,undefined,none,not set,(not set),(none),walk-in,walk in,walkin,walk-in customer,匿名,匿名用户,匿名买家,匿名客户,匿名会员,散客,游客,访客,路人,顾客,非会员,无会员,未注册,未注册用户,未登录,未知,无,-1'.split(
    ',',
  ),
);
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/;
const MOBILE = /^(?:\+?86|0086)?(1[3-9]\d{9})$/;

/**
 * Whether a customer key says that nobody is known: a guest, 散客, or zeros only.
 *
 * @example
 * saysNobody('Guest') // => true
 * saysNobody('000000') // => true
 * saysNobody('K0') // => false
 */
export function saysNobody(key: string): boolean {
  return /^0+$/.test(key) || NOBODY.has(simplified(key).toLowerCase());
}

/**
 * A customer key in the one form of the person it stands for: e-mail addresses in lower case, Chinese
 * mobile numbers as eleven digits. Other keys stay as they are.
 *
 * @example
 * personKey('+86 138-0000-0001') // => '13800000001'
 * personKey('VIP-0012') // => 'VIP-0012'
 */
export function personKey(key: string): string {
  if (EMAIL.test(key)) return key.toLowerCase();
  if (!/^[+\d][\d\s()-]{9,}$/.test(key)) return key;
  return MOBILE.exec(key.replace(/[\s()-]/g, ''))?.[1] ?? key;
}

/**
 * Whether letters or digits of a key were blotted out, so that different people may have the same.
 *
 * @example
 * isMasked('138****0001') // => true
 * isMasked('张**') // => true
 */
export function isMasked(key: string): boolean {
  return /[*＊●×]{2,}|[xX]{4,}/.test(key) && !/^[*＊]+$/.test(key);
}
