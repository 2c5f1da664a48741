import type { MetricId } from '../../metrics/index.ts';

/** How people name each metric, in normalised form (lower case, simplified, no hyphens). */
export const METRIC_WORDS = {
  customers: [
    ...['客户数', '客户总数', '客户数量', '客户人数', '顾客数', '用户数', '用户总数', '用户数量'],
    ...['customer count', 'number of customers', 'number of users', 'user count'],
  ],
  buyers: [
    ...['购买客户数', '购买客户', '下单客户数', '下单客户', '购买人数', '下单人数', '付款人数'],
    ...['支付人数', '成交人数', '成交客户数', '成交客户', '买家数', '买家', '消费人数'],
    ...['多少人下单', '多少人买', '多少人购买', '多少客户下单', '多少客户购买', '多少客户买'],
    ...[
      '有多少人下单',
      '下过单',
      '多少客户下过单',
      '有多少客户下过单',
      '多少人下过单',
      '有多少人下过单',
      '购买过',
      '多少人购买过',
      '多少客户购买过',
      '买过东西',
      '有多少人购买',
      '多少人下了单',
      '多少人买了',
      '多少客户下了单',
    ],
    ...['buyers', 'buyer', 'purchasers', 'paying customers', 'number of buyers'],
    ...[
      'customers bought',
      'have ordered',
      'have bought',
      'have purchased',
      'customers have ordered',
      'customers have bought',
      'people have ordered',
      'people have bought',
      'customers have purchased',
      'placed an order',
      'have placed an order',
      'made a purchase',
      'customers ordered',
      'customers purchased',
      'people bought',
    ],
    ...[
      'people ordered',
      'who bought',
      'who ordered',
      'who purchased',
      'people purchased',
      'customers placed an order',
      'customers buy',
    ],
  ],
  new_customers: [
    ...[
      '新客数',
      '新客户数',
      '新增客户',
      '新增客户数',
      '新增用户',
      '新增用户数',
      '新客人数',
      '拉新',
    ],
    ...['拉新人数', '首购人数', '首单客户数', '首次购买客户', '新增买家', '首次下单客户'],
    ...['new customer count', 'number of new customers', 'first time buyers', 'new buyers'],
    ...['customer acquisition', 'customers acquired', 'first time customers'],
  ],
  orders: [
    ...[
      '订单数',
      '订单量',
      '订单总数',
      '订单数量',
      '订单',
      '单量',
      '成交笔数',
      '成交单数',
      '下单量',
    ],
    ...['多少单', '几单', '多少笔订单', '多少笔', '多少个订单', '订单笔数', '成交订单'],
    ...['orders', 'order', 'order count', 'number of orders', 'order volume', 'purchases'],
    ...['transactions', 'number of purchases'],
  ],
  revenue: [
    ...[
      '销售额',
      '销售金额',
      '销售总额',
      '净销售额',
      '净收入',
      '销售收入',
      '营业额',
      '营收',
      '收入',
    ],
    ...['业绩', '订单总额', '订单总金额', '订单金额', '销额', '卖了多少钱', '多少钱', '销售'],
    ...[
      'revenue',
      'revenues',
      'sales',
      'turnover',
      'net sales',
      'net revenue',
      'sales amount',
      'sales value',
    ],
    ...['sales revenue', 'how much did we sell', 'how much did we make', 'how much money'],
    ...['how much was sold', 'how much have we sold', 'total revenue', 'total sales'],
  ],
  aov: [
    ...['客单价', '笔单价', '平均订单金额', '平均订单价值', '平均客单价', '订单均价', '单均价'],
    ...[
      '平均每单金额',
      '每单金额',
      '平均每单',
      '每单多少钱',
      '一单多少钱',
      '平均一单多少钱',
      '平均每单多少钱',
      '每笔订单金额',
      '件单价',
      '均单价',
      '订单平均金额',
    ],
    ...['aov', 'average order value', 'avg order value', 'mean order value', 'average order'],
    ...[
      'average basket',
      'revenue per order',
      'sales per order',
      'average sale',
      'average ticket',
      'basket size',
      'order size',
      'average basket size',
      'average basket value',
    ],
    ...['order value', 'average order size', 'basket value'],
  ],
  purchase_frequency: [
    ...[
      '人均订单数',
      '人均单量',
      '购买频次',
      '购买频率',
      '人均购买次数',
      '人均购买频次',
      '消费频次',
    ],
    ...['平均购买次数', '人均订单', '平均每个客户下几单', '每个客户平均下几单', '平均每人下几单'],
    ...['平均每个客户下多少单', '每人下几单', '每个客户下几单', '平均每个客户买几次', '人均几单'],
    ...['平均每人买几次', '每人平均下几单', '每个客户平均买几次', '人均下几单', '人均下单数'],
    ...['average orders per customer', 'orders per person', 'average number of orders'],
    ...['orders per buyer', 'orders per customer', 'purchase frequency', 'order frequency'],
    ...[
      'purchases per customer',
      'average purchases per customer',
      'average number of purchases',
      'average purchase frequency',
      'purchases per buyer',
      'buying frequency',
    ],
  ],
  repeat_rate: [
    ...[
      '复购率',
      '平均复购率',
      '复够率',
      '复购律',
      '复购',
      '回购率',
      '重复购买率',
      '重购率',
      '二次购买率',
      '复购比例',
    ],
    ...['repeat rate', 'repeat purchase rate', 'repurchase rate', 'repeat purchases'],
    ...['repeat buyers rate', 'repeat customer rate', 'repeat purchase', 'reorder rate'],
  ],
  refund_rate: [
    ...['退款率', '退货率', '退单率', '退款比例', '退款订单占比', '退换货率'],
    ...['refund rate', 'return rate', 'refund ratio', 'share of refunds', 'refunds rate'],
  ],
  reach: [
    ...['触达人数', '触达客户数', '触达客户', '触达量', '触达', '触及人数', '覆盖人数', '曝光人数'],
    ...['触达了多少人', '触达多少人', '触达用户数', '触达用户'],
    ...[
      'reach',
      'customers reached',
      'people reached',
      'users reached',
      'reached',
      'audience reached',
    ],
  ],
  engagement_rate: [
    ...['互动率', '参与率', '参与度', '互动', '活动参与率'],
    ...['engagement rate', 'engagement', 'participation rate', 'interaction rate'],
  ],
  conversion_rate: [
    ...[
      '转化率',
      '转换率',
      '转化律',
      '转换律',
      '平均转化率',
      '转化',
      '下单转化率',
      '购买转化率',
      '成交转化率',
      '转化比例',
      '成交率',
    ],
    ...['整体转化率', '总转化率', '转化效果', '转化情况'],
    ...['conversion rate', 'conversion', 'conversions rate', 'cvr', 'convert', 'converted'],
    ...['order conversion', 'order conversion rate', 'purchase conversion', 'overall conversion'],
    ...['overall conversion rate', 'total conversion rate', 'average conversion rate', 'converts'],
  ],
  satisfaction: [
    ...[
      '满意度',
      '满意度评分',
      '平均满意度',
      '满意度平均分',
      '满意度多少分',
      '平均评分',
      '评分',
      '平均分',
      '满意程度',
      '客户满意度',
      '好评度',
    ],
    ...[
      'satisfaction',
      'customer satisfaction',
      'csat',
      'satisfaction score',
      'customer satisfaction score',
      'rating',
      'ratings',
    ],
    ...['average rating', 'average score', 'mean score', 'feedback score'],
    ...['average satisfaction', 'avg satisfaction', 'avg rating', 'avg score', 'mean satisfaction'],
  ],
  redemption_rate: [
    ...['核销率', '券核销率', '优惠券核销率', '兑换率', '用券率', '优惠券使用率', '核销'],
    ...['领券核销率', '核销比例', '券使用率', '卡券核销率', '核销转化率'],
    ...['redemption rate', 'redemption', 'coupon redemption rate', 'coupon redemption'],
    ...['voucher redemption rate', 'redemptions rate', 'coupon usage rate', 'coupon use rate'],
    ...['redeem rate', 'coupons redeemed', 'voucher redemption'],
  ],
  roi: [
    ...['roi', '投资回报率', '投资回报', '投入产出比', '投产比', '营收roi', '活动roi'],
    ...['投入产出', '投入回报率', '营销roi', '收入roi'],
    ...['return on investment', 'revenue roi', 'campaign roi', 'marketing roi'],
  ],
  roas: [
    ...['roas', '广告支出回报率', '广告投资回报率', '广告回报率', '广告投产比', '广告投入产出比'],
    ...['广告花费回报率', '投放回报率'],
    ...['return on ad spend', 'return on advertising spend', 'ad spend return'],
  ],
  cac: [
    ...['cac', '获客成本', '拉新成本', '单客获取成本', '新客成本', '平均获客成本', '获客单价'],
    ...['获取一个新客的成本', '新客获取成本', '客户获取成本', '单个获客成本', '拉新单价'],
    ...['customer acquisition cost', 'acquisition cost'],
    ...['cost per new customer', 'cost of acquisition', 'customer acquisition costs'],
    ...['acquisition costs', 'cost to acquire a customer', 'cost to acquire a new customer'],
  ],
  clv: [
    ...['clv', 'ltv', 'cltv', '客户生命周期价值', '生命周期价值', '客户终身价值', '终身价值'],
    ...['用户生命周期价值', '客户长期价值', '生命周期总价值', '顾客终身价值'],
    ...['customer lifetime value', 'lifetime value', 'life time value'],
    ...['average lifetime value', 'average customer lifetime value'],
  ],
} satisfies Readonly<Record<string, readonly string[]>> &
  Readonly<Record<MetricId, readonly string[]>>;

