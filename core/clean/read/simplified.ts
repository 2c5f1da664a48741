/** Traditional characters of status and yes/no words, each followed by its simplified form. */
const SIMPLIFIED = new Map(
  '貨货單单銷销廢废關关閉闭敗败訂订閱阅沖冲紅红時时駁驳無无沒没買买請请絕绝願愿開开啟启許许權权對对類类狀状態态還还號号額额匯汇質质標标記记資资潛潜戶户遊游訪访顧顾員员冊册錄录'
    .match(/../gu)
    ?.map((pair) => [...pair] as [string, string]),
);

/**
 * A text with the traditional characters of status words made simplified, so that one list of words
 * reads both.
 *
 * @example
 * simplified('已退貨') // => '已退货'
 */
export function simplified(text: string): string {
  return text.replace(/\p{Script=Han}/gu, (character) => SIMPLIFIED.get(character) ?? character);
}
