import { simplified } from '../read/simplified.ts';
import { cleanText } from '../read/text.ts';

/** What a status says about an order row. */
export type OrderStatus = 'refunded' | 'partly-refunded' | 'unpaid' | 'standing';

const STILL_STANDING =
  /(?:未|无|没有|不|免)(?:申请)?(?:退款|退货|取消|退)|(?:退款|退货|取消)(?:失败|关闭|被拒|已拒绝|驳回)|取消退款|撤销退款|非退|not[ -]?(?:refund|cancel|return)|non[ -]?refund|no[ -]refund|\breturning\b|refund[ -](?:denied|rejected|declined|failed)/i;
const FELL_THROUGH =
  /关闭|撤销|驳回|拒绝|失败|取消|reject|denied|declined|failed|cancel|withdrawn|closed/i;
const PARTLY = /部分退|部分取消|partial(?:ly)?[ -_]?(?:refund|return|cancel)/i;
const REFUNDED =
  /退款|退货|退单|已退|退回|取消|作废|撤销|冲销|冲红|拒收|^退$|refund|return|cancel|charge-?back|void|revers/i;
const UNPAID =
  /(?:待|未|等待买家?|等待)(?:付款|支付)|(?:交易|订单|超时|系统|自动|已)关闭|^关闭$|(?:支付|付款|交易|订单)失败|支付超时|付款超时|unpaid|not[ -]paid|awaiting[ -]payment|pending[ -]payment|payment[ -](?:pending|failed|due)|abandoned|expired|^(?:wc-)?(?:pending|on-hold|failed|draft|checkout-draft|auto-draft|trash)$/i;

/**
 * Whether a status says that a refund did not happen: refused, failed, closed or withdrawn.
 *
 * @example
 * refundFellThrough('退款关闭') // => true
 * refundFellThrough('退款成功') // => false
 */
export function refundFellThrough(text: string): boolean {
  const cleaned = simplified(cleanText(text));
  return STILL_STANDING.test(cleaned) || FELL_THROUGH.test(cleaned);
}

/**
 * What a status text says: refunded or cancelled, partly so, never paid, or standing.
 *
 * @example
 * orderStatus('已退款') // => 'refunded'
 * orderStatus('退款关闭') // => 'standing'
 * orderStatus('等待买家付款') // => 'unpaid'
 * orderStatus('退貨') // => 'refunded'
 * orderStatus('Completed') // => 'standing'
 */
export function orderStatus(text: string): OrderStatus {
  const cleaned = simplified(cleanText(text));
  const refundPart = cleaned.replace(STILL_STANDING, '');
  if (PARTLY.test(refundPart)) return 'partly-refunded';
  if (REFUNDED.test(refundPart)) return 'refunded';
  return UNPAID.test(cleaned) ? 'unpaid' : 'standing';
}