/** Money as marketplaces count it, refunds and unpaid orders included: told as revenue, and said so. */
export const GROSS_WORDS: readonly string[] = [
  ...[
    'gmv',
    '成交额',
    '成交金额',
    '交易额',
    '交易金额',
    '流水',
    '成交总额',
    '交易总额',
    '商品交易总额',
  ],
  ...['总成交额', '总流水', '毛销售额', '总交易额'],
  ...['gross sales', 'gross revenue', 'gross merchandise value', 'gross merchandise volume'],
  ...['transaction value', 'gross turnover'],
];

/** Words for more than one thing, with a word that is understood for each. */
export const AMBIGUOUS_WORDS: readonly (readonly [
  words: readonly string[],
  choices: readonly string[],
])[] = [
  [
    ['回报率', '收益率', '回报'],
    ['投资回报率', '广告支出回报率'],
  ],
  [
    ['rate of return', 'returns on spend'],
    ['return on investment', 'return on ad spend'],
  ],
  [
    ['流失率', '客户流失率', '流失比例', '流失占比'],
    ['流失风险客户占比', '沉睡流失占比'],
  ],
  [
    ['churn rate', 'churn', 'churn share'],
    ['share of churn risk customers', 'share of dormant customers'],
  ],
  [
    ['客户价值', '用户价值', '人均价值'],
    ['客户生命周期价值', '客单价'],
  ],
  [
    ['customer value', 'value per customer'],
    ['customer lifetime value', 'average order value'],
  ],
  [['使用率'], ['优惠券核销率', '互动率']],
  [['usage rate'], ['coupon redemption rate', 'engagement rate']],
  [
    ['人均消费', '人均消费额', '人均贡献', '人均销售额', 'arpu', '人均金额'],
    ['客单价', '人均订单数'],
  ],
  [
    [
      'revenue per customer',
      'revenue per buyer',
      'revenue per user',
      'sales per customer',
      'average spend',
    ],
    ['average order value', 'orders per customer'],
  ],
  [
    ['老客', '老客户', '老顾客', '回头客', '复购客户', '复购客户数', '复购人数', '老用户'],
    ['复购率', '购买客户数'],
  ],
  [
    [
      'repeat customers',
      'repeat buyers',
      'returning customers',
      'existing customers',
      'returning buyers',
    ],
    ['repeat purchase rate', 'number of buyers'],
  ],
  [
    ['转化人数', '转化客户', '转化客户数', '转化数', '转化量'],
    ['购买客户数', '转化率'],
  ],
  [
    ['conversions', 'converted customers', 'number of conversions'],
    ['number of buyers', 'conversion rate'],
  ],
  [
    ['销量', '件数', '销售件数', '销售量', '销售数量'],
    ['订单数', '销售额'],
  ],
  [
    ['units sold', 'units', 'quantity', 'quantities', 'volume'],
    ['orders', 'revenue'],
  ],
];

