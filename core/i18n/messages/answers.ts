import { defineMessages } from '../define.ts';

/** Headlines, comparisons and next questions of answers. */
export const answerMessages = defineMessages({
  'answer.count-customers': { zh: '{n:count} 位客户', en: '{n:count} {n|customer|customers}' },
  'answer.count-buyers': { zh: '{n:count} 人购买', en: '{n:count} {n|buyer|buyers}' },
  'answer.count-new_customers': {
    zh: '{n:count} 位新客',
    en: '{n:count} new {n|customer|customers}',
  },
  'answer.count-orders': { zh: '{n:count} 笔订单', en: '{n:count} {n|order|orders}' },
  'answer.count-reach': { zh: '触达 {n:count} 人', en: '{n:count} {n|customer|customers} reached' },
  'answer.count-step': {
    zh: '{n:count} 人走到「{step}」',
    en: '{n:count} {n|customer|customers} got to “{step}”',
  },
  'answer.revenue': {
    zh: '{value}，{n:count} 笔订单',
    en: '{value} from {n:count} {n|order|orders}',
  },
  'answer.aov': {
    zh: '{value}，{n:count} 笔订单平均',
    en: '{value} an order, over {n:count} {n|order|orders}',
  },
  'answer.purchase_frequency': {
    zh: '{value} 笔，{n:count} 位购买客户平均',
    en: '{value} orders a buyer, over {n:count} {n|buyer|buyers}',
  },
  'answer.repeat_rate': {
    zh: '{value}，{n:count} 位购买客户里有 {hits:count} 位复购',
    en: '{value}: {hits:count} of {n:count} {n|buyer|buyers} ordered again',
  },
  'answer.refund_rate': {
    zh: '{value}，{n:count} 笔订单里有 {hits:count} 笔退款',
    en: '{value}: {hits:count} of {n:count} {n|order|orders} refunded',
  },
  'answer.redemption_rate': {
    zh: '{value}，发出的 {n:count} 张券里核销 {hits:count} 张',
    en: '{value}: {hits:count} of {n:count} {n|coupon|coupons} redeemed',
  },
  'answer.satisfaction': {
    zh: '{value} 分，{n:count} 条评分平均',
    en: '{value}, the mean of {n:count} {n|score|scores}',
  },
  'answer.clv': {
    zh: '{value}，{n:count} 位购买客户平均',
    en: '{value} a buyer, over {n:count} {n|buyer|buyers}',
  },
  'answer.roi': {
    zh: '{value}，花费 {cost}，销售额 {revenue}',
    en: '{value}: {revenue} of revenue for {cost} of cost',
  },
  'answer.roas': {
    zh: '{value}，每花 {unit} 对应 {each} 销售额',
    en: '{value}: {each} of revenue for each {unit} spent',
  },
  'answer.cac': {
    zh: '{value}，花费 {cost}，{n:count} 位新客',
    en: '{value} a new customer: {cost} for {n:count}',
  },
  'answer.rate-ordered': {
    zh: '{value}，{n:count} 人里有 {hits:count} 人下单',
    en: '{value}: {hits:count} of {n:count} ordered',
  },
  'answer.rate-step': {
    zh: '{value}，{n:count} 人里有 {hits:count} 人走到「{step}」',
    en: '{value}: {hits:count} of {n:count} got to “{step}”',
  },
  'answer.segment_share': {
    zh: '{value}，{n:count} 人里有 {hits:count} 人',
    en: '{value}: {hits:count} of {n:count} customers',
  },
  'answer.segment_size': {
    zh: '{hits:count} 人，占 {share}',
    en: '{hits:count} {hits|customer|customers}, a share of {share}',
  },
  'answer.part-of-whole': { zh: '{value}，{part} / {whole}', en: '{value}: {part} of {whole}' },
  'answer.labelled': { zh: '{label}：{headline}', en: '{label} – {headline}' },
  'answer.with-change': { zh: '{headline}，{change}', en: '{headline}, {change}' },
  'answer.target-met': {
    zh: '{value}，达成目标 {target} 的 {achievement}，已达标',
    en: '{value}, {achievement} of the {target} target: met',
  },
  'answer.target-missed': {
    zh: '{value}，达成目标 {target} 的 {achievement}，还差 {gap}',
    en: '{value}, {achievement} of the {target} target: {gap} short',
  },
  'answer.target-over': {
    zh: '{value}，比目标 {target} 高出 {gap}',
    en: '{value}, {gap} over the {target} target',
  },
  'answer.low-high': {
    zh: '最低 {low} {lowValue}，最高 {high} {highValue}',
    en: 'lowest {low} {lowValue}, highest {high} {highValue}',
  },
  'answer.two-of': {
    zh: '{high} {highValue}，{low} {lowValue}',
    en: '{high} {highValue}, {low} {lowValue}',
  },
  'answer.high-low': {
    zh: '最高 {high} {highValue}，最低 {low} {lowValue}',
    en: 'highest {high} {highValue}, lowest {low} {lowValue}',
  },
  'answer.first-of': { zh: '{label} 最高，{value}', en: '{label} is highest: {value}' },
  'answer.last-of': { zh: '{label} 最低，{value}', en: '{label} is lowest: {value}' },
  'answer.none': { zh: '无法计算', en: 'cannot be told' },

  'answer.rest-filter': { zh: '其余{dimension}', en: 'Elsewhere' },
  'answer.rest-filter-scope': { zh: '其余{dimension}的{segment}', en: 'Elsewhere, {segment}' },
  'answer.rest-segment': { zh: '其余客群', en: 'All other segments' },
  'answer.against-rest-few': {
    zh: '{rest} {value}。相差 {gap}，样本不足，无法判断谁更高。',
    en: '{rest}: {value}. With so few, a gap of {gap} doesn’t tell us which is higher.',
  },
  'answer.against-rest-chance': {
    zh: '{rest} {value}。相差 {gap}，在正常波动之内，不能说谁更高。',
    en: '{rest}: {value}. A gap of {gap} is within chance, so neither can be called higher.',
  },
  'answer.against-rest-higher': {
    zh: '{rest} {value}，这里高 {gap}。',
    en: '{rest}: {value}; here it is {gap} higher.',
  },
  'answer.against-rest-lower': {
    zh: '{rest} {value}，这里低 {gap}。',
    en: '{rest}: {value}; here it is {gap} lower.',
  },
  'answer.against-rest-same': { zh: '{rest}也是 {value}。', en: '{rest}: {value}, the same.' },
  'answer.pair-few': {
    zh: '{first}与{second}相差 {gap}，样本不足，无法判断谁更高。',
    en: '{first} and {second} are {gap} apart; with so few, that doesn’t tell us which is higher.',
  },
  'answer.pair-chance': {
    zh: '{first}与{second}相差 {gap}，在正常波动之内，不能说谁更高。',
    en: '{first} and {second} are {gap} apart, which is within chance, so neither can be called higher.',
  },
  'answer.pair-higher': {
    zh: '{first}比{second}高 {gap}，超出正常波动。',
    en: '{first} is {gap} higher than {second}, more than chance alone would give.',
  },
  'answer.pair-count': {
    zh: '{first}比{second}多 {gap}。',
    en: '{first} is {gap} above {second}.',
  },
  'answer.pair-same': { zh: '{first}与{second}相同。', en: '{first} and {second} are the same.' },

  'answer.next-by': { zh: '按{dimension}看', en: 'By {dimension}' },
  'answer.next-before': { zh: '和前期比', en: 'Against before' },
  'answer.next-instead': { zh: '换成{metric}', en: '{metric} instead' },
  'answer.next-why': { zh: '为什么变了', en: 'Why it moved' },
  'answer.next-list': { zh: '看全部{dimension}', en: 'All by {dimension}' },
  'answer.next-value': { zh: '现在是多少', en: 'Its value now' },

  'answer.caveat-no-margin': {
    zh: '没有设置毛利率，这里按销售额算，不是毛利；在设置里填「毛利率」后按毛利算。',
    en: 'No margin is set, so this is revenue, not margin; set the margin in the settings to have it by margin.',
  },
  'answer.caveat-margin': {
    zh: '毛利率按设置的 {margin} 算。',
    en: 'The margin is {margin}, as set.',
  },
  'answer.caveat-cost-set': {
    zh: '花费是设置里填的活动总花费，不分渠道。',
    en: 'The cost is that of the whole campaign as set, not by channel.',
  },
  'answer.caveat-cost-days': {
    zh: '没有指定时间，按有花费的 {period} 计算。',
    en: 'No period was named, so this covers the days with a cost, {period}.',
  },
  'answer.clv-revenue': {
    zh: '{value}（按销售额），{n:count} 位购买客户平均',
    en: '{value} of revenue a buyer, over {n:count} {n|buyer|buyers}',
  },
  'answer.caveat-tags': {
    zh: '一位客户可以有多个标签，各标签相加会超过全部。',
    en: 'A customer may have several tags, so tags add up to more than everyone.',
  },
  'answer.points': { zh: '{points} 个百分点', en: '{points} points' },
});
