import { defineMessages } from '../define.ts';

/** What each built-in tag says of a customer. */
export const tagMeaningsMessages = defineMessages({
  'tags.says.gender-female': { zh: '性别列写明为女', en: 'the gender column says woman' },
  'tags.says.gender-male': { zh: '性别列写明为男', en: 'the gender column says man' },
  'tags.says.age-under-25': {
    zh: '年龄（或按出生日期算到截止日）不满 25 岁',
    en: 'age, or age by birth date at the as-of day, is under 25',
  },
  'tags.says.age-25-34': {
    zh: '年龄（或按出生日期算到截止日）25–34 岁',
    en: 'age, or age by birth date at the as-of day, is 25–34',
  },
  'tags.says.age-35-44': {
    zh: '年龄（或按出生日期算到截止日）35–44 岁',
    en: 'age, or age by birth date at the as-of day, is 35–44',
  },
  'tags.says.age-45-54': {
    zh: '年龄（或按出生日期算到截止日）45–54 岁',
    en: 'age, or age by birth date at the as-of day, is 45–54',
  },
  'tags.says.age-55-up': {
    zh: '年龄（或按出生日期算到截止日）满 55 岁',
    en: 'age, or age by birth date at the as-of day, is 55 or more',
  },
  'tags.says.birthday-this-month': {
    zh: '出生日期在 {month} 月（截止日所在月）',
    en: 'born in month {month}, the month of the as-of day',
  },
  'tags.says.birthday-next-month': {
    zh: '出生日期在 {month} 月（截止日的下一个月）',
    en: 'born in month {month}, the month after the as-of day',
  },

  'tags.says.first-tier-city': {
    zh: '城市为北京、上海、广州或深圳',
    en: 'the city is Beijing, Shanghai, Guangzhou or Shenzhen',
  },
  'tags.says.new-first-tier-city': {
    zh: '城市在 15 个新一线城市之列（产品自带的城市表）',
    en: 'the city is one of fifteen in the product’s table of new first-tier cities',
  },
  'tags.says.second-tier-city': {
    zh: '城市在 30 个二线城市之列（产品自带的城市表）',
    en: 'the city is one of thirty in the product’s table of second-tier cities',
  },
  'tags.says.other-tier-city': {
    zh: '城市在产品自带的城市表里，但不在前三级；表中没有的城市无法判断',
    en: 'the city is in the product’s table below the second tier; cities not in the table cannot be told',
  },
  'tags.says.coastal-city': {
    zh: '城市临海（产品自带的城市表）；表中没有的城市无法判断',
    en: 'the city is on the sea by the product’s table; cities not in the table cannot be told',
  },
  'tags.says.inland-city': {
    zh: '城市不临海（产品自带的城市表）；表中没有的城市无法判断',
    en: 'the city is not on the sea by the product’s table; cities not in the table cannot be told',
  },
  'tags.says.city': { zh: '城市列写明「{value}」', en: 'the city column says “{value}”' },
  'tags.says.region': { zh: '地区列写明「{value}」', en: 'the region column says “{value}”' },
  'tags.says.membership': {
    zh: '会员等级列写明「{value}」',
    en: 'the membership column says “{value}”',
  },
  'tags.says.vip': {
    zh: '会员等级高于普通等级：{levels}',
    en: 'a membership level above the ordinary ones: {levels}',
  },

  'tags.says.contactable': {
    zh: '没有退订，且（有同意列时）同意接收营销',
    en: 'has not opted out and, where there is a consent column, has agreed to be contacted',
  },
  'tags.says.opted-out': {
    zh: '已退订，或有同意列而没有写明同意；不得联系',
    en: 'has opted out, or did not agree where there is a consent column; must not be contacted',
  },

  'tags.says.no-order': { zh: '累计订单为 0', en: 'no paid order up to the as-of day' },
  'tags.says.one-order': { zh: '累计订单为 1', en: 'one paid order in all' },
  'tags.says.repeat-buyer': { zh: '累计订单 ≥ 2', en: 'two paid orders or more in all' },
  'tags.says.frequent-buyer': {
    zh: '近90天订单 ≥ {many}（设置 orders_high）',
    en: '{many} orders or more in 90 days (setting orders_high)',
  },
  'tags.says.medium-frequency': {
    zh: '近90天订单 {from}–{to}',
    en: '{from}–{to} orders in 90 days',
  },
  'tags.says.low-frequency': {
    zh: '近90天订单 1–{few}',
    en: '1–{few} orders in 90 days',
  },
  'tags.says.refunder': { zh: '至少有一行退款', en: 'at least one row is a refund' },

  'tags.says.recent-buyer': {
    zh: '最近一次消费在 {days} 天以内',
    en: 'last purchase at most {days} days ago',
  },
  'tags.says.less-active': {
    zh: '最近一次消费在 {from}–{to} 天前',
    en: 'last purchase {from}–{to} days ago',
  },
  'tags.says.sleeping': {
    zh: '最近一次消费超过 {days} 天',
    en: 'last purchase more than {days} days ago',
  },
  'tags.says.long-gone': {
    zh: '最近一次消费超过 {days} 天',
    en: 'last purchase more than {days} days ago',
  },
  'tags.says.new-buyer': {
    zh: '首次消费在 {days} 天以内',
    en: 'first purchase at most {days} days ago',
  },
  'tags.says.campaign-first-order': {
    zh: '首次消费在活动期间',
    en: 'first purchase during the campaign',
  },

  'tags.says.aov-high': {
    zh: '客单价 ≥ {currency}{aovHigh:money}（设置 aov_high）',
    en: 'average order of {currency}{aovHigh:money} or more (setting aov_high)',
  },
  'tags.says.aov-medium': {
    zh: '客单价在 {currency}{aovLow:money} 与 {currency}{aovHigh:money} 之间（设置 aov_low、aov_high）',
    en: 'average order between {currency}{aovLow:money} and {currency}{aovHigh:money} (settings aov_low, aov_high)',
  },
  'tags.says.aov-low': {
    zh: '客单价 ≤ {currency}{aovLow:money}（设置 aov_low）',
    en: 'average order of {currency}{aovLow:money} or less (setting aov_low)',
  },
  'tags.says.value-high': {
    zh: '累计消费高于 {currency}{high:money}（购买客户的 80% 分位），即前两成左右',
    en: 'money in all above {currency}{high:money}, the 80% quantile of buyers: about the top fifth',
  },
  'tags.says.value-mid': {
    zh: '累计消费在 {currency}{low:money} 与 {currency}{high:money} 之间（购买客户的 50%–80% 分位）',
    en: 'money in all between {currency}{low:money} and {currency}{high:money}, the 50% and 80% quantiles of buyers',
  },
  'tags.says.value-low': {
    zh: '累计消费不超过 {currency}{low:money}（购买客户的中位数）',
    en: 'money in all up to {currency}{low:money}, the median of buyers',
  },

  'tags.says.coupon-user': {
    zh: '领到优惠券并核销过；没有领到的客户无法判断',
    en: 'was given coupons and redeemed at least one; customers without coupons cannot be told',
  },
  'tags.says.coupon-unused': {
    zh: '领到优惠券但一张未核销',
    en: 'was given coupons and redeemed none',
  },
  'tags.says.discount-buyer': {
    zh: '订单 ≥ {least} 且 {share:limit} 以上有优惠，占比达到全体的 {lift} 倍',
    en: 'of {least} orders or more at least {share:limit} had a discount, {lift} times the usual share or more',
  },
  'tags.says.full-price-buyer': {
    zh: '订单 ≥ {least} 且没有一笔有优惠',
    en: 'of {least} orders or more none had a discount',
  },
  'tags.says.campaign-shopper': {
    zh: '累计订单 ≥ {least}，其中 {share:limit} 以上在活动期间',
    en: 'of {least} orders or more at least {share:limit} fell into the campaign',
  },
  'tags.says.price-sensitive': {
    zh: '以下任一：领券 ≥ {coupons} 张且核销 {share:limit} 以上；偏好优惠；以活动期购买为主（订单 ≥ {least}）',
    en: 'any of: redeemed at least {share:limit} of {coupons} coupons or more; buys with a discount; buys mostly in the campaign ({least} orders or more)',
  },

  'tags.says.category': {
    zh: '订单 ≥ {least}，其中 {share:limit} 以上含品类「{value}」，占比达到全体的 {lift} 倍',
    en: 'of {least} orders or more at least {share:limit} hold the category “{value}”, {lift} times the usual share or more',
  },
  'tags.says.order-channel': {
    zh: '订单 ≥ {least}，其中 {share:limit} 以上来自渠道「{value}」，占比达到全体的 {lift} 倍',
    en: 'of {least} orders or more at least {share:limit} came through “{value}”, {lift} times the usual share or more',
  },
  'tags.says.same-product': {
    zh: '在两笔以上订单里买过同一商品（最常见的 {products} 种）',
    en: 'bought one of the {products} commonest products in two orders or more',
  },

  'tags.says.morning-buyer': {
    zh: '有下单时刻的订单 ≥ {least}，其中 {share:limit} 以上在 {from}–{to} 时',
    en: 'of {least} orders or more with a time of day at least {share:limit} fall between {from}:00 and {to}:00',
  },
  'tags.says.noon-buyer': {
    zh: '有下单时刻的订单 ≥ {least}，其中 {share:limit} 以上在 {from}–{to} 时',
    en: 'of {least} orders or more with a time of day at least {share:limit} fall between {from}:00 and {to}:00',
  },
  'tags.says.afternoon-buyer': {
    zh: '有下单时刻的订单 ≥ {least}，其中 {share:limit} 以上在 {from}–{to} 时',
    en: 'of {least} orders or more with a time of day at least {share:limit} fall between {from}:00 and {to}:00',
  },
  'tags.says.evening-buyer': {
    zh: '有下单时刻的订单 ≥ {least}，其中 {share:limit} 以上在 {from}–{to} 时',
    en: 'of {least} orders or more with a time of day at least {share:limit} fall between {from}:00 and {to}:00',
  },
  'tags.says.night-buyer': {
    zh: '有下单时刻的订单 ≥ {least}，其中 {share:limit} 以上在 {from} 时至次日 {to} 时',
    en: 'of {least} orders or more with a time of day at least {share:limit} fall between {from}:00 and {to}:00',
  },
  'tags.says.weekend-buyer': {
    zh: '订单 ≥ {least}，其中 {share:limit} 以上在周六、周日',
    en: 'of {least} orders or more at least {share:limit} fall on a Saturday or Sunday',
  },
  'tags.says.weekday-buyer': {
    zh: '订单 ≥ {least}，其中 {share:limit} 以上在周一至周五',
    en: 'of {least} orders or more at least {share:limit} fall on Monday to Friday',
  },

  'tags.says.campaign-buyer': {
    zh: '活动期间至少有一笔订单',
    en: 'at least one order during the campaign',
  },
  'tags.says.campaign-reached': {
    zh: '进入了转化路径的第一步',
    en: 'entered the first step of the conversion path',
  },
  'tags.says.campaign-responded': {
    zh: '已触达的客户里，走到转化路径第二步或更远',
    en: 'of those reached: took the second step of the conversion path or more',
  },
  'tags.says.campaign-silent': {
    zh: '已触达的客户里，停在转化路径第一步',
    en: 'of those reached: stayed at the first step of the conversion path',
  },
  'tags.says.campaign-converted': {
    zh: '已触达的客户里，走完转化路径的最后一步',
    en: 'of those reached: took the last step of the conversion path',
  },
  'tags.says.engaged': {
    zh: '近 {days} 天有行为记录（不算只是发给客户的触达）',
    en: 'an event in the last {days} days that is more than something sent to them',
  },
  'tags.says.looked-only': {
    zh: '有行为记录（不算只是发给客户的触达），但累计订单为 0',
    en: 'has events beyond what was sent to them, and no paid order',
  },

  'tags.says.satisfied': {
    zh: '满意度均分 ≥ {good}（{scale} 分制）；没有评分的客户无法判断',
    en: 'mean score of {good} or more out of {scale}; customers without a score cannot be told',
  },
  'tags.says.unsatisfied': {
    zh: '满意度均分 ≤ {bad}（{scale} 分制）；没有评分的客户无法判断',
    en: 'mean score of {bad} or less out of {scale}; customers without a score cannot be told',
  },
  'tags.says.gave-feedback': {
    zh: '反馈表里至少有一行',
    en: 'at least one row in the feedback sheet',
  },

  'tags.says.lifecycle': { zh: '生命周期阶段：{rule}', en: 'lifecycle stage: {rule}' },
  'tags.says.rfm': {
    zh: 'RFM 分数（按购买客户的五分位）：{rule}',
    en: 'RFM scores, by fifths of buyers: {rule}',
  },
  'tags.says.segment': {
    zh: '客群规则（前面的客群优先）：{rule}',
    en: 'rule of the segment, those before it first: {rule}',
  },
  'tags.says.segment-rest': { zh: '其余客群都不符合', en: 'no other segment fits' },

  'tags.says.churn-low': {
    zh: '规则评分，不是概率：订单 ≥ {least}，距上次消费不超过本人平均购买间隔',
    en: 'a rule score, not a probability: {least} orders or more, and no longer since the last one than the customer’s own mean gap',
  },
  'tags.says.churn-medium': {
    zh: '规则评分，不是概率：订单 ≥ {least}，距上次消费为本人平均购买间隔的 1–{high} 倍',
    en: 'a rule score, not a probability: {least} orders or more, and 1–{high} times the customer’s own mean gap since the last one',
  },
  'tags.says.churn-high': {
    zh: '规则评分，不是概率：订单 ≥ {least}，距上次消费超过本人平均购买间隔的 {high} 倍',
    en: 'a rule score, not a probability: {least} orders or more, and over {high} times the customer’s own mean gap since the last one',
  },
  'tags.says.due-soon': {
    zh: '规则评分，不是概率：订单 ≥ {least}，按本人平均购买间隔，{soon} 天内该再次购买',
    en: 'a rule score, not a probability: {least} orders or more, and by the customer’s own mean gap the next falls into the coming {soon} days',
  },
  'tags.says.due-later': {
    zh: '规则评分，不是概率：订单 ≥ {least}，按本人平均购买间隔，{soon} 天以后才该再次购买',
    en: 'a rule score, not a probability: {least} orders or more, and by the customer’s own mean gap the next is more than {soon} days off',
  },
  'tags.says.overdue': {
    zh: '规则评分，不是概率：订单 ≥ {least}，距上次消费已超过本人平均购买间隔',
    en: 'a rule score, not a probability: {least} orders or more, and longer since the last one than the customer’s own mean gap',
  },
  'tags.says.near-high-value': {
    zh: '近90天订单比 {ordersHigh} 少一单，且近90天客单价 ≥ {currency}{aovHigh:money}（设置 orders_high、aov_high）',
    en: 'one order short of {ordersHigh} in 90 days, and an average of {currency}{aovHigh:money} or more in them (settings orders_high, aov_high)',
  },
  'tags.says.own': { zh: '您的规则：{rule}', en: 'your rule: {rule}' },
});