/** Money or pieces: read as money, and said so. */
export const SOLD_WORDS: readonly string[] = [
  ...['卖了多少', '卖多少', '卖出多少', '卖出了多少', 'sell', 'sells', 'sold', 'have sold'],
];

/** Words that mean "customers" only when nothing more specific is asked. */
export const WEAK_CUSTOMER_WORDS: readonly string[] = [
  ...['客户', '顾客', '用户', '人数', '多少人', '多少客户', '多少个客户', '多少位客户', '几个人'],
  ...['多少用户', '多少位', '多少顾客', '客人', '多少客人', '消费者', '多少个人'],
  ...['customers', 'customer', 'people', 'users', 'clients', 'shoppers', 'consumers'],
  ...['members', 'member'],
  ...['size', 'sizes'],
];

/** Segment "new" or newly won customers: which is meant depends on the rest of the question. */
export const NEW_CUSTOMER_WORDS: readonly string[] = [
  ...['新客', '新客户', '新客群', '新用户', '新顾客', '新客人群'],
  ...['new customers', 'new customer', 'new users', 'new clients'],
];

/** Things marketers ask for that this product doesn't measure. */
export const NOT_OFFERED_WORDS: readonly string[] = [
  ...['增长率', '增速', '增长'],
  ...['growth', 'growth rate'],
  ...['成本', '花费', '费用', '预算'],
  ...['利润', '毛利', '毛利率', '利润率', '点击量', '点击数', '浏览量'],
  ...['cpc', 'cpa', 'cost per order', '留存率', '留存', '客诉率'],
  ...['库存', '曝光量', '转发率', '跳出率', '响应率'],
  ...['卖了多少件', '多少件', '卖了几件', '几件', '卖出多少件', '多少瓶', '多少盒', '多少台'],
  ...['连带率', '收藏率', 'uv', 'pv', '访客数'],
  ...['cost', 'costs', 'spend', 'spending', 'budget', 'profit', 'profits', 'margin', 'margins'],
  ...['clicks', 'opens', 'impressions'],
  ...['retention rate', 'retention', 'response rate', 'bounce rate'],
  ...['average revenue per user', 'visits'],
  ...['visitors', 'sessions', 'stock', 'inventory'],
];
