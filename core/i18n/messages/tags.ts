import { defineMessages } from '../define.ts';

/** Names of built-in tags and what each of them says. */
export const tagsMessages = defineMessages({
  'tags.name.gender-female': { zh: '女性', en: 'Women' },
  'tags.says.gender-female': { zh: '性别列写明为女', en: 'the gender column says woman' },
  'tags.name.gender-male': { zh: '男性', en: 'Men' },
  'tags.says.gender-male': { zh: '性别列写明为男', en: 'the gender column says man' },
  'tags.name.age-under-25': { zh: '25 岁以下', en: 'Under 25' },
  'tags.says.age-under-25': {
    zh: '年龄（或按出生日期算到截止日）不满 25 岁',
    en: 'age, or age by birth date at the as-of day, is under 25',
  },
  'tags.name.age-25-34': { zh: '25–34 岁', en: 'Age 25–34' },
  'tags.says.age-25-34': {
    zh: '年龄（或按出生日期算到截止日）25–34 岁',
    en: 'age, or age by birth date at the as-of day, is 25–34',
  },
  'tags.name.age-35-44': { zh: '35–44 岁', en: 'Age 35–44' },
  'tags.says.age-35-44': {
    zh: '年龄（或按出生日期算到截止日）35–44 岁',
    en: 'age, or age by birth date at the as-of day, is 35–44',
  },
  'tags.name.age-45-54': { zh: '45–54 岁', en: 'Age 45–54' },
  'tags.says.age-45-54': {
    zh: '年龄（或按出生日期算到截止日）45–54 岁',
    en: 'age, or age by birth date at the as-of day, is 45–54',
  },
  'tags.name.age-55-up': { zh: '55 岁及以上', en: 'Age 55 and over' },
  'tags.says.age-55-up': {
    zh: '年龄（或按出生日期算到截止日）满 55 岁',
    en: 'age, or age by birth date at the as-of day, is 55 or more',
  },
  'tags.name.birthday-this-month': { zh: '本月生日', en: 'Birthday this month' },
  'tags.says.birthday-this-month': {
    zh: '出生日期在 {month} 月（截止日所在月）',
    en: 'born in month {month}, the month of the as-of day',
  },
  'tags.name.birthday-next-month': { zh: '下月生日', en: 'Birthday next month' },
  'tags.says.birthday-next-month': {
    zh: '出生日期在 {month} 月（截止日的下一个月）',
    en: 'born in month {month}, the month after the as-of day',
  },

  'tags.name.first-tier-city': { zh: '一线城市', en: 'First-tier city' },
  'tags.says.first-tier-city': {
    zh: '城市为北京、上海、广州或深圳',
    en: 'the city is Beijing, Shanghai, Guangzhou or Shenzhen',
  },
  'tags.name.new-first-tier-city': { zh: '新一线城市', en: 'New first-tier city' },
  'tags.says.new-first-tier-city': {
    zh: '城市在 15 个新一线城市之列（产品自带的城市表）',
    en: 'the city is one of fifteen in the product’s table of new first-tier cities',
  },
  'tags.name.second-tier-city': { zh: '二线城市', en: 'Second-tier city' },
  'tags.says.second-tier-city': {
    zh: '城市在 30 个二线城市之列（产品自带的城市表）',
    en: 'the city is one of thirty in the product’s table of second-tier cities',
  },
  'tags.name.other-tier-city': { zh: '三线及以下城市', en: 'Third-tier city or smaller' },
  'tags.says.other-tier-city': {
    zh: '城市在产品自带的城市表里，但不在前三级；表中没有的城市无法判断',
    en: 'the city is in the product’s table below the second tier; cities not in the table cannot be told',
  },
  'tags.name.coastal-city': { zh: '沿海城市', en: 'Coastal city' },
  'tags.says.coastal-city': {
    zh: '城市临海（产品自带的城市表）；表中没有的城市无法判断',
    en: 'the city is on the sea by the product’s table; cities not in the table cannot be told',
  },
  'tags.name.inland-city': { zh: '内陆城市', en: 'Inland city' },
  'tags.says.inland-city': {
    zh: '城市不临海（产品自带的城市表）；表中没有的城市无法判断',
    en: 'the city is not on the sea by the product’s table; cities not in the table cannot be told',
  },
  'tags.name.value': { zh: '{value}', en: '{value}' },
  'tags.says.city': { zh: '城市列写明「{value}」', en: 'the city column says “{value}”' },
  'tags.says.region': { zh: '地区列写明「{value}」', en: 'the region column says “{value}”' },
  'tags.says.membership': {
    zh: '会员等级列写明「{value}」',
    en: 'the membership column says “{value}”',
  },
  'tags.name.vip': { zh: 'VIP', en: 'VIP' },
  'tags.says.vip': {
    zh: '会员等级高于普通等级：{levels}',
    en: 'a membership level above the ordinary ones: {levels}',
  },

  'tags.name.contactable': { zh: '可联系', en: 'Contactable' },
  'tags.says.contactable': {
    zh: '没有退订，且（有同意列时）同意接收营销',
    en: 'has not opted out and, where there is a consent column, has agreed to be contacted',
  },
  'tags.name.opted-out': { zh: '已退订', en: 'Opted out' },
  'tags.says.opted-out': {
    zh: '已退订，或有同意列而没有写明同意；不得联系',
    en: 'has opted out, or did not agree where there is a consent column; must not be contacted',
  },

  'tags.name.no-order': { zh: '尚未下单', en: 'No order yet' },
  'tags.says.no-order': { zh: '累计订单为 0', en: 'no paid order up to the as-of day' },
  'tags.name.one-order': { zh: '单次消费', en: 'One order only' },
  'tags.says.one-order': { zh: '累计订单为 1', en: 'one paid order in all' },
  'tags.name.repeat-buyer': { zh: '复购客户', en: 'Repeat buyer' },
  'tags.says.repeat-buyer': { zh: '累计订单 ≥ 2', en: 'two paid orders or more in all' },
  'tags.name.frequent-buyer': { zh: '高频消费', en: 'Frequent buyer' },
  'tags.says.frequent-buyer': {
    zh: '近90天订单 ≥ {many}（设置 orders_high）',
    en: '{many} orders or more in 90 days (setting orders_high)',
  },
  'tags.name.medium-frequency': { zh: '中频消费', en: 'Medium frequency' },
  'tags.says.medium-frequency': {
    zh: '近90天订单 {from}–{to}',
    en: '{from}–{to} orders in 90 days',
  },
  'tags.name.low-frequency': { zh: '低频消费', en: 'Infrequent buyer' },
  'tags.says.low-frequency': {
    zh: '近90天订单 1–{few}',
    en: '1–{few} orders in 90 days',
  },
  'tags.name.refunder': { zh: '有退款', en: 'Has had a refund' },
  'tags.says.refunder': { zh: '至少有一行退款', en: 'at least one row is a refund' },

  'tags.name.recent-buyer': { zh: '活跃用户', en: 'Recently active' },
  'tags.says.recent-buyer': {
    zh: '最近一次消费在 {days} 天以内',
    en: 'last purchase at most {days} days ago',
  },
  'tags.name.less-active': { zh: '次活跃用户', en: 'Less active' },
  'tags.says.less-active': {
    zh: '最近一次消费在 {from}–{to} 天前',
    en: 'last purchase {from}–{to} days ago',
  },
  'tags.name.sleeping': { zh: '沉睡用户', en: 'Asleep' },
  'tags.says.sleeping': {
    zh: '最近一次消费超过 {days} 天',
    en: 'last purchase more than {days} days ago',
  },
  'tags.name.long-gone': { zh: '长期未消费', en: 'Long gone' },
  'tags.says.long-gone': {
    zh: '最近一次消费超过 {days} 天',
    en: 'last purchase more than {days} days ago',
  },
  'tags.name.new-buyer': { zh: '近期首购', en: 'New buyer' },
  'tags.says.new-buyer': {
    zh: '首次消费在 {days} 天以内',
    en: 'first purchase at most {days} days ago',
  },
  'tags.name.campaign-first-order': { zh: '活动首单', en: 'First order in the campaign' },
  'tags.says.campaign-first-order': {
    zh: '首次消费在活动期间',
    en: 'first purchase during the campaign',
  },

  'tags.name.aov-high': { zh: '高客单价', en: 'High order value' },
  'tags.says.aov-high': {
    zh: '客单价 ≥ {currency}{aovHigh:money}（设置 aov_high）',
    en: 'average order of {currency}{aovHigh:money} or more (setting aov_high)',
  },
  'tags.name.aov-medium': { zh: '中等客单价', en: 'Medium order value' },
  'tags.says.aov-medium': {
    zh: '客单价在 {currency}{aovLow:money} 与 {currency}{aovHigh:money} 之间（设置 aov_low、aov_high）',
    en: 'average order between {currency}{aovLow:money} and {currency}{aovHigh:money} (settings aov_low, aov_high)',
  },
  'tags.name.aov-low': { zh: '低客单价', en: 'Low order value' },
  'tags.says.aov-low': {
    zh: '客单价 ≤ {currency}{aovLow:money}（设置 aov_low）',
    en: 'average order of {currency}{aovLow:money} or less (setting aov_low)',
  },
  'tags.name.value-high': { zh: '高价值', en: 'High value' },
  'tags.says.value-high': {
    zh: '累计消费高于 {currency}{high:money}（购买客户的 80% 分位），即前两成左右',
    en: 'money in all above {currency}{high:money}, the 80% quantile of buyers: about the top fifth',
  },
  'tags.name.value-mid': { zh: '中价值', en: 'Medium value' },
  'tags.says.value-mid': {
    zh: '累计消费在 {currency}{low:money} 与 {currency}{high:money} 之间（购买客户的 50%–80% 分位）',
    en: 'money in all between {currency}{low:money} and {currency}{high:money}, the 50% and 80% quantiles of buyers',
  },
  'tags.name.value-low': { zh: '低价值', en: 'Low value' },
  'tags.says.value-low': {
    zh: '累计消费不超过 {currency}{low:money}（购买客户的中位数）',
    en: 'money in all up to {currency}{low:money}, the median of buyers',
  },

  'tags.name.coupon-user': { zh: '用过优惠券', en: 'Used a coupon' },
  'tags.says.coupon-user': {
    zh: '领到优惠券并核销过；没有领到的客户无法判断',
    en: 'was given coupons and redeemed at least one; customers without coupons cannot be told',
  },
  'tags.name.coupon-unused': { zh: '有券未用', en: 'Coupons unused' },
  'tags.says.coupon-unused': {
    zh: '领到优惠券但一张未核销',
    en: 'was given coupons and redeemed none',
  },
  'tags.name.discount-buyer': { zh: '偏好优惠', en: 'Buys with a discount' },
  'tags.says.discount-buyer': {
    zh: '订单 ≥ {least} 且 {share:limit} 以上有优惠，占比达到全体的 {lift} 倍',
    en: 'of {least} orders or more at least {share:limit} had a discount, {lift} times the usual share or more',
  },
  'tags.name.full-price-buyer': { zh: '原价购买', en: 'Pays full price' },
  'tags.says.full-price-buyer': {
    zh: '订单 ≥ {least} 且没有一笔有优惠',
    en: 'of {least} orders or more none had a discount',
  },
  'tags.name.campaign-shopper': { zh: '以活动期购买为主', en: 'Buys mostly in the campaign' },
  'tags.says.campaign-shopper': {
    zh: '累计订单 ≥ {least}，其中 {share:limit} 以上在活动期间',
    en: 'of {least} orders or more at least {share:limit} fell into the campaign',
  },
  'tags.name.price-sensitive': { zh: '价格敏感', en: 'Price sensitive' },
  'tags.says.price-sensitive': {
    zh: '以下任一：领券 ≥ {coupons} 张且核销 {share:limit} 以上；偏好优惠；以活动期购买为主（订单 ≥ {least}）',
    en: 'any of: redeemed at least {share:limit} of {coupons} coupons or more; buys with a discount; buys mostly in the campaign ({least} orders or more)',
  },

  'tags.name.category': { zh: '偏好{value}', en: 'Prefers {value}' },
  'tags.says.category': {
    zh: '订单 ≥ {least}，其中 {share:limit} 以上含品类「{value}」，占比达到全体的 {lift} 倍',
    en: 'of {least} orders or more at least {share:limit} hold the category “{value}”, {lift} times the usual share or more',
  },
  'tags.name.order-channel': { zh: '常用{value}下单', en: 'Orders through {value}' },
  'tags.says.order-channel': {
    zh: '订单 ≥ {least}，其中 {share:limit} 以上来自渠道「{value}」，占比达到全体的 {lift} 倍',
    en: 'of {least} orders or more at least {share:limit} came through “{value}”, {lift} times the usual share or more',
  },
  'tags.name.same-product': { zh: '同款复购', en: 'Buys the same again' },
  'tags.says.same-product': {
    zh: '在两笔以上订单里买过同一商品（最常见的 {products} 种）',
    en: 'bought one of the {products} commonest products in two orders or more',
  },

  'tags.name.morning-buyer': { zh: '上午购买', en: 'Buys in the morning' },
  'tags.says.morning-buyer': {
    zh: '有下单时刻的订单 ≥ {least}，其中 {share:limit} 以上在 {from}–{to} 时',
    en: 'of {least} orders or more with a time of day at least {share:limit} fall between {from}:00 and {to}:00',
  },
  'tags.name.noon-buyer': { zh: '中午购买', en: 'Buys at noon' },
  'tags.says.noon-buyer': {
    zh: '有下单时刻的订单 ≥ {least}，其中 {share:limit} 以上在 {from}–{to} 时',
    en: 'of {least} orders or more with a time of day at least {share:limit} fall between {from}:00 and {to}:00',
  },
  'tags.name.afternoon-buyer': { zh: '下午购买', en: 'Buys in the afternoon' },
  'tags.says.afternoon-buyer': {
    zh: '有下单时刻的订单 ≥ {least}，其中 {share:limit} 以上在 {from}–{to} 时',
    en: 'of {least} orders or more with a time of day at least {share:limit} fall between {from}:00 and {to}:00',
  },
  'tags.name.evening-buyer': { zh: '晚上购买', en: 'Buys in the evening' },
  'tags.says.evening-buyer': {
    zh: '有下单时刻的订单 ≥ {least}，其中 {share:limit} 以上在 {from}–{to} 时',
    en: 'of {least} orders or more with a time of day at least {share:limit} fall between {from}:00 and {to}:00',
  },
  'tags.name.night-buyer': { zh: '深夜购买', en: 'Buys at night' },
  'tags.says.night-buyer': {
    zh: '有下单时刻的订单 ≥ {least}，其中 {share:limit} 以上在 {from} 时至次日 {to} 时',
    en: 'of {least} orders or more with a time of day at least {share:limit} fall between {from}:00 and {to}:00',
  },
  'tags.name.weekend-buyer': { zh: '周末购买', en: 'Buys at weekends' },
  'tags.says.weekend-buyer': {
    zh: '订单 ≥ {least}，其中 {share:limit} 以上在周六、周日',
    en: 'of {least} orders or more at least {share:limit} fall on a Saturday or Sunday',
  },
  'tags.name.weekday-buyer': { zh: '工作日购买', en: 'Buys on weekdays' },
  'tags.says.weekday-buyer': {
    zh: '订单 ≥ {least}，其中 {share:limit} 以上在周一至周五',
    en: 'of {least} orders or more at least {share:limit} fall on Monday to Friday',
  },

  'tags.name.campaign-buyer': { zh: '活动期间购买', en: 'Bought in the campaign' },
  'tags.says.campaign-buyer': {
    zh: '活动期间至少有一笔订单',
    en: 'at least one order during the campaign',
  },
  'tags.name.campaign-reached': { zh: '活动已触达', en: 'Reached by the campaign' },
  'tags.says.campaign-reached': {
    zh: '进入了转化路径的第一步',
    en: 'entered the first step of the conversion path',
  },
  'tags.name.campaign-responded': { zh: '活动有响应', en: 'Responded to the campaign' },
  'tags.says.campaign-responded': {
    zh: '已触达的客户里，走到转化路径第二步或更远',
    en: 'of those reached: took the second step of the conversion path or more',
  },
  'tags.name.campaign-silent': { zh: '活动无响应', en: 'No response to the campaign' },
  'tags.says.campaign-silent': {
    zh: '已触达的客户里，停在转化路径第一步',
    en: 'of those reached: stayed at the first step of the conversion path',
  },
  'tags.name.campaign-converted': { zh: '活动已转化', en: 'Converted by the path' },
  'tags.says.campaign-converted': {
    zh: '已触达的客户里，走完转化路径的最后一步',
    en: 'of those reached: took the last step of the conversion path',
  },
  'tags.name.engaged': { zh: '近期有互动', en: 'Active lately' },
  'tags.says.engaged': {
    zh: '近 {days} 天有行为记录（不算只是发给客户的触达）',
    en: 'an event in the last {days} days that is more than something sent to them',
  },
  'tags.name.looked-only': { zh: '有互动未下单', en: 'Looked, no order yet' },
  'tags.says.looked-only': {
    zh: '有行为记录（不算只是发给客户的触达），但累计订单为 0',
    en: 'has events beyond what was sent to them, and no paid order',
  },

  'tags.name.satisfied': { zh: '满意', en: 'Satisfied' },
  'tags.says.satisfied': {
    zh: '满意度均分 ≥ {good}（{scale} 分制）；没有评分的客户无法判断',
    en: 'mean score of {good} or more out of {scale}; customers without a score cannot be told',
  },
  'tags.name.unsatisfied': { zh: '不满意', en: 'Unsatisfied' },
  'tags.says.unsatisfied': {
    zh: '满意度均分 ≤ {bad}（{scale} 分制）；没有评分的客户无法判断',
    en: 'mean score of {bad} or less out of {scale}; customers without a score cannot be told',
  },
  'tags.name.gave-feedback': { zh: '有反馈', en: 'Gave feedback' },
  'tags.says.gave-feedback': {
    zh: '反馈表里至少有一行',
    en: 'at least one row in the feedback sheet',
  },

  'tags.name.of-column': { zh: '{column}：{name}', en: '{column}: {name}' },
  'tags.name.stage': { zh: '阶段：{name}', en: 'Stage: {name}' },
  'tags.says.lifecycle': { zh: '生命周期阶段：{rule}', en: 'lifecycle stage: {rule}' },
  'tags.name.rfm': { zh: 'RFM：{name}', en: 'RFM: {name}' },
  'tags.says.rfm': {
    zh: 'RFM 分数（按购买客户的五分位）：{rule}',
    en: 'RFM scores, by fifths of buyers: {rule}',
  },
  'tags.says.segment': {
    zh: '客群规则（前面的客群优先）：{rule}',
    en: 'rule of the segment, those before it first: {rule}',
  },
  'tags.says.segment-rest': { zh: '其余客群都不符合', en: 'no other segment fits' },

  'tags.name.churn-low': { zh: '流失倾向低', en: 'Churn score low' },
  'tags.says.churn-low': {
    zh: '规则评分，不是概率：订单 ≥ {least}，距上次消费不超过本人平均购买间隔',
    en: 'a rule score, not a probability: {least} orders or more, and no longer since the last one than the customer’s own mean gap',
  },
  'tags.name.churn-medium': { zh: '流失倾向中', en: 'Churn score medium' },
  'tags.says.churn-medium': {
    zh: '规则评分，不是概率：订单 ≥ {least}，距上次消费为本人平均购买间隔的 1–{high} 倍',
    en: 'a rule score, not a probability: {least} orders or more, and 1–{high} times the customer’s own mean gap since the last one',
  },
  'tags.name.churn-high': { zh: '流失倾向高', en: 'Churn score high' },
  'tags.says.churn-high': {
    zh: '规则评分，不是概率：订单 ≥ {least}，距上次消费超过本人平均购买间隔的 {high} 倍',
    en: 'a rule score, not a probability: {least} orders or more, and over {high} times the customer’s own mean gap since the last one',
  },
  'tags.name.due-soon': { zh: '近期该复购', en: 'Next order due soon' },
  'tags.says.due-soon': {
    zh: '规则评分，不是概率：订单 ≥ {least}，按本人平均购买间隔，{soon} 天内该再次购买',
    en: 'a rule score, not a probability: {least} orders or more, and by the customer’s own mean gap the next falls into the coming {soon} days',
  },
  'tags.name.due-later': { zh: '复购尚早', en: 'Next order due later' },
  'tags.says.due-later': {
    zh: '规则评分，不是概率：订单 ≥ {least}，按本人平均购买间隔，{soon} 天以后才该再次购买',
    en: 'a rule score, not a probability: {least} orders or more, and by the customer’s own mean gap the next is more than {soon} days off',
  },
  'tags.name.overdue': { zh: '超过复购周期', en: 'Next order overdue' },
  'tags.says.overdue': {
    zh: '规则评分，不是概率：订单 ≥ {least}，距上次消费已超过本人平均购买间隔',
    en: 'a rule score, not a probability: {least} orders or more, and longer since the last one than the customer’s own mean gap',
  },
  'tags.name.near-high-value': { zh: '差一单到高频', en: 'One order short of frequent' },
  'tags.says.near-high-value': {
    zh: '近90天订单比 {ordersHigh} 少一单，且近90天客单价 ≥ {currency}{aovHigh:money}（设置 orders_high、aov_high）',
    en: 'one order short of {ordersHigh} in 90 days, and an average of {currency}{aovHigh:money} or more in them (settings orders_high, aov_high)',
  },
  'tags.says.own': { zh: '您的规则：{rule}', en: 'your rule: {rule}' },

  'tags.missing.orders': {
    zh: '购买类标签：没有带客户、日期和金额的订单',
    en: 'tags about purchases: there are no orders with customer, date and amount',
  },
  'tags.missing.refunds': { zh: '退款：没有退款行', en: 'refunds: no row is a refund' },
  'tags.missing.category': {
    zh: '品类偏好：没有品类列',
    en: 'favourite category: no category column',
  },
  'tags.missing.order-channel': {
    zh: '下单渠道偏好：订单里没有渠道列',
    en: 'channel of orders: no channel column in the orders',
  },
  'tags.missing.product': {
    zh: '同款复购：没有商品列',
    en: 'same product again: no product column',
  },
  'tags.missing.times': {
    zh: '购买时段：订单只有日期，没有时间',
    en: 'time of day: orders have days, no times',
  },
  'tags.missing.coupons': {
    zh: '优惠券：没有发券和核销列',
    en: 'coupons: no columns of coupons issued and redeemed',
  },
  'tags.missing.discounts': {
    zh: '优惠偏好：订单里没有优惠列',
    en: 'discounts: no discount column in the orders',
  },
  'tags.missing.gender': { zh: '性别：没有性别列', en: 'gender: no gender column' },
  'tags.missing.age': {
    zh: '年龄段：没有年龄或出生日期列',
    en: 'age band: no column of age or birth date',
  },
  'tags.missing.age-as-of': {
    zh: '年龄段：有出生日期，但没有订单可定截至日；请用 --as-of 指定',
    en: 'age band: there are birth dates, but no orders to take the as-of day from; set it with --as-of',
    pane: {
      zh: '年龄段：有出生日期，但没有订单可定截至日；请在设置里填写',
      en: 'age band: there are birth dates, but no orders to take the as-of day from; give it in the settings',
    },
  },
  'tags.missing.birthday-as-of': {
    zh: '生日月：有出生日期，但没有订单可定截至日；请用 --as-of 指定',
    en: 'month of birth: there are birth dates, but no orders to take the as-of day from; set it with --as-of',
    pane: {
      zh: '生日月：有出生日期，但没有订单可定截至日；请在设置里填写',
      en: 'month of birth: there are birth dates, but no orders to take the as-of day from; give it in the settings',
    },
  },
  'tags.missing.birth-date': {
    zh: '生日月：没有出生日期列',
    en: 'month of birth: no birth date column',
  },
  'tags.missing.city': {
    zh: '城市等级、沿海：没有城市列',
    en: 'tier of the city and coast: no city column',
  },
  'tags.missing.known-city': {
    zh: '城市等级、沿海：城市都不在产品自带的城市表里',
    en: 'tier of the city and coast: none of the cities is in the product’s table',
  },
  'tags.missing.membership': {
    zh: '会员等级：没有会员等级列',
    en: 'membership: no membership column',
  },
  'tags.missing.vip': {
    zh: 'VIP：会员等级里没有高于普通的等级',
    en: 'VIP: no membership level is above the ordinary ones',
  },
  'tags.missing.consent': {
    zh: '可联系：没有同意或退订列',
    en: 'contactable: no column of consent or opt-out',
  },
  'tags.missing.campaign': {
    zh: '活动期间的购买：没有设置活动日期',
    en: 'purchases in the campaign: no campaign dates are set',
  },
  'tags.missing.events': {
    zh: '互动：没有近 30 天以前开始的行为记录',
    en: 'interaction: there are no events that reach back 30 days',
  },
  'tags.missing.own': {
    zh: '按规则的自定义标签：没有带客户、日期和金额的订单',
    en: 'your own tags by rule: there are no orders with customer, date and amount',
  },
  'tags.own-unknown': {
    zh: '{tag}：没有叫「{word}」的标签，也没有这样的城市、会员等级之类的值',
    en: '{tag}: there is no tag “{word}”, and no value such as a city or a membership level',
  },
  'tags.own-near': {
    zh: '{tag}：没有叫「{word}」的标签；是不是想写「{suggestion}」？',
    en: '{tag}: there is no tag “{word}”; did you mean “{suggestion}”?',
  },
  'tags.own-unread': {
    zh: '{tag}：「{rule}」没有看懂；可以这样写：「标签：VIP 且 沿海城市 且 非 已退订」',
    en: '{tag}: “{rule}” is not understood; write it as in “tags: VIP and coastal cities and not opted out”',
  },
  'tags.own-cycle': {
    zh: '{tags}：这些标签绕圈互相引用，请在其中一个里去掉引用',
    en: '{tags}: these tags name one another in a circle; take the name out of one of them',
  },
  'tags.own-depends': {
    zh: '{tag}：它引用的「{on}」没有打上，原因见该标签',
    en: '{tag}: it names “{on}”, which could not be made; the reason stands with that tag',
  },
  'tags.missing.feedback': { zh: '满意度：没有反馈表', en: 'satisfaction: no feedback sheet' },

  'tags.no-customers': {
    zh: '没有客户表，也没有带客户编号的订单，无法打标签：只在触达或反馈里出现的人不打标签。请加上其中一张。',
    en: 'There is no customers sheet and there are no orders with a customer, so nobody can be tagged: people seen only in touches or feedback get no tags. Add one of the two.',
  },

  'tags.since-after-as-of': {
    zh: '要比的那一天 {since} 不早于截至日 {asOf}，请给一个更早的日期。',
    en: 'The day to compare with, {since}, is not before the as-of date {asOf}; give an earlier one.',
  },
  'tags.find.name': { zh: '「{name}」', en: '“{name}”' },
  'tags.find.and': { zh: '且', en: ' and ' },
  'tags.find.or': { zh: '或', en: ' or ' },
  'tags.find.not': { zh: '非{part}', en: 'not {part}' },
  'tags.find.group': { zh: '（{text}）', en: '({text})' },
  'tags.find-empty': {
    zh: '要找哪些客户？请写标签，例如：VIP 且 沿海城市 且 非 已退订',
    en: 'Which customers are you looking for? Name tags, as in: VIP and coastal cities and not opted out',
  },
  'tags.find-too-long': {
    zh: '搜索条件有 {length} 个字符，最多 {most} 个。',
    en: 'The search is {length} characters long; {most} at most.',
  },
  'tags.find-unknown': {
    zh: '第 {position} 个字符起的「{word}」不是标签，也不是城市、会员等级之类的值。不加 --find 可以列出全部标签。',
    en: '“{word}” (character {position}) is no tag, and no value such as a city or a membership level. Without --find, all tags are listed.',
    pane: {
      zh: '第 {position} 个字符起的「{word}」不是标签，也不是城市、会员等级之类的值。全部标签见「标签目录」工作表。',
      en: '“{word}” (character {position}) is no tag, and no value such as a city or a membership level. The sheet Tags lists all tags.',
    },
  },
  'tags.find-did-you-mean': {
    zh: '第 {position} 个字符起的「{word}」不是标签；是不是想写「{suggestion}」？',
    en: '“{word}” (character {position}) is no tag; did you mean “{suggestion}”?',
  },
  'tags.find-expected-name': {
    zh: '第 {position} 个字符「{word}」这里应该是一个标签。',
    en: 'A tag should stand at character {position}, “{word}”.',
  },
  'tags.find-expected-close': {
    zh: '第 {position} 个字符「{word}」这里应该是右括号，或「且」「或」。',
    en: 'A closing parenthesis, or “and” or “or”, should stand at character {position}, “{word}”.',
  },
  'tags.find-expected-joint': {
    zh: '第 {position} 个字符「{word}」前面应该有「且」或「或」。',
    en: '“and” or “or” should stand before character {position}, “{word}”.',
  },
  'tags.find-ends-early': {
    zh: '搜索条件没有写完：最后应该是一个标签，或右括号。',
    en: 'The search ends too early: a tag or a closing parenthesis should follow.',
  },
  'tags.find-quote': {
    zh: '第 {position} 个字符的引号没有配对。',
    en: 'The quotation mark at character {position} is never closed.',
  },
  'tags.find-too-deep': {
    zh: '搜索条件的括号嵌套太深。',
    en: 'The search is nested too deeply.',
  },

  'tags.tier.raw': { zh: '原始', en: 'raw' },
  'tags.tier.fact': { zh: '事实', en: 'fact' },
  'tags.tier.model': { zh: '模型', en: 'model' },
  'tags.tier.prediction': { zh: '预测', en: 'prediction' },
  'tags.group.profile': { zh: '属性', en: 'profile' },
  'tags.group.place': { zh: '地域', en: 'place' },
  'tags.group.membership': { zh: '会员', en: 'membership' },
  'tags.group.reach': { zh: '可联系', en: 'reach' },
  'tags.group.frequency': { zh: '频次', en: 'frequency' },
  'tags.group.activity': { zh: '活跃', en: 'activity' },
  'tags.group.value': { zh: '价值', en: 'value' },
  'tags.group.price': { zh: '价格敏感', en: 'price' },
  'tags.group.preference': { zh: '偏好', en: 'preference' },
  'tags.group.time': { zh: '时段', en: 'time' },
  'tags.group.response': { zh: '活动响应', en: 'response' },
  'tags.group.satisfaction': { zh: '满意度', en: 'satisfaction' },
  'tags.group.lifecycle': { zh: '生命周期', en: 'lifecycle' },
  'tags.group.rfm': { zh: 'RFM', en: 'RFM' },
  'tags.group.segment': { zh: '客群', en: 'segment' },
  'tags.group.churn': { zh: '流失倾向', en: 'churn score' },
  'tags.group.next-purchase': { zh: '下次购买', en: 'next purchase' },
  'tags.group.own': { zh: '自定义', en: 'own' },
});
