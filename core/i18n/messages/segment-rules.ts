import { defineMessages } from '../define.ts';

/** What the rule language says: its errors, and rules as sentences. */
export const ruleMessages = defineMessages({
  'segment.rule-character': {
    zh: '规则第 {position} 个字符「{word}」看不懂：{rule}',
    en: 'Character {position} of the rule, “{word}”, is not understood: {rule}',
  },
  'segment.rule-quote': {
    zh: '规则第 {position} 个字符处的引号没有收尾：{rule}',
    en: 'The quote opened at character {position} of the rule is never closed: {rule}',
  },
  'segment.rule-ends-early': {
    zh: '规则没有写完：{rule}',
    en: 'The rule stops halfway: {rule}',
  },
  'segment.rule-too-deep': {
    zh: '规则的括号嵌套太多层：{rule}',
    en: 'The rule nests too many parentheses: {rule}',
  },
  'segment.rule-unknown-word': {
    zh: '规则第 {position} 个字符处的「{word}」不是可用的名称。可以用 orders_90d、aov_90d、recency_days、orders、monetary、city 等：{rule}',
    en: '“{word}” at character {position} of the rule is not a known name. Names that work: orders_90d, aov_90d, recency_days, orders, monetary, city, …: {rule}',
  },
  'segment.rule-did-you-mean': {
    zh: '规则第 {position} 个字符处的「{word}」不是可用的名称，是不是想写 {suggestion}？规则：{rule}',
    en: '“{word}” at character {position} of the rule is not a known name; did you mean {suggestion}? Rule: {rule}',
  },
  'segment.rule-expected-joint': {
    zh: '规则第 {position} 个字符处，「{word}」之前应有 and（且）或 or（或）：{rule}',
    en: 'Before “{word}” at character {position} of the rule, write “and” or “or”: {rule}',
  },
  'segment.rule-expected-comparison': {
    zh: '规则第 {position} 个字符处应是比较（>= <= > < = !=、between、in），而不是「{word}」：{rule}',
    en: 'At character {position} of the rule a comparison is expected (>= <= > < = !=, between, in) instead of “{word}”: {rule}',
  },
  'segment.rule-expected-value': {
    zh: '规则第 {position} 个字符处应是数字或名称，而不是「{word}」：{rule}',
    en: 'At character {position} of the rule a number or a name is expected instead of “{word}”: {rule}',
  },
  'segment.rule-expected-number': {
    zh: '规则第 {position} 个字符处应是数字，而不是「{word}」：{rule}',
    en: 'At character {position} of the rule a number is expected instead of “{word}”: {rule}',
  },
  'segment.rule-expected-and': {
    zh: 'between 要写成 between 1 and 2（规则第 {position} 个字符，「{word}」）：{rule}',
    en: '“between” is written “between 1 and 2” (character {position} of the rule, “{word}”): {rule}',
  },
  'segment.rule-expected-close': {
    zh: '规则第 {position} 个字符处，「{word}」之前缺右括号：{rule}',
    en: 'A closing parenthesis is missing before “{word}” at character {position} of the rule: {rule}',
  },
  'segment.rule-expected-list': {
    zh: 'in 后面要用括号列出各值，如 in ("上海", "北京")（规则第 {position} 个字符，「{word}」）：{rule}',
    en: '“in” takes a list in parentheses, such as in ("Shanghai", "Beijing") (character {position} of the rule, “{word}”): {rule}',
  },
  'segment.rule-expected-campaign': {
    zh: 'first_order、last_order 要写成 first_order in campaign（规则第 {position} 个字符，「{word}」）：{rule}',
    en: 'first_order and last_order are written “first_order in campaign” (character {position} of the rule, “{word}”): {rule}',
  },
  'segment.rule-text-order': {
    zh: '文字「{word}」不能比大小，请用 = 、!= 或 in（规则第 {position} 个字符）：{rule}',
    en: 'A text such as “{word}” cannot be larger or smaller; use =, != or in (character {position} of the rule): {rule}',
  },
  'segment.rule-no-customer': {
    zh: '规则第 {position} 个字符处的比较（「{word}」）里没有客户的数字，如 orders_90d：{rule}',
    en: 'The comparison at character {position} of the rule (“{word}”) names no number of a customer, such as orders_90d: {rule}',
  },

  'segment.say.mean-of': { zh: '平均值 {value}', en: 'the mean of {value}' },
  'segment.say.share-end': {
    zh: '{value}（前 {share:limit} 销售额到此为止）',
    en: '{value} (where the first {share:limit} of revenue ends)',
  },
  'segment.threshold.recency_mean': {
    zh: '平均最近消费天数',
    en: 'Mean days since the last order',
  },
  'segment.threshold.orders_mean': { zh: '平均订单数', en: 'Mean number of orders' },
  'segment.threshold.monetary_mean': { zh: '平均累计消费', en: 'Mean revenue of a customer' },
  'segment.threshold.monetary_high': { zh: '高价值门槛', en: 'High value from' },
  'segment.threshold.monetary_mid': { zh: '中价值门槛', en: 'Medium value from' },
  'segment.say.everyone': { zh: '不符合以上各条', en: 'none of the above' },
  'segment.say.not': { zh: '不满足（{part}）', en: 'not ({part})' },
  'segment.say.orders': { zh: '累计订单 {range}', en: '{range} lifetime {n|order|orders}' },
  'segment.say.orders-days': {
    zh: '近{length}天订单 {range}',
    en: '{range} {n|order|orders} in {length} {length|day|days}',
  },
  'segment.say.orders-months': {
    zh: '近{length}个月订单 {range}',
    en: '{range} {n|order|orders} in {length} {length|month|months}',
  },
  'segment.say.orders-campaign': {
    zh: '活动期订单 {range}',
    en: '{range} {n|order|orders} during the campaign',
  },
  'segment.say.revenue': { zh: '累计消费 {range}', en: 'lifetime spend {range}' },
  'segment.say.revenue-days': { zh: '近{length}天消费 {range}', en: '{length}-day spend {range}' },
  'segment.say.revenue-months': {
    zh: '近{length}个月消费 {range}',
    en: '{length}-month spend {range}',
  },
  'segment.say.revenue-campaign': { zh: '活动期消费 {range}', en: 'campaign spend {range}' },
  'segment.say.aov': { zh: '客单价 {range}', en: 'average order {range}' },
  'segment.say.aov-days': {
    zh: '近{length}天客单价 {range}',
    en: '{length}-day average order {range}',
  },
  'segment.say.aov-months': {
    zh: '近{length}个月客单价 {range}',
    en: '{length}-month average order {range}',
  },
  'segment.say.aov-campaign': {
    zh: '活动期客单价 {range}',
    en: 'campaign average order {range}',
  },
  'segment.say.recency_days': {
    zh: '最近消费 {range} 天',
    en: 'last purchase {range} {n|day|days} ago',
  },
  'segment.say.first_order_days': {
    zh: '首单距今 {range} 天',
    en: 'first purchase {range} {n|day|days} ago',
  },
  'segment.say.r': { zh: 'R {range}', en: 'R {range}' },
  'segment.say.f': { zh: 'F {range}', en: 'F {range}' },
  'segment.say.m': { zh: 'M {range}', en: 'M {range}' },
  'segment.say.fm': { zh: 'FM {range}', en: 'FM {range}' },
  'segment.say.attribute': { zh: '{name} {range}', en: '{name} {range}' },
  'segment.say.is': { zh: '{name}：{values}', en: '{name}: {values}' },
  'segment.say.is-not': { zh: '{name}不是{values}', en: '{name} other than {values}' },
  'segment.say.first-in-campaign': { zh: '首单在活动期内', en: 'first order during the campaign' },
  'segment.say.last-in-campaign': {
    zh: '最近一单在活动期内',
    en: 'last order during the campaign',
  },
  'segment.say.first-in-last-30-days': {
    zh: '首单在截至日前30天内',
    en: 'first order in the 30 days before the as-of date',
  },
  'segment.say.last-in-last-30-days': {
    zh: '最近一单在截至日前30天内',
    en: 'last order in the 30 days before the as-of date',
  },

  'segment.attribute.age': { zh: '年龄', en: 'age' },
  'segment.attribute.gender': { zh: '性别', en: 'gender' },
  'segment.attribute.city': { zh: '城市', en: 'city' },
  'segment.attribute.region': { zh: '地区', en: 'region' },
  'segment.attribute.membership': { zh: '会员等级', en: 'membership' },
  'segment.attribute.channel': { zh: '渠道', en: 'channel' },
  'segment.attribute.segment': { zh: '客群', en: 'segment' },
});
