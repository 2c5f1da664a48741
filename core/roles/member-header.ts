import { headerWords } from './header-words.ts';

const MEMBER =
  /会员(卡)?(编号|编码|号码|代码|账号|id|号)$|\b(member|membership|loyalty)( card)? ?(id|no|number|code)$/;

/**
 * Whether a header names a member number, which may be another number than the customer's.
 *
 * @example
 * isMemberHeader('会员卡号') // => true
 * isMemberHeader('Customer ID') // => false
 */
export function isMemberHeader(header: string): boolean {
  return MEMBER.test(headerWords(header).spaced);
}
