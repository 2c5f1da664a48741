import { defineMessages } from '../define.ts';

export const metricsMessages = defineMessages({
  'metrics.customers.name': { zh: '客户数', en: 'Customers' },
  'metrics.customers.definition': {
    zh: '客户表里登记过，或至少有一笔有效订单的客户。限定时间、渠道等条件时，只算在该条件下有订单记录的客户。',
    en: 'Customers listed in a customers sheet or with at least one valid order. Within a period, channel or the like: those with an order row there.',
  },
  'metrics.customers.formula': { zh: '去重客户数', en: 'distinct customers' },

  'metrics.buyers.name': { zh: '购买客户数', en: 'Buyers' },
  'metrics.buyers.definition': {
    zh: '期间内至少有一笔已付款订单的客户。',
    en: 'Customers with at least one paid order in the period.',
  },
  'metrics.buyers.formula': {
    zh: '有已付款订单的去重客户数',
    en: 'distinct customers with a paid order',
  },

  'metrics.new_customers.name': { zh: '新客数', en: 'New customers' },
  'metrics.new_customers.definition': {
    zh: '有史以来第一笔已付款订单落在期间内的客户。',
    en: 'Customers whose first paid order ever falls in the period.',
  },
  'metrics.new_customers.formula': {
    zh: '首单日期在期间内的去重客户数',
    en: 'distinct customers with their first paid order in the period',
  },

  'metrics.orders.name': { zh: '订单数', en: 'Orders' },
  'metrics.orders.definition': {
    zh: '去重后的已付款订单：至少有一行金额大于 0 且不是退款。',
    en: 'Distinct paid orders: at least one row with money above 0 that is no refund.',
  },
  'metrics.orders.formula': { zh: '去重已付款订单数', en: 'distinct paid orders' },

  'metrics.revenue.name': { zh: '销售额', en: 'Revenue' },
  'metrics.revenue.definition': {
    zh: '期间内有效订单行的净金额；退款按设置冲减或剔除，未付款订单不算。',
    en: 'Net money of the order rows kept in the period; refunds are subtracted or left out as set, unpaid orders do not count.',
  },
  'metrics.revenue.formula': { zh: 'Σ 有效订单行净金额', en: 'Σ net money of kept order rows' },

  'metrics.aov.name': { zh: '客单价', en: 'Average order value' },
  'metrics.aov.definition': {
    zh: '平均每笔已付款订单的净金额。',
    en: 'Net money per paid order.',
  },
  'metrics.aov.formula': { zh: '销售额 / 订单数', en: 'revenue / orders' },

  'metrics.purchase_frequency.name': { zh: '人均订单数', en: 'Orders per buyer' },
  'metrics.purchase_frequency.definition': {
    zh: '期间内平均每位购买客户的已付款订单数。',
    en: 'Paid orders per buyer in the period.',
  },
  'metrics.purchase_frequency.formula': { zh: '订单数 / 购买客户数', en: 'orders / buyers' },

  'metrics.repeat_rate.name': { zh: '复购率', en: 'Repeat purchase rate' },
  'metrics.repeat_rate.definition': {
    zh: '期间内有两笔及以上已付款订单的客户，占购买客户的比例。',
    en: 'Share of buyers with two or more paid orders in the period.',
  },
  'metrics.repeat_rate.formula': {
    zh: '订单数 ≥ 2 的购买客户数 / 购买客户数',
    en: 'buyers with ≥ 2 paid orders / buyers',
  },

  'metrics.refund_rate.name': { zh: '退款率', en: 'Refund rate' },
  'metrics.refund_rate.definition': {
    zh: '有退款行或全额退款的订单占全部订单（已付款或已退款）的比例；单独成单的退款算一笔订单，只退了一部分的订单不算。退款算在订单下单那天。',
    en: 'Share of orders with a refund row, or refunded in full, among all orders, paid or refunded; a refund booked under its own number counts as an order, an order refunded in part does not. A refund counts on the day of its order.',
  },
  'metrics.refund_rate.formula': {
    zh: '有退款的订单数 /（已付款或已退款的订单数）',
    en: 'orders with a refund / orders paid or refunded',
  },

  'metrics.reach.name': { zh: '触达人数', en: 'Customers reached' },
  'metrics.reach.definition': {
    zh: '期间内进入转化路径第一步的客户。',
    en: 'Customers who entered the first step of the conversion path in the period.',
  },
  'metrics.reach.formula': {
    zh: '到达第 1 步的去重客户数',
    en: 'distinct customers at step 1',
  },

  'metrics.engagement_rate.name': { zh: '互动率', en: 'Engagement rate' },
  'metrics.engagement_rate.definition': {
    zh: '触达客户中走到转化路径第二步的比例，按客户计。',
    en: 'Share of customers reached who got to the second step of the conversion path, by customer.',
  },
  'metrics.engagement_rate.formula': {
    zh: '到达第 2 步的客户数 / 触达人数',
    en: 'customers at step 2 / customers reached',
  },

  'metrics.conversion_rate.name': { zh: '转化率', en: 'Conversion rate' },
  'metrics.conversion_rate.definition': {
    zh: '触达客户中走到转化路径最后一步的比例，按客户计。',
    en: 'Share of customers reached who got to the last step of the conversion path, by customer.',
  },
  'metrics.conversion_rate.formula': {
    zh: '到达最后一步的客户数 / 触达人数',
    en: 'customers at the last step / customers reached',
  },

  'metrics.redemption_rate.name': { zh: '核销率', en: 'Coupon redemption rate' },
  'metrics.redemption_rate.definition': {
    zh: '发给客户的优惠券里用掉的比例，按券计；限定时间时，算这段时间发的券。',
    en: 'Share of the coupons issued to customers that were redeemed, by coupon; within a period, of the coupons issued in it.',
  },
  'metrics.redemption_rate.formula': {
    zh: '已核销券数 / 已发券数',
    en: 'coupons redeemed / coupons issued',
  },

  'metrics.clv.name': { zh: '历史客户价值', en: 'Historic customer value' },
  'metrics.clv.definition': {
    zh: '平均每位购买客户在期间内贡献的毛利：净销售额乘以毛利率。只看已经发生的订单，不含预测。',
    en: 'Margin per buyer in the period: net revenue times the margin. It counts orders already placed and predicts nothing.',
  },
  'metrics.clv.formula': {
    zh: '销售额 × 毛利率 / 购买客户数',
    en: 'revenue × margin / buyers',
  },

  'metrics.roi.name': { zh: '收入 ROI', en: 'Revenue ROI' },
  'metrics.roi.definition': {
    zh: '同一时间的销售额减去营销花费，再除以营销花费。按销售额而不是毛利算，也没有扣除不做活动也会有的销售额。',
    en: 'Revenue less marketing cost of the same days, over that cost. It counts revenue, not margin, and does not take off what would have been sold anyway.',
  },
  'metrics.roi.formula': {
    zh: '（销售额 − 花费）/ 花费',
    en: '(revenue − cost) / cost',
  },

  'metrics.roas.name': { zh: '广告支出回报（ROAS）', en: 'Return on ad spend (ROAS)' },
  'metrics.roas.definition': {
    zh: '同一时间的销售额除以营销花费：每花 1 元对应的销售额。',
    en: 'Revenue over marketing cost of the same days: money taken per unit spent.',
  },
  'metrics.roas.formula': { zh: '销售额 / 花费', en: 'revenue / cost' },

  'metrics.cac.name': { zh: '获客成本（CAC）', en: 'Cost per new customer (CAC)' },
  'metrics.cac.definition': {
    zh: '同一时间的营销花费除以新客数。',
    en: 'Marketing cost over the new customers of the same days.',
  },
  'metrics.cac.formula': { zh: '花费 / 新客数', en: 'cost / new customers' },

  'metrics.satisfaction.name': { zh: '满意度', en: 'Satisfaction' },
  'metrics.satisfaction.definition': {
    zh: '期间内反馈评分的平均值，未打分的反馈不算。',
    en: 'Mean score of the answers in the period; answers without a score do not count.',
  },
  'metrics.satisfaction.formula': { zh: 'Σ 评分 / 评分数', en: 'Σ scores / answers with a score' },
});
