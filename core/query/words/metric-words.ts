import type { MetricId } from '../../metrics/index.ts';

/** How people name each metric, in normalised form (lower case, simplified, no hyphens). */
export const METRIC_WORDS: Readonly<Record<MetricId, readonly string[]>> = {
  customers: [
    ...['客户数', '客户总数', '客户数量', '客户人数', '顾客数', '用户数', '用户总数', '用户数量'],
    ...['customer count', 'number of customers', 'number of users', 'user count'],
  ],
  buyers: [
    ...['购买客户数', '购买客户', '下单客户数', '下单客户', '购买人数', '下单人数', '付款人数'],
    ...['支付人数', '成交人数', '成交客户数', '成交客户', '买家数', '买家', '消费人数'],
    ...['多少人下单', '多少人买', '多少人购买', '多少客户下单', '多少客户购买', '多少客户买'],
    ...['有多少人下单', '有多少人购买', '多少人下了单', '多少人买了', '多少客户下了单'],
    ...['buyers', 'buyer', 'purchasers', 'paying customers', 'number of buyers'],
    ...['customers bought', 'customers ordered', 'customers purchased', 'people bought'],
    ...['people ordered', 'people purchased', 'customers placed an order', 'customers buy'],
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
      '销售收入',
      '营业额',
      '营收',
      '收入',
      '成交额',
      '成交金额',
    ],
    ...[
      '流水',
      '业绩',
      '订单总额',
      '订单总金额',
      '订单金额',
      'gmv',
      '销额',
      '交易额',
      '交易金额',
      '卖了多少钱',
      '多少钱',
      '销售',
    ],
    ...['revenue', 'sales', 'turnover', 'net sales', 'net revenue', 'sales amount', 'sales value'],
    ...['sales revenue', 'how much did we sell', 'how much did we make', 'how much money'],
  ],
  aov: [
    ...['客单价', '笔单价', '平均订单金额', '平均订单价值', '平均客单价', '订单均价', '单均价'],
    ...['平均每单金额', '每单金额', '件单价', '均单价', '订单平均金额'],
    ...['aov', 'average order value', 'avg order value', 'mean order value', 'average order'],
    ...[
      'average basket',
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
    ...['平均购买次数', '人均订单'],
    ...['orders per buyer', 'orders per customer', 'purchase frequency', 'order frequency'],
    ...['purchases per customer', 'purchases per buyer', 'buying frequency'],
  ],
  repeat_rate: [
    ...['复购率', '复购', '回购率', '重复购买率', '重购率', '二次购买率', '复购比例'],
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
    ...['转化率', '转换率', '转化', '下单转化率', '购买转化率', '成交转化率', '转化比例', '成交率'],
    ...['整体转化率', '总转化率', '转化效果', '转化情况'],
    ...['conversion rate', 'conversion', 'conversions rate', 'cvr', 'convert', 'converted'],
    ...['order conversion', 'order conversion rate', 'purchase conversion', 'overall conversion'],
  ],
  satisfaction: [
    ...['满意度', '满意度评分', '平均评分', '评分', '平均分', '满意程度', '客户满意度', '好评度'],
    ...['satisfaction', 'customer satisfaction', 'csat', 'satisfaction score', 'rating', 'ratings'],
    ...['average rating', 'average score', 'mean score', 'feedback score'],
  ],
};

/** Words that mean "customers" only when nothing more specific is asked. */
export const WEAK_CUSTOMER_WORDS: readonly string[] = [
  ...['客户', '顾客', '用户', '人数', '多少人', '多少客户', '多少个客户', '多少位客户', '几个人'],
  ...['多少用户', '多少位', '多少顾客', '消费者', '多少个人'],
  ...['customers', 'customer', 'people', 'users', 'clients', 'shoppers', 'consumers'],
  ...['size', 'sizes'],
];

/** Segment "new" or newly won customers: which is meant depends on the rest of the question. */
export const NEW_CUSTOMER_WORDS: readonly string[] = [
  ...['新客', '新客户', '新客群', '新用户', '新顾客', '新客人群'],
  ...['new customers', 'new customer', 'new users', 'new clients'],
];

/** Things marketers ask for that this product doesn't measure. */
export const NOT_OFFERED_WORDS: readonly string[] = [
  ...[
    'roi',
    'roas',
    '投资回报率',
    '投产比',
    '投入产出比',
    '回报率',
    '成本',
    '花费',
    '费用',
    '预算',
  ],
  ...['利润', '毛利', '毛利率', '利润率', '点击率', '打开率', '点击量', '点击数', '浏览量', 'ctr'],
  ...['cpa', 'cpc', 'cac', 'ltv', 'clv', '生命周期价值', '留存率', '流失率', '留存', '客诉率'],
  ...['库存', '人均消费', '人均销售额', '人均贡献', 'arpu', '曝光量', '转发率', '跳出率', '响应率'],
  ...['销量', '件数', '销售件数', '销售量', '连带率', '加购率', '收藏率', 'uv', 'pv', '访客数'],
  ...['cost', 'costs', 'spend', 'spending', 'budget', 'profit', 'profits', 'margin', 'margins'],
  ...['click rate', 'click through rate', 'clicks', 'open rate', 'opens', 'impressions'],
  ...[
    'churn rate',
    'retention rate',
    'retention',
    'response rate',
    'lifetime value',
    'bounce rate',
  ],
  ...['revenue per customer', 'revenue per buyer', 'revenue per user', 'sales per customer'],
  ...['average revenue per user', 'units sold', 'quantity', 'quantities', 'units', 'visits'],
  ...['visitors', 'sessions', 'return on investment', 'return on ad spend', 'stock', 'inventory'],
];
