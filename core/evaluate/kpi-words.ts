import type { TargetRow, TypedNumber } from '../clean/index.ts';
import type { MetricUnit } from '../metrics/index.ts';

const RATIO = /\b(roi|roas)\b|投产比|投入产出|回报率|倍数|复购次数|频次|频率|frequency|\bratio\b/i;
const SCORE = /满意度|滿意度|评分|評分|打分|得分|星级|\b(nps|csat|score|rating|satisfaction)\b/i;
const RATE = /率|占比|佔比|比例|[%％]|\b(rate|rates|share|percentage|percent|ctr|cvr)\b/i;
const DAYS = /天数|天數|时长|時長|周期|週期|\b(days|duration)\b/i;
const COUNT =
  /销量|銷量|件数|件數|单量|單量|人数|人數|次数|次數|订单数|訂單數|客户数|会员数|数量|\b(units|orders|customers|users|visits)\b/i;
const MONEY =
  /额|額|客单价|客單價|单价|單價|收入|营收|營收|流水|成本|费用|費用|花费|利润|利潤|毛利|金|元|[¥￥$€£]|\b(gmv|revenue|sales|aov|arpu|price|value|cost|spend|profit|income)\b/i;
const MEAN = /均|每|客单价|客單價|单价|單價|\b(average|avg|mean|per|aov|arpu|median)\b/i;
const NO_PROPORTION =
  /增长率|增長率|增速|增幅|利润率|利潤率|毛利率|折扣率|汇率|匯率|\b(growth|margin|discount|exchange)\b/i;
const LESS_IS_BETTER =
  /退款|退货|退貨|退订|退訂|流失|跳出|投诉|投訴|差评|差評|成本|费用|費用|花费|\b(refund|refunds|returns|return rate|churn|bounce|unsubscribe|complaint|complaints|cost|cpa|cac|cpc)\b/i;
const WON_BACK = /召回|挽回|挽留|减少|節省|节省|\b(win-?back|recovered|saved|retention)\b/i;

/**
 * Unit of a metric typed by hand: from the way its numbers are written (5 %, ¥800, 85 分), else from its
 * name, else a count.
 *
 * @example
 * unitOf('客单价', []) // => 'money'
 * unitOf('Order conversion rate', []) // => 'rate'
 * unitOf('活动曝光量', []) // => 'count'
 */
export function unitOf(metric: string, numbers: readonly (TypedNumber | null)[]): MetricUnit {
  const written = (form: TypedNumber['form']) => numbers.some((number) => number?.form === form);
  if (RATIO.test(metric)) return 'ratio';
  if (written('percent') || written('points')) return 'rate';
  if (written('score')) return 'score';
  if (written('money')) return 'money';
  if (SCORE.test(metric)) return 'score';
  if (RATE.test(metric)) return 'rate';
  if (DAYS.test(metric)) return 'days';
  if (COUNT.test(metric)) return MEAN.test(metric) ? 'ratio' : 'count';
  if (MONEY.test(metric)) return 'money';
  return MEAN.test(metric) ? 'ratio' : 'count';
}

/** The metric is a mean (of money), not a total. */
export function isMean(metric: string): boolean {
  return MEAN.test(metric);
}

/** A rate that is no share of people or orders: growth, margin, discount. */
export function isNoProportion(metric: string): boolean {
  return NO_PROPORTION.test(metric);
}

/**
 * Less of it is better: refunds, churn, cost.
 *
 * @example
 * isLessBetter('退款率') // => true
 * isLessBetter('流失客户召回率') // => false
 */
export function isLessBetter(metric: string): boolean {
  return LESS_IS_BETTER.test(metric) && !WON_BACK.test(metric);
}

/** The three numbers of a typed row in the unit of the metric. */
export interface TypedValues {
  readonly before: number | null;
  readonly after: number | null;
  readonly target: number | null;
  /** Numbers above 1 of a rate were read as percent: 5 as 5 %. */
  readonly readAsPercent: boolean;
}

/** Before, after and target of a row; plain numbers of a rate are percent where one is above 1. */
export function typedValues(row: TargetRow, unit: MetricUnit): TypedValues {
  const numbers = [row.before, row.after, row.target];
  const plain = (number: TypedNumber | null) => number?.form === 'number';
  const readAsPercent =
    unit === 'rate' && numbers.some((number) => plain(number) && Math.abs(number!.value) > 1);
  const value = (number: TypedNumber | null) => {
    if (number === null) return null;
    return readAsPercent && plain(number) ? percentOf(number.value) : number.value;
  };
  return {
    before: value(row.before),
    after: value(row.after),
    target: value(row.target),
    readAsPercent,
  };
}

/** 7 as 0.07, without the last digit's noise. */
export function percentOf(value: number): number {
  return Number((value / 100).toPrecision(15));
}
