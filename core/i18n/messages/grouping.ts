import { defineMessages } from '../define.ts';

/** Ways of parting customers other than the segments in use, and how they are explained. */
export const groupingMessages = defineMessages({
  'grouping.own': { zh: '您的分群规则', en: 'Your own segments' },
  'grouping.city': { zh: '城市', en: 'City' },
  'grouping.region': { zh: '地区', en: 'Region' },
  'grouping.city_tier': { zh: '城市级别', en: 'City tier' },
  'grouping.demographic': { zh: '年龄与性别', en: 'Age and gender' },
  'grouping.shopper': { zh: '购物风格', en: 'Shopper types' },
  'grouping.clusters': { zh: '聚类', en: 'Clusters' },
  'grouping.attitudes': { zh: '态度（问卷量表）', en: 'Attitudes (survey scales)' },
  'grouping.says.own': { zh: '设置表里的规则', en: 'the rules of the settings sheet' },
  'grouping.says.template4': {
    zh: '模板四群，其余补全',
    en: 'the template’s four segments, completed',
  },
  'grouping.says.rfm11': { zh: 'R × FM 得分分 11 群', en: 'eleven segments by the scores R × FM' },
  'grouping.says.cn8': {
    zh: 'R、F、M 各与全体买家的平均值比较',
    en: 'R, F and M each against the mean of all buyers',
  },
  'grouping.says.clv3': {
    zh: '按累计消费：贡献前一段销售额的、接着一段的、其余的',
    en: 'by lifetime revenue: who makes the first share of it, the next, and the rest',
  },
  'grouping.says.lifecycle': {
    zh: '按首单和最近一单距今天数',
    en: 'by days since the first and the last order',
  },
  'grouping.says.activity3': {
    zh: '按最近一单距今天数',
    en: 'by days since the last order',
  },
  'grouping.says.city': {
    zh: '客户表的城市，人数少的并为一组',
    en: 'the city of the customers sheet, smaller ones together',
  },
  'grouping.says.region': {
    zh: '客户表的地区，人数少的并为一组',
    en: 'the region of the customers sheet, smaller ones together',
  },
  'grouping.says.city_tier': {
    zh: '按城市市场规模的常用分级；表里没有的城市不计',
    en: 'cities by the usual tiers of market size; cities not in the table are left out',
  },
  'grouping.says.demographic': {
    zh: '年龄段 × 性别；缺其一的客户不计',
    en: 'age band × gender; customers without one of them are left out',
  },
  'grouping.says.gender': {
    zh: '性别；没有年龄可用（有出生日期时要有截至日），没填的客户不计',
    en: 'gender; there is no age to go by (birth dates need an as-of day), and customers without a gender are left out',
  },
  'grouping.says.age': {
    zh: '年龄段；没有性别列，不知道年龄的客户不计',
    en: 'age band; there is no gender column, and customers without an age are left out',
  },
  'grouping.says.shopper': {
    zh: '按客单价、优惠和券的使用、从触达到下单的时间（没有触达时看是否总买新商品）；依次判断，取最先符合的',
    en: 'by order value, use of discounts and coupons, and the time from a touch to the order (without touches: whether they always try something new); the first that fits counts',
  },
  'grouping.says.clusters': {
    zh: 'k-means：最近消费、订单数、累计消费的对数',
    en: 'k-means on the logarithms of days since last order, orders and money spent',
  },
  'grouping.says.answer': {
    zh: '「{column}」的回答',
    en: 'the answers in “{column}”',
  },
  'grouping.says.attitudes': {
    zh: 'k-means：问卷量表 {columns}',
    en: 'k-means on the survey scales {columns}',
  },
  'grouping.others.city': { zh: '其他城市', en: 'other cities' },
  'grouping.others.region': { zh: '其他地区', en: 'other regions' },
  'grouping.others.answer': { zh: '其他回答', en: 'other answers' },
  'grouping.tier.first': { zh: '一线城市', en: 'First tier' },
  'grouping.tier.new-first': { zh: '新一线城市', en: 'New first tier' },
  'grouping.tier.second': { zh: '二线城市', en: 'Second tier' },
  'grouping.tier.other': { zh: '三线及以下城市', en: 'Third tier or smaller' },
  'grouping.age.below': { zh: '{high} 岁以下', en: 'under {high}' },
  'grouping.age.between': { zh: '{low}–{high} 岁', en: '{low}–{high}' },
  'grouping.age.from': { zh: '{low} 岁及以上', en: '{low} and over' },
  'grouping.shopper.wealthy': { zh: '高净值型', en: 'High net worth' },
  'grouping.shopper.careful': { zh: '精打细算型', en: 'Careful' },
  'grouping.shopper.impulsive': { zh: '冲动型', en: 'Impulsive' },
  'grouping.shopper.casual': { zh: '随意型', en: 'Casual' },
  'grouping.shopper.wealthy.says': {
    zh: '客单价 ≥ {currency}{aov:money} 且累计消费 ≥ {currency}{money:money}（都在买家的前 20%）',
    en: 'average order ≥ {currency}{aov:money} and money spent ≥ {currency}{money:money} (both the top fifth of buyers)',
  },
  'grouping.shopper.careful.says': {
    zh: '价格敏感：多用券、多在有优惠或活动时下单',
    en: 'sensitive to prices: uses coupons, buys with discounts or during campaigns',
  },
  'grouping.shopper.impulsive.says': {
    zh: '两单以上，至少一半在触达后一天内下单（没有触达数据时：每次几乎都买新商品）',
    en: 'two orders or more, at least half of them within a day of a touch (without touches: something new nearly every time)',
  },
  'grouping.shopper.casual.says': { zh: '其余买家', en: 'all other buyers' },
  'grouping.no-shopper': {
    zh: '购物风格需要优惠、券、触达或商品中的至少一列。',
    en: 'Shopper types need at least one of discounts, coupons, touches and products.',
  },
  'grouping.no-clusters': { zh: '没有聚类。', en: 'There are no clusters.' },
  'grouping.no-city': {
    zh: '客户表没有城市列（或只有一个城市）。',
    en: 'The customers sheet has no city column (or one city alone).',
  },
  'grouping.no-region': {
    zh: '客户表没有省份或地区列（或只有一个）。',
    en: 'The customers sheet has no region column (or one region alone).',
  },
  'grouping.no-city_tier': {
    zh: '没有能对上级别的城市。',
    en: 'No city has a known tier.',
  },
  'grouping.no-demographic': {
    zh: '客户表没有年龄、出生日期或性别。',
    en: 'The customers sheet has no age, birth date or gender.',
  },
  'grouping.no-attitudes': {
    zh: '没有问卷列：客户表或反馈表里要有量表（整数，如 1–5 分）或少数几种回答的列，至少 30 人答过。',
    en: 'There are no survey columns: scales (whole numbers such as 1–5) or columns of a few answers in the customers or feedback sheet, answered by at least 30.',
  },
  'grouping.unknown': {
    zh: '没有分群方案「{word}」。可用：{known}。',
    en: 'There is no segmentation “{word}”. There are {known}.',
  },
  'grouping.unknown-near': {
    zh: '没有分群方案「{word}」。是不是「{near}」？可用：{known}。',
    en: 'There is no segmentation “{word}”. Did you mean “{near}”? There are {known}.',
  },
  'tree.column.orders_90d': { zh: '近90天订单数', en: 'orders in 90 days' },
  'tree.column.revenue_90d': { zh: '近90天消费', en: 'revenue in 90 days' },
  'tree.column.aov_90d': { zh: '近90天客单价', en: 'average order in 90 days' },
  'tree.everyone': { zh: '所有人', en: 'everyone' },
  'tree.known': { zh: '有{name}', en: '{name} is known' },
  'tree.missing': { zh: '{name}未知', en: '{name} unknown' },
  'tree.is': { zh: '{name}是{values}', en: '{name} is {values}' },
  'tree.is-not': { zh: '{name}不是{values}', en: '{name} is not {values}' },
  'tree.at-most': { zh: '{name} ≤ {high}', en: '{name} ≤ {high}' },
  'tree.above': { zh: '{name} > {low}', en: '{name} > {low}' },
  'tree.between': { zh: '{low} < {name} ≤ {high}', en: '{low} < {name} ≤ {high}' },
  'tree.or-missing': { zh: '{range} 或未知', en: '{range} or unknown' },
});
